package org.ramseyer.source;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Packs pictures as JPEG 2000 for tests, with {@code opj_compress}; or writes nothing but the head
 * of one, true or false.
 */
public final class Jpeg2000 {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** The beginning, and what it says of a picture in one tile. */
  public static Jpeg2000 head(long width, long height, int components) throws IOException {
    return head(width, height, width, height, components, 7, 0x0101);
  }

  /** The beginning, and what it says of the picture. */
  static Jpeg2000 head(
      long width, long height, long tileWidth, long tileHeight, int components, int depth, int step)
      throws IOException {
    Jpeg2000 picture = new Jpeg2000();
    DataOutputStream out = picture.out;
    out.writeInt(0xFF4FFF51);
    out.writeShort(38 + 3 * components);
    out.writeShort(0);
    for (long number : new long[] {width, height, 0, 0, tileWidth, tileHeight, 0, 0}) {
      out.writeInt((int) number);
    }
    out.writeShort(components);
    for (int i = 0; i < components; i++) {
      out.writeByte(depth);
      out.writeShort(step);
    }
    return picture;
  }

  /** How it is coded: blocks of 2 to the power of so many dots, and precincts of such bytes. */
  Jpeg2000 coding(int layers, int levels, int block, int... precincts) throws IOException {
    out.writeShort(0xFF52);
    out.writeShort(12 + precincts.length);
    out.writeByte(precincts.length > 0 ? 1 : 0);
    out.writeByte(0);
    out.writeShort(layers);
    out.writeByte(0);
    out.writeByte(levels);
    out.writeByte(block - 2);
    out.writeByte(block - 2);
    out.writeShort(1);
    for (int precinct : precincts) {
      out.writeByte(precinct);
    }
    return this;
  }

  /** As encoders code it unless told otherwise. */
  public Jpeg2000 coding() throws IOException {
    return coding(1, 5, 6);
  }

  /** A tile without data. */
  Jpeg2000 tile(byte[] head) throws IOException {
    out.writeInt(0xFF90000A);
    out.writeShort(0);
    out.writeInt(14 + head.length);
    out.writeShort(1);
    out.write(head);
    out.writeShort(0xFF93);
    return this;
  }

  public byte[] bytes() throws IOException {
    return tile(new byte[0]).bytes.toByteArray();
  }

  /** A box of a JP2 file. */
  static byte[] box(String kind, byte[]... contents) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] part : contents) {
      content.write(part);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(8 + content.size());
    out.writeBytes(kind);
    content.writeTo(out);
    return bytes.toByteArray();
  }

  /** A JP2 file: signature, head, picture. */
  static byte[] file(byte[] header, byte[] codestream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(box("jP  ", new byte[] {0x0D, 0x0A, (byte) 0x87, 0x0A}));
    bytes.write(box("jp2h", header));
    bytes.write(box("jp2c", codestream));
    return bytes.toByteArray();
  }

  /** Whether pictures can be packed here. */
  static boolean isAvailable() {
    return OutsideProgram.find("ramseyer.openjpeg.compress", "opj_compress") != null;
  }

  /**
   * A picture, packed without loss.
   *
   * @param ending "jp2" or "j2k"
   * @param depth bits of each component; above 8 for a picture in shades of grey alone
   */
  static byte[] pack(BufferedImage picture, String ending, int depth) throws IOException {
    Path folder = Files.createTempDirectory("jpeg-2000-");
    Path plain = folder.resolve("plain.raw");
    Path packed = folder.resolve("packed." + ending);
    try {
      boolean isGrey = picture.getColorModel().getNumColorComponents() == 1;
      BufferedImage drawn =
          new BufferedImage(
              picture.getWidth(),
              picture.getHeight(),
              isGrey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
      drawn.createGraphics().drawImage(picture, 0, 0, null);
      try (OutputStream out = Files.newOutputStream(plain)) {
        out.write(samples(drawn, depth));
      }
      List<String> arguments =
          new ArrayList<>(List.of("-i", plain.toString(), "-o", packed.toString(), "-F"));
      arguments.add(
          drawn.getWidth() + "," + drawn.getHeight() + "," + (isGrey ? 1 : 3) + "," + depth + ",u");
      OutsideProgram.find("ramseyer.openjpeg.compress", "opj_compress")
          .run(arguments, OutsideProgram.Feed.NONE, 60_000, 1 << 16);
      return Files.readAllBytes(packed);
    } finally {
      Files.deleteIfExists(plain);
      Files.deleteIfExists(packed);
      Files.deleteIfExists(folder);
    }
  }

  /** Component by component, two bytes each above a depth of 8. */
  private static byte[] samples(BufferedImage picture, int depth) {
    byte[] dots = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    int components = picture.getRaster().getNumBands();
    int count = dots.length / components;
    int wide = depth > 8 ? 2 : 1;
    byte[] samples = new byte[dots.length * wide];
    for (int component = 0; component < components; component++) {
      for (int i = 0; i < count; i++) {
        // Java keeps blue first.
        int value = dots[i * components + components - 1 - component] & 0xFF;
        int scaled = value * ((1 << depth) - 1) / 255;
        int at = (component * count + i) * wide;
        samples[at] = (byte) (scaled >>> 8 * (wide - 1));
        samples[at + wide - 1] = (byte) scaled;
      }
    }
    return samples;
  }

  /** A picture in a PDF that says nothing of its colours. */
  static PDImageXObject picture(PDDocument document, byte[] packed, int width, int height)
      throws IOException {
    return new PDImageXObject(
        document, new ByteArrayInputStream(packed), COSName.JPX_DECODE, width, height, 8, null);
  }
}
