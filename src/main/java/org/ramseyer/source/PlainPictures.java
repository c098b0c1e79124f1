package org.ramseyer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Pictures of one page as PDFBox can paint them: those packed as JPEG 2000 are unpacked by {@link
 * Openjpeg}, each once, all others stay as they are.
 *
 * <p>They are not given to PDFBox as a reader of its own for JPEG 2000: it unpacks a picture each
 * time it is asked for the width, and takes one that cannot be unpacked for a blank page.
 */
final class PlainPictures {

  /**
   * Time for all pictures of a page together; one takes 0.2 to 2 s. With the 8 s of painting and
   * the 18 s of recognition it is what the deadline of a file grows by for such a page.
   */
  private static final long NANOS = 14_000_000_000L;

  /** Dots of all pictures of a page: some scans lie in two layers, or in strips. */
  private static final long DOTS = 32_000_000;

  /** A scan in strips has some dozens, and each is a process. */
  private static final int PICTURES = 200;

  private static final List<COSName> KEPT =
      List.of(
          COSName.MASK,
          COSName.SMASK,
          COSName.MATTE,
          COSName.INTERPOLATE,
          COSName.OC,
          COSName.TYPE);

  private final int dotsPerInch;
  private final Heartbeat heartbeat;
  private final Map<COSStream, COSStream> plain = new IdentityHashMap<>();
  private long dots;
  private long nanos;
  private int pictures;

  PlainPictures(int dotsPerInch, Heartbeat heartbeat) {
    this.dotsPerInch = dotsPerInch;
    this.heartbeat = heartbeat;
  }

  /** How long other programs have worked for this page. */
  long nanos() {
    return nanos;
  }

  /**
   * A picture that needs no other program to be painted.
   *
   * @param resources of the page or form that names it
   * @param place where it is painted, in points
   * @throws Openjpeg.Missing where the program is not installed
   * @throws ReadingLimits.Exceeded where it is too large, or damaged
   */
  PDImage plain(PDImage image, PDResources resources, Matrix place) throws IOException {
    if (!(image instanceof PDImageXObject object)) {
      return image;
    }
    COSStream stream = object.getCOSObject();
    COSStream mask =
        stream.getDictionaryObject(COSName.SMASK) instanceof COSStream own && Jpeg2000Stream.is(own)
            ? own
            : null;
    boolean isPacked = Jpeg2000Stream.is(stream);
    if (!isPacked && mask == null) {
      return image;
    }
    COSStream known = plain.get(stream);
    if (known == null) {
      double across = place.getScalingFactorX() * dotsPerInch / 72.0;
      double down = place.getScalingFactorY() * dotsPerInch / 72.0;
      known = isPacked ? unpacked(object, across, down) : copy(stream);
      if (mask != null) {
        PDImageXObject masking = new PDImageXObject(new PDStream(mask), null);
        known.setItem(COSName.SMASK, unpacked(masking, across, down));
      }
      plain.put(stream, known);
    }
    return new PDImageXObject(new PDStream(known), resources);
  }

  /** The file itself is not to be changed. */
  private static COSStream copy(COSStream stream) throws IOException {
    COSStream copy = new COSStream();
    copy.addAll(stream);
    try (InputStream in = stream.createRawInputStream();
        OutputStream out = copy.createRawOutputStream()) {
      in.transferTo(out);
    }
    return copy;
  }

  private COSStream unpacked(PDImageXObject image, double across, double down) throws IOException {
    COSStream packed = image.getCOSObject();
    Jpeg2000Size size = Jpeg2000Stream.measure(packed);
    COSBase colours = colours(image, size.components());
    int halvings = size.halvings(across, down);
    dots += size.width(halvings) * size.height(halvings);
    if (dots > DOTS || ++pictures > PICTURES) {
      throw new ReadingLimits.Exceeded("its pictures are too large together");
    }
    byte[] bytes = unpacked(size, halvings);
    COSStream picture = new COSStream();
    picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
    picture.setInt(COSName.WIDTH, (int) size.width(halvings));
    picture.setInt(COSName.HEIGHT, (int) size.height(halvings));
    picture.setInt(COSName.BITS_PER_COMPONENT, 8);
    picture.setItem(COSName.COLORSPACE, colours);
    for (COSName kept : KEPT) {
      picture.setItem(kept, packed.getDictionaryObject(kept));
    }
    try (OutputStream out = picture.createRawOutputStream()) {
      out.write(bytes);
    }
    return picture;
  }

  /** What the PDF says of its colours goes before what the picture says (ISO 32000-2, 7.4.9). */
  private static COSBase colours(PDImageXObject image, int components) throws IOException {
    if (image.getCOSObject().getDictionaryObject(COSName.COLORSPACE, COSName.CS) != null) {
      PDColorSpace said = image.getColorSpace();
      if (said instanceof PDIndexed) {
        throw Jpeg2000Size.unusual("a palette");
      }
      if (said.getNumberOfComponents() == components) {
        return said.getCOSObject();
      }
    }
    return components == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
  }

  private byte[] unpacked(Jpeg2000Size size, int halvings) throws IOException {
    Openjpeg program = Openjpeg.find();
    if (program == null) {
      throw new Openjpeg.Missing();
    }
    if (nanos == 0) {
      heartbeat.drawingBegins();
    }
    long begin = System.nanoTime();
    try {
      return program.unpack(size, halvings, (NANOS - nanos) / 1_000_000);
    } catch (IOException fault) {
      // As an exception that PDFBox does not swallow.
      throw new ReadingLimits.Exceeded("its picture is damaged, or too hard to unpack");
    } finally {
      nanos += System.nanoTime() - begin;
    }
  }
}
