package org.ramseyer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Measures a picture before PDFBox unpacks it: what it says of itself, what its packing says, and
 * for a JPEG what its own head says.
 */
final class PictureSize {

  /** Bytes of an unpacked picture: letter size at 300 dots an inch in colour has 25 million. */
  private static final long BYTES = 110_000_000;

  private static final List<String> JPEG = List.of("DCTDecode", "DCT");
  private static final String JBIG2 = "JBIG2Decode";

  private PictureSize() {}

  /**
   * Throws where it is too large, or packed in a way that nothing here unpacks. One packed as JPEG
   * 2000 is measured by who unpacks it ({@link PlainPictures}).
   */
  static void check(PDImage image) throws IOException {
    COSStream stream = image instanceof PDImageXObject object ? object.getCOSObject() : null;
    if (stream == null || !Jpeg2000Stream.is(stream)) {
      // Not asked of the others: PDFBox would unpack them to answer.
      long bits = Math.max(1, image.getBitsPerComponent());
      limit(image.getWidth(), image.getHeight(), bits * (bits == 1 ? 1 : 3));
    }
    if (stream != null) {
      checkPacking(stream);
      checkMasks(stream);
    }
  }

  private static void checkMasks(COSStream stream) throws IOException {
    for (COSName kind : List.of(COSName.SMASK, COSName.MASK)) {
      if (!(stream.getDictionaryObject(kind) instanceof COSStream mask)) {
        continue;
      }
      if (!Jpeg2000Stream.is(mask)) {
        limit(mask.getInt(COSName.WIDTH), mask.getInt(COSName.HEIGHT), 8);
        checkPacking(mask);
      } else if (kind.equals(COSName.MASK)) {
        throw Jpeg2000Size.unusual("holes cut in another picture");
      }
    }
  }

  private static void checkPacking(COSStream stream) throws IOException {
    if (Jpeg2000Stream.is(stream)) {
      return;
    }
    for (String filter : names(stream)) {
      if (JPEG.contains(filter)) {
        checkJpeg(stream);
      } else if (filter.equals(JBIG2)) {
        checkJbig2(stream);
      }
    }
    for (COSDictionary fax : parameters(stream)) {
      limit(fax.getInt(COSName.COLUMNS, 1), fax.getInt(COSName.ROWS, 1), 1);
    }
  }

  /** What the filters of a stream are told, one dictionary for each that is told something. */
  private static List<COSDictionary> parameters(COSStream stream) {
    COSBase told = stream.getDictionaryObject(COSName.DECODE_PARMS);
    if (told instanceof COSDictionary one) {
      return List.of(one);
    }
    List<COSDictionary> parameters = new ArrayList<>();
    for (int i = 0; told instanceof COSArray array && i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary one) {
        parameters.add(one);
      }
    }
    return parameters;
  }

  /** The filters of a stream, in the order in which they are undone. */
  static List<String> names(COSStream stream) {
    if (stream.getFilters() instanceof COSName name) {
      return List.of(name.getName());
    }
    return stream.getFilters() instanceof COSArray array
        ? array.toCOSNameStringList().stream().filter(name -> name != null).toList()
        : List.of();
  }

  private static void checkJbig2(COSStream stream) throws IOException {
    if (names(stream).size() > 1) {
      throw new ReadingLimits.Exceeded("its picture is packed twice over");
    }
    try (InputStream packed = stream.createRawInputStream()) {
      Jbig2Size.check(packed.readAllBytes());
    }
    for (COSDictionary parameters : parameters(stream)) {
      // Symbols that several pictures share.
      if (parameters.getDictionaryObject(COSName.JBIG2_GLOBALS) instanceof COSStream globals) {
        StreamSize.check(globals);
        try (InputStream packed = globals.createInputStream()) {
          Jbig2Size.check(packed.readAllBytes());
        }
      }
    }
  }

  private static void checkJpeg(COSStream stream) throws IOException {
    try (InputStream raw = stream.createRawInputStream();
        ImageInputStream in = ImageIO.createImageInputStream(raw)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (readers.hasNext()) {
        ImageReader reader = readers.next();
        reader.setInput(in, true, true);
        limit(reader.getWidth(0), reader.getHeight(0), 24);
        reader.dispose();
      }
    }
  }

  private static void limit(long width, long height, long bits) {
    if (width < 0 || height < 0 || width * height > 8 * BYTES / bits) {
      throw new ReadingLimits.Exceeded("its picture is too large");
    }
  }
}
