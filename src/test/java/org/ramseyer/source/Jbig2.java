package org.ramseyer.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Packs pictures as JBIG2 for tests: one region of the page, coded like a fax. */
final class Jbig2 {

  static final int SYMBOLS = 0;
  static final int PAGE = 48;

  private static final int REGION = 38;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int segments;

  /** Writes one segment that refers to no other. */
  Jbig2 segment(int kind, byte[] data) throws IOException {
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(segments++);
    out.writeByte(kind);
    out.writeByte(0);
    out.writeByte(1);
    out.writeInt(data.length);
    out.write(data);
    return this;
  }

  /** What describes the page. */
  Jbig2 page(int width, int height) throws IOException {
    return segment(PAGE, numbers(width, height, 0, 0, 0, 3));
  }

  /** A region of the page whose dots are coded like a fax. */
  Jbig2 region(int width, int height, byte[] fax) throws IOException {
    ByteArrayOutputStream region = new ByteArrayOutputStream();
    region.writeBytes(numbers(width, height, 0, 0, 0, 1));
    region.write(1);
    region.writeBytes(fax);
    return segment(REGION, region.toByteArray());
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Four numbers of four bytes, and one of so many bytes. */
  static byte[] numbers(int a, int b, int c, int d, int last, int length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (int number : new int[] {a, b, c, d}) {
      out.writeInt(number);
    }
    for (int i = length - 1; i >= 0; i--) {
      out.writeByte(last >>> 8 * i);
    }
    return bytes.toByteArray();
  }

  /** A picture in black and white, packed. */
  static PDImageXObject picture(PDDocument document, BufferedImage image) throws IOException {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] fax;
    try (InputStream raw =
        CCITTFactory.createFromImage(document, image).getCOSObject().createRawInputStream()) {
      fax = raw.readAllBytes();
    }
    byte[] packed = new Jbig2().page(width, height).region(width, height, fax).bytes();
    return new PDImageXObject(
        document,
        new ByteArrayInputStream(packed),
        COSName.JBIG2_DECODE,
        width,
        height,
        1,
        PDDeviceGray.INSTANCE);
  }
}
