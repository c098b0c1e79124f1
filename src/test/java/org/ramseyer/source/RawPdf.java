package org.ramseyer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/**
 * PDFs written object by object, right or wrong: the catalogue is object 1, the page tree 2, the
 * page 3, its content 4.
 */
public final class RawPdf {

  /** A font F, for the resources of a page. */
  public static final String FONT =
      "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

  private RawPdf() {}

  /** A file of objects without a cross-reference table, which the library rebuilds. */
  public static byte[] file(byte[]... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(ascii("%PDF-1.4\n"));
    for (byte[] part : parts) {
      bytes.write(part);
    }
    bytes.write(ascii("trailer << /Root 1 0 R >>\n%%EOF\n"));
    return bytes.toByteArray();
  }

  public static byte[] object(int number, String body) {
    return ascii(number + " 0 obj\n" + body + "\nendobj\n");
  }

  public static byte[] stream(int number, String entries, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        ascii(number + " 0 obj\n<< /Length " + content.length + " " + entries + " >>\nstream\n"));
    bytes.write(content);
    bytes.write(ascii("\nendstream\nendobj\n"));
    return bytes.toByteArray();
  }

  public static byte[] catalog() {
    return object(1, "<< /Type /Catalog /Pages 2 0 R >>");
  }

  /** The page tree, which says that it has one page. */
  public static byte[] pages(String kids) {
    return object(2, "<< /Type /Pages /Count 1 /Kids " + kids + " >>");
  }

  public static byte[] page(String resources) {
    return object(
        3,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << "
            + resources
            + " >> >>");
  }

  /** A block written so many times, packed. */
  public static byte[] deflated(byte[] block, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        out.write(block);
      }
    }
    return bytes.toByteArray();
  }

  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
