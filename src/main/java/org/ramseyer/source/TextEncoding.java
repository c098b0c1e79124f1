package org.ramseyer.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a file that does not say its encoding, as characters.
 *
 * <p>A byte order mark decides; else the bytes are UTF-8 if they can be, and Windows Latin 1 if
 * not, in which any bytes are some text.
 *
 * @param text the characters, without a byte order mark
 * @param isGuessed whether they are Windows Latin 1 for want of anything better
 */
public record TextEncoding(String text, boolean isGuessed) {

  /** Windows Latin 1, the usual encoding of texts that are not Unicode. */
  public static final Charset LATIN = Charset.forName("windows-1252");

  /** What a reader says where it guessed. */
  public static final String GUESSED = "The file is not UTF-8; it was read as Windows Latin 1.";

  /** The bytes as text. */
  public static TextEncoding of(byte[] bytes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      // Bytes that are no text in the encoding that the mark names come out as U+FFFD.
      return new TextEncoding(withoutMark(new String(bytes, marked)), false);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new TextEncoding(withoutMark(text), false);
    } catch (CharacterCodingException notUtf8) {
      return new TextEncoding(new String(bytes, LATIN), true);
    }
  }

  /** The encoding of two-byte characters that a byte order mark names; null where there is none. */
  static @Nullable Charset marked(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (first == 0xFE && second == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return first == 0xFF && second == 0xFE ? StandardCharsets.UTF_16LE : null;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
