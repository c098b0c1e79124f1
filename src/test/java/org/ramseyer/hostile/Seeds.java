package org.ramseyer.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ramseyer.Ramseyer;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.akn.AknDocument;
import org.ramseyer.render.docx.DocxRedline;

/**
 * Whole files that are damaged in the fuzz run, by name: our own, and collected ones where they
 * are.
 */
final class Seeds {

  private static final int LARGEST = 400_000;

  private Seeds() {}

  /** Files of the corpus in every format that is read. */
  static Map<String, byte[]> own() throws Exception {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    for (String name :
        List.of(
            "national/fed-moratorium-2020",
            "city/city-boston",
            "state/st-ca-ab1215",
            "vendor/vend-amazon")) {
      Path pdf = Path.of("corpus", name + ".pdf");
      if (Files.exists(pdf)) {
        seeds.put(pdf.getFileName().toString(), Files.readAllBytes(pdf));
        seeds.put("plain-" + pdf.getFileName(), unpacked(pdf));
      }
    }
    Path corpus = Path.of("corpus/national/fed-moratorium-2020.pdf");
    LegalText text = Ramseyer.read(corpus);
    LegalText later = Ramseyer.read(Path.of("corpus/national/fed-moratorium-2021.pdf"));
    seeds.put("act.akn.xml", AknDocument.write(text));
    seeds.put("redline.docx", DocxRedline.write(Ramseyer.compare(text, later)));
    seeds.put("act.txt", Files.readAllBytes(Path.of("corpus/national/fed-moratorium-2020.txt")));
    seeds.put("bill.xml", ascii(BILL));
    seeds.put("code.html", ascii(CODE));
    seeds.put("terms.md", ascii("# Terms\n\n## 1. Use\n\n(a) You may not.\n\n1. one\n2. two\n"));
    return seeds;
  }

  /** Small files of a folder of collected ones. */
  static Map<String, byte[]> collected(Path folder) throws IOException {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (Files.size(file) < LARGEST
              && !file.toString().endsWith(".tsv")
              && !file.toString().contains("hostile")) {
            seeds.put(file.getFileName().toString(), Files.readAllBytes(file));
          }
        }
      }
    }
    return seeds;
  }

  // Unpacked, so that damage hits operators and dictionaries and not only packed bytes.
  private static byte[] unpacked(Path pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (var page : document.getPages()) {
        var stream = new org.apache.pdfbox.pdmodel.common.PDStream(document);
        try (var in = page.getContents();
            var out = stream.createOutputStream()) {
          in.transferTo(out);
        }
        page.setContents(stream);
      }
      document.save(bytes, CompressParameters.NO_COMPRESSION);
    }
    return bytes.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final String BILL =
      """
      <?xml version="1.0"?>
      <!DOCTYPE bill PUBLIC "-//US Congress//DTDs/bill.dtd//EN" "bill.dtd">
      <bill bill-stage="Introduced-in-House"><form><congress>199th CONGRESS</congress>
      <legis-num>H. R. 9999</legis-num><official-title>To count the cameras of a city.</official-title></form>
      <legis-body><section id="S1"><enum>1.</enum><header>Counting</header>
      <subsection id="a"><enum>(a)</enum><header>In general</header><text>The clerk shall count every camera.</text>
      <paragraph id="p"><enum>(1)</enum><text>once a year; and</text></paragraph>
      <paragraph id="q"><enum>(2)</enum><text>whenever one is moved.</text></paragraph></subsection>
      <subsection id="b"><enum>(b)</enum><text>Section 5 is amended by adding:</text>
      <quoted-block><subsection><enum>(c)</enum><text>No camera shall see a window.</text></subsection>
      <after-quoted-block>.</after-quoted-block></quoted-block></subsection></section></legis-body></bill>
      """;

  private static final String CODE =
      """
      <!doctype html><html><head><title>Chapter 9</title></head><body><nav>Home</nav><main>
      <h1>Chapter 9. Cameras</h1><h2>9.01 Definitions.</h2><p>(a) &ldquo;Camera&rdquo; means an eye of glass.</p>
      <p>(b) &ldquo;Clerk&rdquo; means the city clerk.</p><h2>9.02 Count.</h2><p>The clerk shall count.</p>
      <table><tr><td>Kind</td><td>Fee</td></tr><tr><td>Small</td><td>$5</td></tr></table>
      <ol><li>one</li><li>two</li></ol></main></body></html>
      """;
}
