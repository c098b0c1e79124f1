package org.ramseyer.corpus.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramseyer.corpus.typeset.Outcome.Status;
import org.ramseyer.corpus.typeset.Paginator.PlacedRow;
import org.ramseyer.corpus.typeset.Sheet.Numbering;

/** Sets sources as PDFs; the same source gives the same bytes. */
public final class Typesetter {

  private static final String NOTICE = "Restatement for comparison. Not the official text.";
  private static final Style NOTICE_STYLE = new Style(Face.HELVETICA, 6.5);

  private Typesetter() {}

  /** The PDF that {@code source} makes. */
  public static byte[] typeset(TypesetSource source) {
    Layout layout = Layout.of(source);
    List<List<PlacedRow>> pages = new Paginator(layout.sheet()).pages(layout.rows());
    List<Canvas> canvases = new ArrayList<>();
    for (int page = 1; page <= pages.size(); page++) {
      Canvas canvas = new Canvas();
      layout.furnish(canvas, page, pages.size());
      pages.get(page - 1).forEach(row -> draw(canvas, row, layout.sheet().numbering()));
      foot(canvas, source.header().citation());
      canvases.add(canvas);
    }
    return PdfFile.write(
        source.header().title(), NOTICE + " " + source.header().citation(), canvases);
  }

  /**
   * Sets every {@code .txt} below the folders of {@code corpus} and puts the PDF of the same name
   * beside it; a PDF that is already right is not touched.
   *
   * @return the outcome of every source, in the order of their paths
   * @throws IOException when a file cannot be read or written
   */
  public static List<Outcome> typesetAll(Path corpus, Progress progress) throws IOException {
    return each(corpus, progress, true);
  }

  /** Like {@link #typesetAll} without writing: which PDFs are not what their sources make. */
  public static List<Outcome> check(Path corpus, Progress progress) throws IOException {
    return each(corpus, progress, false);
  }

  private static List<Outcome> each(Path corpus, Progress progress, boolean writes)
      throws IOException {
    List<Path> sources = sources(corpus);
    List<Outcome> outcomes = new ArrayList<>();
    for (Path source : sources) {
      Outcome outcome = one(source, writes);
      outcomes.add(outcome);
      progress.done(outcome, outcomes.size(), sources.size());
    }
    return List.copyOf(outcomes);
  }

  /** Only folders below {@code corpus} hold sources; a text file in it itself is something else. */
  private static List<Path> sources(Path corpus) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") && Files.isRegularFile(file))
          .filter(file -> !corpus.equals(file.getParent()))
          .sorted()
          .toList();
    }
  }

  private static Outcome one(Path source, boolean writes) throws IOException {
    String name = source.getFileName().toString();
    Path pdf = source.resolveSibling(name.substring(0, name.length() - ".txt".length()) + ".pdf");
    byte[] made;
    try {
      made = typeset(TypesetSource.parse(source));
    } catch (SourceFormatException e) {
      return new Outcome(source, pdf, Status.REFUSED, String.valueOf(e.getMessage()));
    }
    byte[] there;
    try {
      there = Files.readAllBytes(pdf);
    } catch (NoSuchFileException e) {
      there = new byte[0];
    }
    if (Arrays.equals(made, there)) {
      return new Outcome(source, pdf, Status.SAME, "");
    }
    if (!writes) {
      return new Outcome(source, pdf, there.length == 0 ? Status.MISSING : Status.DIFFERS, "");
    }
    Files.write(pdf, made);
    return new Outcome(source, pdf, Status.WRITTEN, "");
  }

  private static void draw(Canvas canvas, PlacedRow placed, @Nullable Numbering numbering) {
    if (placed.number() > 0 && numbering != null) {
      canvas.textEndingAt(
          numbering.rightEdge(),
          placed.y(),
          numbering.style().of(Integer.toString(placed.number())));
    }
    canvas.row(placed.row(), placed.y());
  }

  /** Below everything else on the page, and smaller. */
  private static void foot(Canvas canvas, String citation) {
    String official = "Official citation: " + citation;
    canvas.centred(Sheet.WIDTH / 2, 769, NOTICE_STYLE.of(NOTICE));
    canvas.centred(
        Sheet.WIDTH / 2, 778, NOTICE_STYLE.fitting(official, Sheet.WIDTH - 72).of(official));
  }
}
