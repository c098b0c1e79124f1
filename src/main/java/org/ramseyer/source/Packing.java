package org.ramseyer.source;

import java.util.Arrays;

/** Bytes that grow: whole numbers in as few as they need, seven bits in each. */
final class Packing {

  private byte[] bytes = new byte[1 << 12];
  private int length;

  void clear() {
    length = 0;
  }

  /** Adds a number that is not negative. */
  void number(int value) {
    reserve(5);
    int rest = value;
    while (rest > 0x7F) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void fraction(float value) {
    reserve(4);
    int bits = Float.floatToRawIntBits(value);
    bytes[length++] = (byte) (bits >>> 24);
    bytes[length++] = (byte) (bits >>> 16);
    bytes[length++] = (byte) (bits >>> 8);
    bytes[length++] = (byte) bits;
  }

  /** Adds the length of words and each of their chars: most take one byte, and none is lost. */
  void words(String words) {
    int count = words.length();
    number(count);
    reserve(3 * count);
    for (int i = 0; i < count; i++) {
      char c = words.charAt(i);
      if (c <= 0x7F) {
        bytes[length++] = (byte) c;
      } else {
        number(c);
      }
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
