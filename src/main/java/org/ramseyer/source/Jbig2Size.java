package org.ramseyer.source;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * Measures a picture packed as JBIG2 before it is unpacked, from the heads of its segments alone.
 *
 * <p>Scanners pack pages in black and white so. Every segment says how large the bitmaps are that
 * its reader is to make, whatever the picture says of itself (ITU-T T.88, 7.2 and 7.4; in a PDF the
 * segments stand one behind the other, ISO 32000-2, 7.4.7).
 */
final class Jbig2Size {

  private static final int SYMBOLS = 0;
  private static final int PATTERNS = 16;
  private static final int PAGE = 48;

  /** The kinds between these are regions of the page. */
  private static final int FIRST_REGION = 4;

  private static final int LAST_REGION = 43;

  /** Stands for a length that is not known when the segment begins. */
  private static final long UNKNOWN = 0xFFFFFFFFL;

  /** Dots of all bitmaps: a page of letter size at 600 dots an inch has 34 million. */
  private static final long DOTS = 150_000_000;

  /** Shapes of letters: a page has some hundred, and one table may serve all pages of a file. */
  private static final long MOST_SYMBOLS = 100_000;

  /** A page refers to its table of letters and to a few more; who unpacks it keeps a list. */
  private static final long MOST_SEGMENTS = 10_000;

  private final DataInputStream in;
  private long dots;

  private Jbig2Size(byte[] packed) {
    in = new DataInputStream(new ByteArrayInputStream(packed));
  }

  /**
   * Looks at all segments up to where they are cut off.
   *
   * @throws ReadingLimits.Exceeded where their bitmaps are too large, or too many
   */
  static void check(byte[] packed) throws IOException {
    Jbig2Size size = new Jbig2Size(packed);
    try {
      while (size.in.available() > 0) {
        size.segment();
      }
    } catch (EOFException cutOff) {
      // Who unpacks it comes no further.
    }
  }

  private void segment() throws IOException {
    long number = number();
    int flags = in.readUnsignedByte();
    long references = references();
    in.skipNBytes(references * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4));
    in.skipNBytes((flags & 0x40) == 0 ? 1 : 4);
    long length = number();
    if (length == UNKNOWN) {
      throw tooLarge();
    }
    int begin = in.available();
    int kind = flags & 0x3F;
    if (kind == SYMBOLS) {
      symbols();
    } else if (kind == PATTERNS) {
      in.skipNBytes(1);
      long cell = (long) in.readUnsignedByte() * in.readUnsignedByte();
      count(cell * (1 + number()), 1);
    } else if (kind == PAGE || (kind >= FIRST_REGION && kind <= LAST_REGION)) {
      count(number(), number());
    }
    in.skipNBytes(Math.max(0, length - (begin - in.available())));
  }

  /** How many segments a head refers to; three bits say it, or else 29. */
  private long references() throws IOException {
    int first = in.readUnsignedByte();
    if (first >>> 5 < 7) {
      return first >>> 5;
    }
    long count = (first & 0x1FL) << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
    if (count > MOST_SEGMENTS) {
      throw tooLarge();
    }
    in.skipNBytes((count + 8) / 8);
    return count;
  }

  private void symbols() throws IOException {
    int flags = in.readUnsignedShort();
    boolean isHuffman = (flags & 1) != 0;
    boolean refines = (flags & 2) != 0;
    int template = flags >>> 10 & 3;
    in.skipNBytes(isHuffman ? 0 : template == 0 ? 8 : 2);
    in.skipNBytes(refines && (flags & 0x1000) == 0 ? 4 : 0);
    long exported = number();
    long added = number();
    if (exported > MOST_SYMBOLS || added > MOST_SYMBOLS) {
      throw tooLarge();
    }
  }

  /** A height that is not known grows with the stripes that come, and each of them is counted. */
  private void count(long width, long height) {
    long high = height == UNKNOWN ? 1 : height;
    if (high > 0 && width > DOTS / high) {
      throw tooLarge();
    }
    dots += width * high;
    if (dots > DOTS) {
      throw tooLarge();
    }
  }

  private long number() throws IOException {
    return in.readInt() & 0xFFFFFFFFL;
  }

  private static ReadingLimits.Exceeded tooLarge() {
    return new ReadingLimits.Exceeded("its picture is too large");
  }
}
