package org.ramseyer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A picture of a PDF that is packed as JPEG 2000, most often by a scanner. */
final class Jpeg2000Stream {

  private static final String FILTER = "JPXDecode";

  private Jpeg2000Stream() {}

  /** Whether a picture is packed so, whatever else it is packed with. */
  static boolean is(COSStream stream) {
    return PictureSize.names(stream).contains(FILTER);
  }

  /**
   * Measures it; nothing but filters that pack text is undone for that.
   *
   * @throws ReadingLimits.Exceeded where it is not to be unpacked
   */
  static Jpeg2000Size measure(COSStream stream) throws IOException {
    List<String> filters = PictureSize.names(stream);
    if (filters.indexOf(FILTER) != filters.size() - 1) {
      throw new ReadingLimits.Exceeded("its picture is packed twice over");
    }
    if (stream.getBoolean(COSName.IMAGE_MASK, false)) {
      throw Jpeg2000Size.unusual("holes to be painted through");
    }
    COSArray before = new COSArray();
    for (String filter : filters.subList(0, filters.size() - 1)) {
      before.add(COSName.getPDFName(filter));
    }
    byte[] packed = before.size() == 0 ? raw(stream) : FilterChain.unpack(stream, before);
    Jpeg2000Size size = Jpeg2000Size.of(packed);
    // What it could not be halved to would be too large.
    size.halvings(0, 0);
    return size;
  }

  private static byte[] raw(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      byte[] packed = in.readNBytes((int) ReadingLimits.BYTES_PER_STREAM + 1);
      if (packed.length > ReadingLimits.BYTES_PER_STREAM) {
        throw Jpeg2000Size.tooLarge();
      }
      return packed;
    }
  }
}
