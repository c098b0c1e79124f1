package org.ramseyer.source;

import java.nio.ByteBuffer;

/**
 * Finds the codestream of a picture packed as JPEG 2000: the whole of it, or one of the boxes of a
 * JP2 file (ISO/IEC 15444-1, Annex I).
 *
 * <p>Boxes are read here and given to nobody, so that what is measured is all that is unpacked.
 */
final class Jpeg2000Boxes {

  private static final int CODESTREAM_BEGIN = 0xFF4FFF51;
  private static final int SIGNATURE = 0x6A502020; // "jP  "
  private static final int HEADER = 0x6A703268; // "jp2h"
  private static final int CODESTREAM = 0x6A703263; // "jp2c"
  private static final int PALETTE = 0x70636C72; // "pclr"
  private static final int COLOURS = 0x636F6C72; // "colr"

  private static final int RED_GREEN_BLUE = 16;
  private static final int GREY = 17;

  private Jpeg2000Boxes() {}

  /**
   * The bytes of the codestream, as a view.
   *
   * @throws ReadingLimits.Exceeded where the colours are a palette, or not red, green and blue, or
   *     grey
   * @throws RuntimeException of the buffer, where the file is cut off
   */
  static ByteBuffer codestream(ByteBuffer file) {
    if (file.getInt(0) == CODESTREAM_BEGIN) {
      return file.duplicate();
    }
    if (file.getInt(4) != SIGNATURE) {
      throw new Jpeg2000Size.Damaged();
    }
    ByteBuffer rest = file.duplicate();
    while (rest.hasRemaining()) {
      Box box = Box.next(rest);
      if (box.kind == HEADER) {
        checkColours(box.content);
      } else if (box.kind == CODESTREAM) {
        return box.content;
      }
    }
    throw new Jpeg2000Size.Damaged();
  }

  private static void checkColours(ByteBuffer header) {
    boolean isDescribed = false;
    while (header.hasRemaining()) {
      Box box = Box.next(header);
      if (box.kind == PALETTE) {
        throw Jpeg2000Size.unusual("a palette");
      }
      // Of several descriptions a reader takes the first (I.5.3.3). Method 1 is a number, the
      // others are profiles, which tell shades apart that are all the same to a reader of text.
      if (box.kind == COLOURS && !isDescribed) {
        isDescribed = true;
        int colours = box.content.get(0) == 1 ? box.content.getInt(3) : GREY;
        if (colours != RED_GREEN_BLUE && colours != GREY) {
          throw Jpeg2000Size.unusual("colours of another kind than red, green and blue");
        }
      }
    }
  }

  private record Box(int kind, ByteBuffer content) {

    /** The box that begins here; what is read from stands behind it afterwards. */
    static Box next(ByteBuffer in) {
      int begin = in.position();
      long length = in.getInt() & 0xFFFFFFFFL;
      int kind = in.getInt();
      if (length == 1) {
        length = in.getLong();
      } else if (length == 0) {
        length = in.limit() - begin;
      }
      int head = in.position() - begin;
      if (length < head) {
        throw new Jpeg2000Size.Damaged();
      }
      // A codestream that is cut off is left to who unpacks it.
      int end = (int) Math.min(in.limit(), begin + Math.min(length, Integer.MAX_VALUE));
      ByteBuffer content = in.slice(in.position(), end - in.position());
      in.position(end);
      return new Box(kind, content);
    }
  }
}
