package org.ramseyer.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * One message between the program and a child: a kind, a length, that many bytes.
 *
 * @param kind what it says
 * @param body its bytes; empty for most kinds
 */
record Frame(Kind kind, byte[] body) {

  /** What a frame says. */
  enum Kind {
    /** To the child: read this file. */
    REQUEST,
    /** From the child: it is up. */
    READY,
    /** From the child: one more page was read. */
    PAGE,
    /** From the child: one more page goes to text recognition. */
    RECOGNITION,
    /** From the child: the text. */
    TEXT,
    /** From the child: why there is no text, in UTF-8. */
    REASON
  }

  /**
   * The longest text seen takes 15 MB; more than this a child of 512 MB cannot have made of a
   * document.
   */
  private static final int LONGEST = 400 << 20;

  private static final byte[] NOTHING = new byte[0];

  static Frame of(Kind kind) {
    return new Frame(kind, NOTHING);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.ordinal());
    out.writeInt(body.length);
    out.write(body);
    out.flush();
  }

  /**
   * The next frame.
   *
   * @throws EOFException where the other side has ended
   * @throws IOException where what came is no frame
   */
  static Frame read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    int length = in.readInt();
    if (kind >= Kind.values().length || length < 0 || length > LONGEST) {
      throw new IOException("not a frame: kind " + kind + ", length " + length);
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("a frame was cut off");
    }
    return new Frame(Kind.values()[kind], body);
  }
}
