package org.ramseyer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;

/**
 * Measures what a compressed stream unpacks to before PDFBox unpacks it, because a filter there
 * decodes the whole stream into memory before the first byte is given out: two megabytes can become
 * two gigabytes.
 */
final class StreamSize {

  private StreamSize() {}

  /** Throws where the stream, or a stream of the array, unpacks to more than the limit. */
  static void check(COSBase contents) throws IOException {
    if (contents instanceof COSStream stream) {
      checkStream(stream);
    } else if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          checkStream(stream);
        }
      }
    }
  }

  private static void checkStream(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    int layers = flateLayers(filters);
    if (filters instanceof COSArray array && layers < array.size()) {
      FilterChain.check(stream, array);
    } else if (filters instanceof COSName && layers == 0) {
      COSArray single = new COSArray();
      single.add(filters);
      FilterChain.check(stream, single);
    } else if (layers > 0) {
      try (InputStream raw = stream.createRawInputStream()) {
        InputStream plain = raw;
        for (int i = 0; i < layers; i++) {
          plain = new InflaterInputStream(plain);
        }
        count(plain);
      }
    }
  }

  /**
   * What a stream with the one filter Flate unpacks to. Throws where that is more than the limit.
   */
  static ContentBytes unpack(COSStream stream) throws IOException {
    try (InputStream plain = new InflaterInputStream(stream.createRawInputStream())) {
      return unpacked(plain);
    } catch (IOException damaged) {
      // PDFBox looks at neither header nor checksum, and takes what stands before the damage.
      try (InputStream plain = new FlateFilterDecoderStream(stream.createRawInputStream())) {
        return unpacked(plain);
      }
    }
  }

  private static ContentBytes unpacked(InputStream plain) throws IOException {
    byte[] bytes = new byte[1 << 14];
    int length = 0;
    for (int read = plain.read(bytes); read > 0; ) {
      length += read;
      limit(length);
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
      read = plain.read(bytes, length, bytes.length - length);
    }
    return new ContentBytes(bytes, length);
  }

  private static void limit(long bytes) {
    if (bytes > ReadingLimits.BYTES_PER_STREAM) {
      throw new ReadingLimits.Exceeded("a stream unpacks to more than 32 MB");
    }
  }

  private static void count(InputStream plain) {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    try {
      for (int read = plain.read(buffer); read >= 0; read = plain.read(buffer)) {
        bytes += read;
        limit(bytes);
      }
    } catch (IOException damaged) {
      // A wrong header, a wrong checksum or an early end: PDFBox reads on without a word, and what
      // it reads kept within the limit up to the damage.
      LibraryLog.note("a stream of it is damaged");
    }
  }

  private static int flateLayers(COSBase filters) {
    if (filters instanceof COSArray array) {
      int layers = 0;
      while (layers < array.size() && isFlate(array.getObject(layers))) {
        layers++;
      }
      return layers;
    }
    return isFlate(filters) ? 1 : 0;
  }

  private static boolean isFlate(COSBase filter) {
    return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
  }
}
