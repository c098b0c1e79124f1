package org.ramseyer.corpus.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a test sees of a PDF: glyphs and filled boxes with y from the top of the page. */
record PrintedFile(int pages, List<Glyph> glyphs, List<Mark> marks) {

  record Glyph(int page, double x, double y, double right, double size, String font, String text) {}

  record Mark(int page, double x, double y, double right, double height) {}

  /** The glyphs on one baseline from left to right, spaces left out. */
  record Line(int page, double y, List<Glyph> glyphs) {

    String text() {
      StringBuilder text = new StringBuilder();
      glyphs.forEach(glyph -> text.append(glyph.text()));
      return text.toString();
    }

    /**
     * The line number when the line begins with figures that end at {@code edge}; 0 where it has
     * none.
     */
    int number(double edge) {
      String figures = "";
      for (Glyph glyph : glyphs) {
        if (!glyph.text().matches("\\d")) {
          return 0;
        }
        figures += glyph.text();
        if (Math.abs(glyph.right() - edge) < 0.05) {
          return Integer.parseInt(figures);
        }
      }
      return 0;
    }

    Line withoutNumber(double edge) {
      int digits = number(edge) == 0 ? 0 : Integer.toString(number(edge)).length();
      return new Line(page, y, glyphs.subList(digits, glyphs.size()));
    }
  }

  static PrintedFile read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Collector collector = new Collector();
      collector.getText(document);
      return new PrintedFile(document.getNumberOfPages(), collector.glyphs, collector.marks);
    }
  }

  List<Line> lines() {
    Map<String, List<Glyph>> byBaseline = new TreeMap<>();
    for (Glyph glyph : glyphs) {
      String key = String.format(Locale.ROOT, "%04d %08.2f", glyph.page(), glyph.y());
      byBaseline.computeIfAbsent(key, k -> new ArrayList<>()).add(glyph);
    }
    return byBaseline.values().stream()
        .map(line -> line.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList())
        .map(line -> new Line(line.getFirst().page(), line.getFirst().y(), line))
        .toList();
  }

  /** Lines between running head and foot. */
  List<Line> bodyLines() {
    return lines().stream().filter(line -> line.y() > 66 && line.y() < 725).toList();
  }

  private static final class Collector extends PDFTextStripper {

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    Collector() throws IOException {
      addOperator(
          new OperatorProcessor(this) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
              double[] box =
                  operands.stream()
                      .mapToDouble(operand -> ((COSNumber) operand).floatValue())
                      .toArray();
              double middle = 792 - box[1] - box[3] / 2;
              marks.add(new Mark(getCurrentPageNo(), box[0], middle, box[0] + box[2], box[3]));
            }

            @Override
            public String getName() {
              return "re";
            }
          });
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (!text.getUnicode().isBlank()) {
        glyphs.add(
            new Glyph(
                getCurrentPageNo(),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getXDirAdj() + text.getWidthDirAdj(),
                text.getFontSize(),
                text.getFont().getName(),
                text.getUnicode()));
      }
    }
  }
}
