package org.ramseyer;

import java.io.IOException;
import java.nio.file.Path;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Differ;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.FileFormat;
import org.ramseyer.source.FileNames;
import org.ramseyer.source.PdfReader;
import org.ramseyer.source.ReadingSettings;
import org.ramseyer.source.TextReader;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.DocumentParser;
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
      case PDF -> DocumentParser.parse(PdfReader.read(file, settings), id);
      case XML -> BillXmlReader.read(file, id);
      case USLM -> UslmReader.read(file, id);
      case GOVINFO_HTM -> GovinfoHtmReader.read(file, id);
      case AKN -> AknReader.read(file, id);
      case HTML -> HtmlCodeReader.read(file, id);
      case DOCX -> DocxReader.read(file, id);
      case TEXT, MARKDOWN -> DocumentParser.parse(TextReader.read(file), id);
    };
  }

  /** What changed from one version to the other, verified by replay. */
  public static Comparison compare(LegalText before, LegalText after) {
    return new Differ().compare(before, after);
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

  static String idOf(Path file) {
    String name = FileNames.printable(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isBlank() ? name : stem;
  }
}
