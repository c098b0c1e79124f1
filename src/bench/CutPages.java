import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Cuts a PDF after so many pages: {@code java -cp 'target/lib/*' src/bench/CutPages.java IN OUT
 * PAGES [WITHOUT]}. Ends with 3 where it has fewer. The last argument leaves out one page in so
 * many, which makes another version of the document.
 */
public final class CutPages {

  private CutPages() {}

  /** Arguments: the file, the file to write, how many pages to keep, which to leave out. */
  public static void main(String[] args) throws Exception {
    int pages = Integer.parseInt(args[2]);
    int without = args.length > 3 ? Integer.parseInt(args[3]) : Integer.MAX_VALUE;
    try (PDDocument whole = Loader.loadPDF(Path.of(args[0]).toFile());
        PDDocument cut = new PDDocument()) {
      if (whole.getNumberOfPages() < pages) {
        System.exit(3);
      }
      for (int i = 0; i < pages; i++) {
        if (i % without != without - 1) {
          cut.importPage(whole.getPage(i));
        }
      }
      cut.save(Path.of(args[1]).toFile());
    }
  }
}
