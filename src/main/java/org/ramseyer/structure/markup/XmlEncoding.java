package org.ramseyer.structure.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of an XML file as characters.
 *
 * <p>XML 1.0, appendix F: a byte order mark decides, else the zero bytes around the first "&lt;",
 * else the declaration, else UTF-8. Bytes that are not in that encoding are an error and never
 * replaced.
 */
final class XmlEncoding {

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

  /** More than any declaration needs. */
  private static final int DECLARATION_BYTES = 400;

  private XmlEncoding() {}

  /**
   * The characters, without a byte order mark.
   *
   * @throws CharacterCodingException if the bytes are not in the encoding, or no runtime knows the
   *     encoding's name
   */
  static String decode(byte[] bytes) throws CharacterCodingException {
    String characters = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return characters.startsWith("\uFEFF") ? characters.substring(1) : characters;
  }

  private static Charset charset(byte[] bytes) throws CharacterCodingException {
    int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
    if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if ((first == 0xFF && second == 0xFE) || (first == '<' && second == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    String start =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new CharacterCodingException();
    }
  }
}
