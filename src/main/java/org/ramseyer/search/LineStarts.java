package org.ramseyer.search;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording.LineStart;

/**
 * Line starts as bytes: three numbers each, the offset as the distance to the one before, seven
 * bits a byte.
 */
final class LineStarts {

  private LineStarts() {}

  static byte[] write(List<LineStart> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int last = 0;
    for (LineStart line : lines) {
      writeNumber(bytes, line.offset() - last);
      writeNumber(bytes, line.place().page());
      writeNumber(bytes, line.place().line());
      last = line.offset();
    }
    return bytes.toByteArray();
  }

  static List<LineStart> read(byte[] bytes, int from, int length) {
    List<LineStart> lines = new ArrayList<>();
    int[] at = {from};
    int offset = 0;
    while (at[0] < from + length) {
      offset += readNumber(bytes, at);
      lines.add(new LineStart(offset, new Place(readNumber(bytes, at), readNumber(bytes, at))));
    }
    return lines;
  }

  private static void writeNumber(ByteArrayOutputStream bytes, int number) {
    int rest = number;
    while (rest > 0x7F) {
      bytes.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  private static int readNumber(byte[] bytes, int[] at) {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at[0]++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
