package org.ramseyer.hostile;

import static org.ramseyer.source.RawPdf.FONT;
import static org.ramseyer.source.RawPdf.ascii;
import static org.ramseyer.source.RawPdf.catalog;
import static org.ramseyer.source.RawPdf.deflated;
import static org.ramseyer.source.RawPdf.file;
import static org.ramseyer.source.RawPdf.pages;
import static org.ramseyer.source.RawPdf.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ramseyer.source.Jpeg2000;
import org.ramseyer.source.RawPdf;

/** Files made to hang, exhaust or deceive a reader, by name; small, and made anew on every call. */
final class HostileFiles {

  private static final String WORDS = "BT /F 12 Tf 72 700 Td (Words before) Tj ET ";

  private HostileFiles() {}

  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    content(files);
    streams(files);
    fonts(files);
    trees(files);
    pictures(files);
    markup(files);
    archives(files);
    return files;
  }

  private static void content(Map<String, byte[]> files) throws IOException {
    files.put(
        "nested-arrays.pdf",
        page(FONT, stream(4, "", ascii(WORDS + "[".repeat(100_000) + " TJ " + WORDS))));
    files.put(
        "nested-dictionaries.pdf",
        page(
            FONT, stream(4, "", ascii(WORDS + "/P " + "<< /A ".repeat(50_000) + " BDC " + WORDS))));
    files.put(
        "unclosed-string.pdf",
        page(FONT, stream(4, "", ascii("BT /F 12 Tf (" + "x".repeat(500_000)))));
    files.put(
        "operands-without-end.pdf",
        page(FONT, stream(4, "", ascii("1 ".repeat(2_000_000) + WORDS))));
    files.put(
        "sizes-beyond-reason.pdf",
        page(
            FONT,
            stream(
                4,
                "",
                ascii("BT /F 1e38 Tf 1e38 1e38 Td (Huge) Tj /F 0 Tf (None) Tj ET " + WORDS))));
    files.put(
        "paths-without-end.pdf",
        page(FONT, stream(4, "", ascii(WORDS + "0 0 m 9 9 l S ".repeat(700_000)))));
    files.put(
        "cut-inline-image.pdf",
        page(FONT, stream(4, "", ascii(WORDS + "BI /W 90000 /H 90000 /BPC 8 /CS /G ID xxxx"))));
  }

  private static void streams(Map<String, byte[]> files) throws IOException {
    byte[] bomb = deflated(new byte[1 << 20], 80);
    files.put("flate-bomb.pdf", page(FONT, stream(4, "/Filter /FlateDecode", bomb)));
    files.put(
        "flate-bomb-behind-ascii.pdf",
        page(FONT, stream(4, "/Filter [/ASCIIHexDecode /FlateDecode]", hex(bomb))));
    files.put(
        "run-length-bomb.pdf",
        page(
            FONT,
            stream(
                4,
                "/Filter [/FlateDecode /RunLengthDecode]",
                deflated(new byte[] {(byte) 129, ' '}, 600_000))));
    files.put(
        "flate-bomb-in-form.pdf",
        page(
            FONT + " /XObject << /A 5 0 R >>",
            stream(4, "", ascii(WORDS + "/A Do")),
            stream(5, "/Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode", bomb)));
    files.put(
        "flate-bomb-as-object-stream.pdf",
        file(
            stream(
                9,
                "/Type /ObjStm /N 3 /First 20 /Filter /FlateDecode",
                deflated(new byte[1 << 20], 700)),
            ascii("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n")));
    files.put("unknown-filter.pdf", page(FONT, stream(4, "/Filter /BrotliDecode", new byte[99])));
    files.put(
        "picture-filter-on-text.pdf",
        page(
            FONT,
            stream(
                4,
                "/Filter /CCITTFaxDecode /DecodeParms << /Columns 99999999 /Rows 99999999 >>",
                new byte[99])));
    files.put(
        "filters-upon-filters.pdf",
        page(FONT, stream(4, "/Filter [" + "/FlateDecode ".repeat(5_000) + "]", bomb)));
    byte[] packed = deflated(ascii(WORDS), 400);
    byte[] cut = java.util.Arrays.copyOf(packed, packed.length / 2);
    files.put("cut-flate.pdf", page(FONT, stream(4, "/Filter /FlateDecode", cut)));
    packed[0] = 'X';
    files.put("wrong-flate-head.pdf", page(FONT, stream(4, "/Filter /FlateDecode", packed)));
  }

  private static void fonts(Map<String, byte[]> files) throws IOException {
    String text = "BT /F 12 Tf 72 700 Td <0041004200430044> Tj ET";
    String head = "/Font << /F << /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H ";
    String descendant =
        "/DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo "
            + "<< /Registry (A) /Ordering (B) /Supplement 0 >> ";
    files.put(
        "font-of-two-thousand-million-codes.pdf",
        page(
            head + "/ToUnicode 5 0 R " + descendant + ">>] >> >>",
            stream(4, "", ascii(text)),
            stream(5, "", ascii("1 beginbfrange <00000000> <7FFFFFF0> <0041> endbfrange"))));
    files.put(
        "font-of-endless-widths.pdf",
        page(head + descendant + "/W [0 2000000000 500] >>] >> >>", stream(4, "", ascii(text))));
    files.put(
        "flate-bomb-in-font.pdf",
        page(
            head
                + descendant
                + "/FontDescriptor << /Type /FontDescriptor /FontName /X /FontFile2 5 0 R >> >>] >> >>",
            stream(4, "", ascii(text)),
            stream(5, "/Filter /FlateDecode", deflated(new byte[1 << 20], 80))));
    files.put(
        "font-that-is-its-own-descendant.pdf",
        file(
            catalog(),
            pages("[3 0 R]"),
            ascii(
                "3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>\nendobj\n"),
            stream(4, "", ascii(text)),
            ascii(
                "5 0 obj\n<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [5 0 R] >>\nendobj\n")));
    files.put(
        "type-3-font-within-itself.pdf",
        page(
            "/Font << /F << /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 65 "
                + "/LastChar 65 /Widths [9] /Encoding << /Differences [65 /A] >> /CharProcs << /A 4 0 R >> >> >>",
            stream(4, "", ascii("BT /F 12 Tf 72 700 Td (AAAA) Tj ET"))));
  }

  private static void trees(Map<String, byte[]> files) throws IOException {
    StringBuilder deep = new StringBuilder("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
    for (int node = 2; node < 20_000; node++) {
      deep.append(node)
          .append(" 0 obj\n<< /Type /Pages /Count 1 /Kids [")
          .append(node + 1)
          .append(" 0 R] >>\nendobj\n");
    }
    files.put("page-tree-of-20000-levels.pdf", file(ascii(deep.toString())));
    files.put("page-tree-in-a-circle.pdf", file(catalog(), pages("[2 0 R 2 0 R]")));
    files.put(
        "same-page-a-hundred-thousand-times.pdf",
        file(
            catalog(),
            pages("[" + "3 0 R ".repeat(100_000) + "]"),
            RawPdf.page(FONT),
            stream(4, "", ascii(WORDS))));
    files.put(
        "page-of-no-size.pdf",
        file(
            catalog(),
            pages("[3 0 R]"),
            ascii(
                "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e30 -1e30] /Rotate 45 /Contents 4 0 R /Resources << "
                    + FONT
                    + " >> >>\nendobj\n"),
            stream(4, "", ascii(WORDS))));
    files.put("no-catalog.pdf", file(ascii("7 0 obj\n<< /Type /Font >>\nendobj\n")));
    files.put(
        "catalog-of-nested-dictionaries.pdf",
        file(ascii("1 0 obj\n" + "<< /Pages ".repeat(100_000) + "\nendobj\n")));
    files.put(
        "tables-that-point-at-each-other.pdf",
        ascii(
            "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n"));
    StringBuilder updates =
        new StringBuilder(
            new String(page(FONT, stream(4, "", ascii(WORDS))), StandardCharsets.ISO_8859_1));
    for (int update = 0; update < 1000; update++) {
      updates
          .append("7 0 obj\n(")
          .append(update)
          .append(
              ")\nendobj\nxref\n7 1\n0000000000 00000 n \ntrailer << /Root 1 0 R /Size 8 /Prev 9 >>\nstartxref\n9\n%%EOF\n");
    }
    files.put("a-thousand-updates.pdf", ascii(updates.toString()));
    files.put("noise.pdf", noise(50_000));
  }

  private static void pictures(Map<String, byte[]> files) throws IOException {
    String draw = "612 0 0 792 0 0 cm /A Do";
    files.put(
        "picture-of-ten-thousand-million-dots.pdf",
        picture(
            draw,
            "/Width 99999 /Height 99999 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode",
            deflated(new byte[1 << 20], 20)));
    files.put(
        "fax-bomb.pdf",
        picture(
            draw,
            "/Width 9 /Height 9 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 /Rows 2000000000 >>",
            new byte[99]));
    files.put(
        "jbig2.pdf",
        picture(
            draw,
            "/Width 900 /Height 900 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode",
            new byte[99]));
    String jpeg2000 = "/Width 900 /Height 900 /Filter /JPXDecode";
    files.put("jpeg-2000.pdf", picture(draw, jpeg2000, new byte[99]));
    files.put(
        "jpeg-2000-of-a-million-million-dots.pdf",
        picture(draw, jpeg2000, Jpeg2000.head(1_000_000, 1_000_000, 1).coding().bytes()));
    files.put(
        "jpeg-2000-of-many-components.pdf",
        picture(draw, jpeg2000, Jpeg2000.head(900, 900, 16_384).coding().bytes()));
    files.put(
        "jpeg-2000-without-data.pdf",
        picture(draw, jpeg2000, Jpeg2000.head(900, 900, 3).coding().bytes()));
    files.put(
        "flate-bomb-over-jpeg-2000.pdf",
        picture(
            draw,
            "/Width 900 /Height 900 /Filter [/FlateDecode /JPXDecode]",
            deflated(new byte[1 << 20], 700)));
    files.put(
        "jpeg-with-a-false-head.pdf",
        picture(
            draw,
            "/Width 9 /Height 9 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode",
            jpegHead(65_000, 65_000)));
    files.put(
        "picture-on-a-page-of-a-mile.pdf",
        file(
            catalog(),
            pages("[3 0 R]"),
            ascii(
                "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 4600000 4600000] /Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >> >>\nendobj\n"),
            stream(4, "", ascii("4600000 0 0 4600000 0 0 cm /A Do")),
            stream(
                5,
                "/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
                new byte[1])));
  }

  private static void markup(Map<String, byte[]> files) {
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE bill [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs
          .append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    files.put("entities-upon-entities.xml", ascii(laughs + "]><bill>&a29;</bill>"));
    files.put(
        "entity-of-a-local-file.xml",
        ascii(
            "<?xml version=\"1.0\"?><!DOCTYPE bill [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><bill>&x;</bill>"));
    files.put("nested-elements.xml", ascii("<?xml version=\"1.0\"?>" + "<bill>".repeat(200_000)));
    files.put(
        "attributes-without-end.xml",
        ascii("<?xml version=\"1.0\"?><bill " + attributes(200_000) + "/>"));
    files.put(
        "nested-divs.html",
        ascii("<!doctype html><html><body>" + "<div>".repeat(200_000) + "words"));
    files.put(
        "nested-tables.html",
        ascii("<!doctype html><html><body>" + "<table><tr><td>".repeat(20_000) + "words"));
    files.put(
        "nested-formatting.html",
        ascii("<!doctype html><html><body>" + "<b><p>".repeat(20_000) + "words"));
    files.put("one-line.txt", ascii("(a) ".repeat(1_500_000)));
    files.put("lines-of-numbers.txt", ascii("(1)\n".repeat(300_000)));
    files.put("quotes-without-end.txt", ascii("\"".repeat(1_000_000)));
  }

  private static String attributes(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append('a').append(i).append("='' ");
    }
    return all.toString();
  }

  private static void archives(Map<String, byte[]> files) throws IOException {
    files.put("zip-bomb.docx", zip("word/document.xml", deflatedText(1 << 20, 1500)));
    files.put("zip-of-many-parts.docx", manyParts(30_000));
    files.put("zip-with-a-way-out.docx", zip("../../etc/cron.d/x", ascii("x")));
    files.put(
        "cut.docx", java.util.Arrays.copyOf(zip("word/document.xml", ascii("<document/>")), 60));
    String nested =
        "<w:document xmlns:w=\"x\">"
            + "<w:tbl><w:tr><w:tc>".repeat(80)
            + "</w:tc></w:tr></w:tbl>".repeat(80)
            + "</w:document>";
    files.put("nested-tables.docx", zip("word/document.xml", ascii(nested)));
  }

  private static byte[] deflatedText(int block, int times) {
    return ascii("<document>" + " ".repeat(block).repeat(times / 100) + "</document>");
  }

  private static byte[] zip(String name, byte[] part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < (part.length > 1 << 20 ? 7 : 1); i++) {
        zip.write(part);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] manyParts(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("p" + i));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] jpegHead(int width, int height) {
    return new byte[] {
      (byte) 0xFF,
      (byte) 0xD8,
      (byte) 0xFF,
      (byte) 0xC0,
      0,
      17,
      8,
      (byte) (height >> 8),
      (byte) height,
      (byte) (width >> 8),
      (byte) width,
      3,
      1,
      0x11,
      0,
      2,
      0x11,
      0,
      3,
      0x11,
      0,
      (byte) 0xFF,
      (byte) 0xD9
    };
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new java.util.Random(7).nextBytes(noise);
    System.arraycopy(ascii("%PDF-1.7\n"), 0, noise, 0, 9);
    return noise;
  }

  private static byte[] picture(String draw, String entries, byte[] packed) throws IOException {
    return page(
        "/XObject << /A 5 0 R >>",
        stream(4, "", ascii(draw)),
        stream(5, "/Type /XObject /Subtype /Image " + entries, packed));
  }

  private static byte[] page(String resources, byte[]... objects) throws IOException {
    byte[][] all = new byte[objects.length + 3][];
    all[0] = catalog();
    all[1] = pages("[3 0 R]");
    all[2] = RawPdf.page(resources);
    System.arraycopy(objects, 0, all, 3, objects.length);
    return file(all);
  }

  private static byte[] hex(byte[] bytes) {
    return ascii(java.util.HexFormat.of().formatHex(bytes) + ">");
  }
}
