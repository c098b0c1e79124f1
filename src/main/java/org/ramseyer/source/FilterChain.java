package org.ramseyer.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Measures streams that are packed otherwise than by Flate alone, by unpacking them layer by layer
 * with PDFBox's own filters into a limit.
 */
final class FilterChain {

  /** More layers than this pack nothing any more; the specification knows ten filters. */
  private static final int LAYERS = 8;

  /** The filters of text; those of pictures make no sense on content or fonts. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("FlateDecode", "FlateDecode"),
          Map.entry("Fl", "FlateDecode"),
          Map.entry("LZWDecode", "LZWDecode"),
          Map.entry("LZW", "LZWDecode"),
          Map.entry("ASCII85Decode", "ASCII85Decode"),
          Map.entry("A85", "ASCII85Decode"),
          Map.entry("ASCIIHexDecode", "ASCIIHexDecode"),
          Map.entry("AHx", "ASCIIHexDecode"),
          Map.entry("RunLengthDecode", "RunLengthDecode"),
          Map.entry("RL", "RunLengthDecode"),
          Map.entry("Crypt", "Crypt"));

  private FilterChain() {}

  /** Throws where a layer unpacks to more than the limit, or is one that nobody can unpack. */
  static void check(COSStream stream, COSArray filters) throws IOException {
    unpack(stream, filters);
  }

  /**
   * What a stream is once its first filters are undone.
   *
   * @param filters all that the stream is packed with, or the first of them
   * @throws ReadingLimits.Exceeded where a layer unpacks to more than the limit, or is one that
   *     nobody can unpack
   */
  static byte[] unpack(COSStream stream, COSArray filters) throws IOException {
    if (filters.size() > LAYERS) {
      throw new ReadingLimits.Exceeded("a stream is packed more than " + LAYERS + " times over");
    }
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readNBytes((int) ReadingLimits.BYTES_PER_STREAM);
    }
    for (int i = 0; i < filters.size(); i++) {
      bytes = unpacked(bytes, filter(filters.getObject(i)), stream, i);
    }
    return bytes;
  }

  private static Filter filter(COSBase name) throws IOException {
    String known = name instanceof COSName given ? NAMES.get(given.getName()) : null;
    if (known == null) {
      String shown = name instanceof COSName given ? Characters.plain(given.getName()) : "?";
      throw new ReadingLimits.Exceeded(
          "it is packed in a way that this program cannot unpack ("
              + shown.substring(0, Math.min(30, shown.length()))
              + ")");
    }
    return FilterFactory.INSTANCE.getFilter(known);
  }

  private static byte[] unpacked(byte[] packed, Filter filter, COSStream stream, int layer) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (OutputStream limited = new Limited(plain)) {
      filter.decode(new ByteArrayInputStream(packed), limited, stream, layer);
    } catch (IOException damaged) {
      // PDFBox will meet the same damage and say so; up to it the stream kept within the limit.
      return plain.toByteArray();
    }
    return plain.toByteArray();
  }

  /** Takes as many bytes as a stream may have, and no more. */
  private static final class Limited extends OutputStream {

    private final ByteArrayOutputStream bytes;

    Limited(ByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int b) {
      limit(1);
      bytes.write(b);
    }

    @Override
    public void write(byte[] block, int from, int length) {
      limit(length);
      bytes.write(block, from, length);
    }

    private void limit(int more) {
      if ((long) bytes.size() + more > ReadingLimits.BYTES_PER_STREAM) {
        throw new ReadingLimits.Exceeded("a stream unpacks to more than 32 MB");
      }
    }
  }
}
