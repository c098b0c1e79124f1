package org.ramseyer.source;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Measures a picture packed as JPEG 2000 before it is unpacked, from the heads of its codestream
 * alone (ISO/IEC 15444-1, Annex A), whatever the PDF says of it.
 *
 * @param codestream what was measured, and alone may be unpacked
 * @param left where the picture begins on its grid, in dots
 * @param top likewise
 * @param right where it ends
 * @param bottom likewise
 * @param components 1, shades of grey, or 3, red, green and blue
 * @param levels how often it can be halved before it is unpacked
 */
record Jpeg2000Size(
    ByteBuffer codestream,
    long left,
    long top,
    long right,
    long bottom,
    int components,
    int levels) {

  /**
   * Dots that are unpacked: a page of letter size at 300 dots an inch has 8.4 million, of tabloid
   * size 17. Larger pictures are unpacked to half or a quarter of their size. The program that
   * unpacks them takes 4.2 bytes for each dot of each component.
   */
  static final long DOTS = 24_000_000;

  /** Dots of each component before it is halved: letter size at 1200 dots an inch has 135. */
  private static final long WHOLE_DOTS = 150_000_000;

  /** A page of letter size at 600 dots an inch in tiles of 128 dots has 2,080. */
  private static final long TILES = 4_096;

  /** Deeper than any scanner; what is deeper is measured data, and no page. */
  private static final int DEPTH = 16;

  private static final int SOT = 0xFF90;
  private static final int SOD = 0xFF93;
  private static final int COD = 0xFF52;
  private static final int COC = 0xFF53;
  private static final int SIZ_BYTES = 38;
  private static final int SOT_BYTES = 12;

  /** Its head, or a box of it, contradicts itself or is cut off. */
  static final class Damaged extends ReadingLimits.Exceeded {

    private static final long serialVersionUID = 1L;

    Damaged() {
      super("its picture is damaged");
    }
  }

  /**
   * Measures a JP2 file or a bare codestream.
   *
   * @throws ReadingLimits.Exceeded where it is too large, in too many pieces, damaged at its head,
   *     or no picture of a page
   */
  static Jpeg2000Size of(byte[] packed) {
    try {
      ByteBuffer codestream = Jpeg2000Boxes.codestream(ByteBuffer.wrap(packed)).slice();
      return measured(codestream);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
      throw new Damaged();
    }
  }

  /** How wide it is after it was halved so often. */
  long width(int halvings) {
    return halved(right, halvings) - halved(left, halvings);
  }

  /** How high it is after it was halved so often. */
  long height(int halvings) {
    return halved(bottom, halvings) - halved(top, halvings);
  }

  /**
   * How often it is to be halved so that it is small enough to be unpacked, and no larger than it
   * will be painted.
   *
   * @param across dots it will have when painted; 0 where that is not known
   * @param down likewise
   * @throws ReadingLimits.Exceeded where it cannot be halved so often
   */
  int halvings(double across, double down) {
    int halvings = 0;
    while (halvings < levels && (isTooLarge(halvings) || isPlenty(halvings + 1, across, down))) {
      halvings++;
    }
    if (isTooLarge(halvings)) {
      throw tooLarge();
    }
    return halvings;
  }

  private boolean isTooLarge(int halvings) {
    return width(halvings) * height(halvings) > DOTS;
  }

  // Scans are some dots narrower or wider than their paper.
  private boolean isPlenty(int halvings, double across, double down) {
    return across > 0
        && down > 0
        && width(halvings) >= 0.98 * across
        && height(halvings) >= 0.98 * down;
  }

  private static Jpeg2000Size measured(ByteBuffer in) {
    // A.5.1: the marker of the size follows that of the beginning at once.
    if (in.getInt() != 0xFF4FFF51) {
      throw new Damaged();
    }
    int length = in.getShort() & 0xFFFF;
    in.getShort();
    long[] grid = new long[8];
    for (int i = 0; i < grid.length; i++) {
      grid[i] = in.getInt() & 0xFFFFFFFFL;
    }
    int components = in.getShort() & 0xFFFF;
    if (components != 1 && components != 3) {
      throw unusual(components + " components");
    }
    checkComponents(in, components);
    long tiles = tiles(grid);
    if (length != SIZ_BYTES + 3 * components) {
      throw new Damaged();
    }
    Jpeg2000Coding coding =
        new Jpeg2000Coding(
            Math.min(grid[4], grid[0] - grid[2]),
            Math.min(grid[5], grid[1] - grid[3]),
            tiles,
            components);
    int levels = head(in, coding);
    tileHeads(in);
    return new Jpeg2000Size(in.rewind(), grid[2], grid[3], grid[0], grid[1], components, levels);
  }

  private static void checkComponents(ByteBuffer in, int components) {
    int first = in.get(in.position());
    for (int i = 0; i < components; i++) {
      // The highest bit says that values may be negative.
      int depth = in.get();
      if (depth != first || depth < 0 || depth >= DEPTH) {
        throw unusual("components of unequal or unusual depth");
      }
      // One dot of it for each of the picture, across and down.
      if (in.getShort() != 0x0101) {
        throw unusual("components of unequal size");
      }
    }
  }

  /** How many tiles there are. In order: right, bottom, left, top; the same of the first tile. */
  private static long tiles(long[] grid) {
    for (int i = 0; i < 2; i++) {
      boolean isEmpty = grid[i] <= grid[i + 2] || grid[i] > Integer.MAX_VALUE;
      // B.3: the first tile begins before the picture and ends within it or behind it.
      boolean isBeside =
          grid[i + 4] == 0 || grid[i + 6] > grid[i + 2] || grid[i + 6] + grid[i + 4] <= grid[i + 2];
      if (isEmpty || isBeside) {
        throw new Damaged();
      }
    }
    long across = Math.ceilDiv(grid[0] - grid[6], grid[4]);
    long down = Math.ceilDiv(grid[1] - grid[7], grid[5]);
    if (across > TILES
        || down > TILES
        || across * down > TILES
        || (grid[0] - grid[2]) * (grid[1] - grid[3]) > WHOLE_DOTS) {
      throw tooLarge();
    }
    return across * down;
  }

  /** Reads up to the first tile; gives how often the picture can be halved. */
  private static int head(ByteBuffer in, Jpeg2000Coding coding) {
    int levels = Integer.MAX_VALUE;
    int marker = in.getShort() & 0xFFFF;
    while (marker != SOT) {
      ByteBuffer segment = segment(in, marker);
      if (marker == COD) {
        levels = Math.min(levels, coding.common(segment));
      } else if (marker == COC) {
        levels = Math.min(levels, coding.ofComponent(segment));
      }
      marker = in.getShort() & 0xFFFF;
    }
    if (!coding.isKnown()) {
      throw new Damaged();
    }
    return levels;
  }

  /** What follows a marker, without its length; the buffer stands behind it afterwards. */
  private static ByteBuffer segment(ByteBuffer in, int marker) {
    int length = in.getShort() & 0xFFFF;
    // Between FF30 and FF3F, and for the beginning of data, there is none: not in a head.
    if (marker < 0xFF40 || marker == SOD || length < 2) {
      throw new Damaged();
    }
    ByteBuffer segment = in.slice(in.position(), length - 2);
    in.position(in.position() + length - 2);
    return segment;
  }

  /** Looks at the heads of tiles up to where they are cut off: none may be coded otherwise. */
  private static void tileHeads(ByteBuffer in) {
    int begin = in.position() - 2;
    long next = begin;
    while (next + SOT_BYTES <= in.limit() && (in.getShort((int) next) & 0xFFFF) == SOT) {
      begin = (int) next;
      long length = in.getInt(begin + 6) & 0xFFFFFFFFL;
      in.position(begin + SOT_BYTES);
      int marker = in.getShort() & 0xFFFF;
      while (marker != SOD) {
        if (marker == COD || marker == COC) {
          throw unusual("tiles that are coded in different ways");
        }
        segment(in, marker);
        marker = in.getShort() & 0xFFFF;
      }
      if (length > 0 && length < in.position() - begin) {
        throw new Damaged();
      }
      // The last one need not say how long it is.
      next = length == 0 ? in.limit() : begin + length;
    }
  }

  private static long halved(long edge, int halvings) {
    return Math.ceilDiv(edge, 1L << halvings);
  }

  static ReadingLimits.Exceeded tooLarge() {
    return new ReadingLimits.Exceeded("its picture is too large");
  }

  /** Allowed in JPEG 2000, and seen in no scan. */
  static ReadingLimits.Exceeded unusual(String what) {
    return new ReadingLimits.Exceeded(
        "its picture is packed in a way that this program cannot unpack (JPEG 2000 with "
            + what
            + ")");
  }
}
