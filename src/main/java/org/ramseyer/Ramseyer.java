package org.ramseyer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Differ;
import org.ramseyer.diff.History;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;
import org.ramseyer.source.FileFormat;
import org.ramseyer.source.FileNames;
import org.ramseyer.source.PdfReader;
import org.ramseyer.source.ReadingSettings;
import org.ramseyer.source.TextReader;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.DocumentParser;
import org.ramseyer.structure.marks.MarkedText;
import org.ramseyer.structure.marks.Version;
import org.ramseyer.structure.markup.AknReader;
import org.ramseyer.structure.markup.BillXmlReader;
import org.ramseyer.structure.markup.DocxReader;
import org.ramseyer.structure.markup.GovinfoHtmReader;
import org.ramseyer.structure.markup.HtmlCodeReader;
import org.ramseyer.structure.markup.UslmReader;
import org.ramseyer.worker.ReaderPool;

/**
 * Reads documents and compares them, without an index.
 *
 * <pre>{@code
 * LegalText before = Ramseyer.read(Path.of("hr2002-introduced.pdf"));
 * LegalText after = Ramseyer.read(Path.of("hr2002-engrossed.xml"));
 * Comparison comparison = Ramseyer.compare(before, after);
 * Files.writeString(Path.of("redline.html"), HtmlRedline.render(comparison));
 * }</pre>
 */
public final class Ramseyer {

  private Ramseyer() {}

  /**
   * Reads one document; its id is its file name without the ending.
   *
   * @throws UnreadableDocumentException where the file is no document the program can read; says
   *     why in one sentence
   */
  public static LegalText read(Path file) throws UnreadableDocumentException {
    return read(file, idOf(file));
  }

  /** Reads one document in the way that the settings say. */
  public static LegalText read(Path file, ReadingSettings settings)
      throws UnreadableDocumentException {
    return read(file, idOf(file), settings);
  }

  /** Reads one document under an id of the caller's. */
  public static LegalText read(Path file, String id) throws UnreadableDocumentException {
    return read(file, id, ReadingSettings.USUAL);
  }

  /**
   * Reads one document in this process, whatever the file does: a file that exhausts the memory or
   * breaks a reader ends in the exception too. Only one that takes for ever does not; whoever reads
   * untrusted files reads them through {@link #readers} or watches a {@link
   * org.ramseyer.worker.Deadline}.
   */
  public static LegalText read(Path file, String id, ReadingSettings settings)
      throws UnreadableDocumentException {
    try {
      return readFormat(file, id, settings);
    } catch (OutOfMemoryError tooBig) {
      throw new UnreadableDocumentException(file, "needs more memory than the program has", tooBig);
    } catch (StackOverflowError tooDeep) {
      throw new UnreadableDocumentException(file, "is nested too deeply to be read", tooDeep);
    } catch (RuntimeException | LinkageError unforeseen) {
      throw new UnreadableDocumentException(
          file, "cannot be read: it holds something that its reader did not expect", unforeseen);
    }
  }

  /**
   * Processes in which untrusted files are read, several at once; to be closed.
   *
   * @param most how many at once, at most; each takes up to 512 MB
   */
  public static ReaderPool readers(int most) {
    return ReaderPool.open(ReadingProcess.class, most);
  }

  private static LegalText readFormat(Path file, String id, ReadingSettings settings)
      throws UnreadableDocumentException {
    return switch (FileFormat.detect(file)) {
      case PDF -> new DocumentParser(PdfReader.read(file, settings)).parse(id);
      case XML -> BillXmlReader.read(file, id);
      case USLM -> UslmReader.read(file, id);
      case GOVINFO_HTM -> GovinfoHtmReader.read(file, id);
      case AKN -> AknReader.read(file, id);
      case HTML -> HtmlCodeReader.read(file, id);
      case DOCX -> DocxReader.read(file, id);
      case TEXT, MARKDOWN -> new DocumentParser(TextReader.read(file)).parse(id);
    };
  }

  /** What changed from one version to the other, verified by replay. */
  public static Comparison compare(LegalText before, LegalText after) {
    return new Differ().compare(before, after);
  }

  /**
   * One text of a document that marks its own changes: as amended (deleted words gone, added words
   * kept), or as current law (added words gone, deleted words kept), the marks gone from both.
   *
   * <p>All readers give marks: lines drawn in a PDF and what its legend says of brackets and
   * capitals, tracked changes in DOCX, elements for inserted and deleted words in XML and HTML. A
   * text without marks comes back word for word.
   *
   * <pre>{@code
   * LegalText bill = Ramseyer.read(Path.of("S4264A.pdf"));
   * LegalText law = Ramseyer.as(bill, Version.AMENDED);
   * }</pre>
   */
  public static LegalText as(LegalText marked, Version version) {
    return MarkedText.as(marked, version);
  }

  /**
   * The redline that a document makes of itself by its marks: before is the current law, after is
   * the law as amended. Its texts have the ids "…-current" and "…-amended".
   *
   * @throws IllegalArgumentException where the document marks nothing as added or deleted; {@link
   *     MarkedText#hasMarks} asks before
   */
  public static Comparison compareMarked(LegalText marked) {
    if (!MarkedText.hasMarks(marked)) {
      throw new IllegalArgumentException(marked.id() + " marks nothing as added or deleted");
    }
    return compare(version(marked, Version.CURRENT), version(marked, Version.AMENDED));
  }

  private static LegalText version(LegalText marked, Version version) {
    LegalText text = as(marked, version);
    Identity own = text.identity();
    return text.withIdentity(
        new Identity(
            own.id() + "-" + version.name().toLowerCase(Locale.ROOT),
            own.kind(),
            (own.title().isEmpty() ? own.id() : own.title()) + " (as marked)",
            own.number(),
            own.stage(),
            own.jurisdiction(),
            own.date(),
            own.group(),
            own.citation(),
            own.restatement()));
  }

  /**
   * What changed from one provision to another, which may stand in different documents; they are
   * compared however unlike they are.
   *
   * @param before the text that holds {@code section}
   * @param after the text that holds {@code counterpart}
   */
  public static Comparison compareSections(
      LegalText before, Provision section, LegalText after, Provision counterpart) {
    return new Differ().compareSections(before.only(section), after.only(counterpart));
  }

  /**
   * Every provision through several versions of a text.
   *
   * @param versions two or more, the earliest first
   */
  public static History history(List<LegalText> versions) {
    return History.of(versions);
  }

  /**
   * Opens a corpus with its index.
   *
   * @param corpus folder with {@code catalog.yaml}; may be missing
   * @param index folder of the index; may be missing
   * @throws IOException where the catalogue cannot be read; the message says why
   */
  public static Library open(Path corpus, Path index) throws IOException {
    return Library.open(corpus, index);
  }

  /** The id under which a file is read unless told: its name without the ending. */
  public static String idOf(Path file) {
    String name = FileNames.printable(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? name : stem;
  }
}
