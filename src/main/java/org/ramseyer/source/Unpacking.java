package org.ramseyer.source;

/** Takes out of bytes what {@link Packing} put into them, in its order. */
final class Unpacking {

  private final byte[] bytes;
  private int at;

  Unpacking(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    int value = bytes[at++];
    if (value >= 0) {
      return value;
    }
    value &= 0x7F;
    for (int shift = 7; ; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  float fraction() {
    int bits =
        bytes[at] << 24
            | (bytes[at + 1] & 0xFF) << 16
            | (bytes[at + 2] & 0xFF) << 8
            | (bytes[at + 3] & 0xFF);
    at += 4;
    return Float.intBitsToFloat(bits);
  }
}
