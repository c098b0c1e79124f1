package org.ramseyer.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Strings as their UTF-16 units, because nothing else gives every string back as it was: half a
 * surrogate pair is lost in UTF-8, and {@link java.io.DataOutput#writeUTF} ends at 64 KB.
 */
final class Strings {

  private static final int NULL = -1;

  private Strings() {}

  static void write(@Nullable String text, DataOutputStream out) throws IOException {
    if (text == null) {
      out.writeInt(NULL);
      return;
    }
    ByteBuffer units = ByteBuffer.allocate(2 * text.length());
    units.asCharBuffer().put(text);
    out.writeInt(text.length());
    out.write(units.array());
  }

  /** A string that is not null. */
  static String read(DataInputStream in) throws IOException {
    String text = readNullable(in);
    if (text == null) {
      throw new IOException("a string is missing");
    }
    return text;
  }

  static @Nullable String readNullable(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length == NULL) {
      return null;
    }
    // What remains is known: frames are read whole before they are taken apart.
    if (length < 0 || length > in.available() / 2) {
      throw new EOFException("a string was cut off");
    }
    return ByteBuffer.wrap(in.readNBytes(2 * length)).asCharBuffer().toString();
  }
}
