package org.ramseyer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Place;

/**
 * Reads a PDF into positioned lines in one pass over its glyphs.
 *
 * <p>Files are untrusted: a page whose content is damaged or exceeds a budget ({@link
 * ReadingLimits}) is left out, or kept as far as it could be read, with a diagnostic; a file that
 * cannot be read at all ends in an {@link UnreadableDocumentException} with a plain reason. Nothing
 * of the library's own errors or log lines gets out.
 */
public final class PdfReader {

  static {
    LibraryLog.install();
  }

  private static final Diagnostic REPAIRED =
      Diagnostic.of(
          "file-repaired", "The file is cut off or damaged and was repaired; text may be missing.");

  private final Path path;
  private final ReadingSettings settings;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private PdfReader(Path path, ReadingSettings settings) {
    this.path = path;
    this.settings = settings;
  }

  /**
   * Reads a document.
   *
   * @throws UnreadableDocumentException if the file is missing, empty, no PDF, needs a password, or
   *     is damaged beyond reading
   */
  public static SourceDocument read(Path path) throws UnreadableDocumentException {
    return read(path, ReadingSettings.USUAL);
  }

  /** Reads a document in the way that the settings say. */
  public static SourceDocument read(Path path, ReadingSettings settings)
      throws UnreadableDocumentException {
    return new PdfReader(path, settings).read();
  }

  private SourceDocument read() throws UnreadableDocumentException {
    InputFile input = InputFile.check(path);
    LibraryLog.taken();
    if (!input.isPdf()) {
      throw new UnreadableDocumentException(path, "is not a PDF");
    }
    try {
      PageAssembler pages = pages();
      return pages.document(input.sourceFile("pdf", pages.pages()));
    } catch (InvalidPasswordException locked) {
      throw new UnreadableDocumentException(path, "is encrypted and needs a password", locked);
    } catch (OutOfMemoryError tooBig) {
      throw new UnreadableDocumentException(path, "needs more memory than the program has", tooBig);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError damage) {
      throw new UnreadableDocumentException(path, reason(damage), damage);
    }
  }

  /** The file as PDFBox has it, with an empty password, and what it unpacks on the disk. */
  static PDDocument open(Path pdf) throws IOException {
    return Loader.loadPDF(pdf.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
  }

  private PageAssembler pages() throws IOException, UnreadableDocumentException {
    try (PDDocument document = open(path)) {
      if (!FileEnding.isWhole(path) || isRebuilt(document)) {
        diagnostics.add(REPAIRED);
      }
      return pages(document);
    }
  }

  /**
   * A trailer must give its size; the one that PDFBox makes when it rebuilds the table does not.
   */
  private static boolean isRebuilt(PDDocument document) {
    COSDictionary trailer = document.getDocument().getTrailer();
    return trailer == null || !trailer.containsKey(COSName.SIZE);
  }

  private static String reason(Throwable damage) {
    return damage instanceof LinkageError
        ? "is encrypted in a way that this program cannot open"
        : "is damaged and cannot be read as a PDF";
  }

  private PageAssembler pages(PDDocument document) throws UnreadableDocumentException {
    PageTree tree = PageTree.of(document);
    if (tree.pages().isEmpty()) {
      throw new UnreadableDocumentException(path, "has no pages that can be read");
    }
    if (tree.isDamaged()) {
      diagnostics.add(
          Diagnostic.of(
              "page-tree-damaged", "The list of pages is damaged; some pages may be missing."));
    }
    if (LibraryLog.taken() != null && !diagnostics.contains(REPAIRED)) {
      diagnostics.add(REPAIRED);
    }
    Forms forms = Forms.of(document);
    PageAssembler pages = read(tree, document, forms);
    if (forms.isUnshown()) {
      throw new UnreadableDocumentException(
          path,
          "is a form of the XFA kind, whose pages hold no more than a request to wait; "
              + "printed to PDF from Adobe Reader it can be read");
    }
    forms.report(diagnostics);
    return pages;
  }

  private PageAssembler read(PageTree tree, PDDocument document, Forms forms) {
    PageAssembler pages = new PageAssembler(diagnostics);
    PageEngine engine = new PageEngine();
    Scans scans = new Scans(settings, diagnostics);
    List<Integer> laidOver = new ArrayList<>();
    for (COSDictionary dictionary : tree.pages()) {
      CachedPage page = new CachedPage(dictionary, document.getResourceCache());
      PageContent content = engine.read(page);
      int number = pages.pages() + 1;
      RawPage raw = scans.look(RawPage.of(number, content), page, engine.pictured());
      forms.add(raw);
      pages.add(raw);
      settings.heartbeat().pageRead();
      if (engine.isLaidOver()) {
        laidOver.add(number);
      }
      String lost = LibraryLog.taken();
      String failure = content.failure() == null ? lost : content.failure();
      if (failure != null) {
        diagnostics.add(incomplete(number, failure));
      }
      // Met once, and never asked again: the file holds on to it for as long as it is open.
      dictionary.clear();
    }
    scans.report();
    if (!laidOver.isEmpty()) {
      diagnostics.add(LaidOver.report(laidOver));
    }
    return pages;
  }

  private static Diagnostic incomplete(int page, String failure) {
    return new Diagnostic(
        "page-incomplete",
        "Page " + page + " was not read to its end: " + failure + ".",
        new Place(page, 0));
  }
}
