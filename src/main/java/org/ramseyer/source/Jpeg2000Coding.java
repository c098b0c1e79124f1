package org.ramseyer.source;

import java.nio.ByteBuffer;

/**
 * Counts the pieces into which a JPEG 2000 picture is coded, because who unpacks it makes a record
 * of some 300 bytes for each before it unpacks one: a picture in blocks of four dots by four takes
 * seven times the memory of the same in blocks of 64.
 */
final class Jpeg2000Coding {

  /**
   * Pieces of one tile: a page of letter size at 600 dots an inch in colour has 131,000 in blocks
   * of 32 dots, 33,000 in blocks of 64, which is the usual size.
   */
  private static final long PIECES = 200_000;

  /** Pieces of all tiles, one after the other. */
  private static final long ALL_PIECES = 1_000_000;

  /** Layers of quality for every precinct, two bytes each. */
  private static final long PACKETS = 32_000_000;

  private static final int MOST_LEVELS = 32;

  /** A precinct without limits. */
  private static final int WHOLE = 15;

  private final long tileWidth;
  private final long tileHeight;
  private final long tiles;
  private final int components;
  private long layers;
  private long mostLevels;
  private long mostPrecincts;

  Jpeg2000Coding(long tileWidth, long tileHeight, long tiles, int components) {
    this.tileWidth = tileWidth;
    this.tileHeight = tileHeight;
    this.tiles = tiles;
    this.components = components;
  }

  /** Whether the coding of the picture was told. */
  boolean isKnown() {
    return layers > 0;
  }

  /** How all components are coded (ISO/IEC 15444-1, A.6.1); gives the number of halvings. */
  int common(ByteBuffer segment) {
    int style = segment.get();
    segment.get();
    layers = Math.max(layers, segment.getShort() & 0xFFFF);
    segment.get();
    return levels(segment, style);
  }

  /** How one component is coded (A.6.2). */
  int ofComponent(ByteBuffer segment) {
    segment.get();
    return levels(segment, segment.get());
  }

  private int levels(ByteBuffer segment, int style) {
    int levels = segment.get() & 0xFF;
    int across = 2 + segment.get();
    int down = 2 + segment.get();
    segment.getShort();
    // A.6.1: blocks of four dots to 1,024 either way, and 4,096 at most.
    if (levels > MOST_LEVELS || across < 2 || down < 2 || across + down > 12) {
      throw new Jpeg2000Size.Damaged();
    }
    mostLevels = Math.max(mostLevels, levels);
    long pieces = 0;
    for (int i = 0; i <= levels; i++) {
      int size = (style & 1) == 0 ? WHOLE << 4 | WHOLE : segment.get();
      long width = Math.ceilDiv(tileWidth, 1L << (levels - i));
      long height = Math.ceilDiv(tileHeight, 1L << (levels - i));
      int wide = size & 0xF;
      int high = size >>> 4 & 0xF;
      if (i > 0 && (wide == 0 || high == 0)) {
        throw new Jpeg2000Size.Damaged();
      }
      long precincts = cut(width, wide) * cut(height, high);
      mostPrecincts = Math.max(mostPrecincts, precincts);
      int bands = i == 0 ? 1 : 3;
      int half = i == 0 ? 0 : 1;
      long blocks =
          cut(Math.ceilDiv(width, 1 + half), Math.min(across, wide - half))
              * cut(Math.ceilDiv(height, 1 + half), Math.min(down, high - half));
      pieces += bands * (precincts + blocks);
    }
    check(pieces * components);
    return levels;
  }

  private void check(long pieces) {
    long packets = layers * components * (mostLevels + 1) * mostPrecincts;
    if (pieces > PIECES || pieces * tiles > ALL_PIECES || packets > PACKETS) {
      throw Jpeg2000Size.tooLarge();
    }
  }

  private static long cut(long length, int exponent) {
    return Math.ceilDiv(length, 1L << exponent);
  }
}
