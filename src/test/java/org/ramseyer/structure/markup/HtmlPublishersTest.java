package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.Ramseyer;

/**
 * One invented chapter in the ways in which publishers of municipal codes build their pages: all
 * give the same tree, and nothing of the site.
 */
class HtmlPublishersTest {

  private static final String TREE =
      """
      chapter | CHAPTER 7.20 | GULLS |\s
        section | 7.20.010 | Definitions | In this chapter, “gull” means a bird of the shore.
        section | 7.20.020 | Feeding |\s
          subsection | A. |  | No person shall feed a gull.
          subsection | B. |  | The Mayor may:
            paragraph | 1. |  | put up signs; and
            paragraph | 2. |  | allow exceptions.
        section | 7.20.030 | Fines | Fines are as follows:
          table |  |  |\s
            paragraph |  |  | Offence Fine
            paragraph |  |  | First $5
            paragraph |  |  | Second $50
      """;

  private static final String FINES =
      "<table><tr><th>Offence</th><th>Fine</th></tr><tr><td>First</td><td>$5</td></tr>"
          + "<tr><td>Second</td><td>$50</td></tr></table>";

  @TempDir private Path folder;

  /** Divisions for chunks, numbers and words in paragraphs of their own, menus and tooltips. */
  @Test
  void chunksWithNumbersInParagraphsOfTheirOwn() throws Exception {
    assertTree(
        """
        <nav><ul><li>Code of Saltwick</li></ul></nav><div class="breadcrumb">Title 7 &gt; Chapter 7.20</div>
        <main><div class="chunk"><h2>CHAPTER 7.20 GULLS</h2></div>
        <div class="chunk"><h3>7.20.010 - Definitions.</h3><div class="chunk-content"><p class="p0">In this
         chapter, &ldquo;gull&rdquo; means a bird of the shore.<span class="tooltip" style="display:none">Gull?</span></p></div></div>
        <div class="chunk"><h3>7.20.020 - Feeding.</h3><div class="chunk-content">
        <p class="incr0">A.</p><p class="content1">No person shall feed a gull.</p>
        <p class="incr0">B.</p><p class="content1">The Mayor may:</p>
        <p class="incr1">1.</p><p class="content2">put up signs; and</p>
        <p class="incr1">2.</p><p class="content2">allow exceptions.</p></div></div>
        <div class="chunk"><h3>7.20.030 - Fines.</h3><p>Fines are as follows:</p>"""
            + FINES
            + "</div></main><footer>Powered by a press</footer><script>var a = 'no';</script>");
  }

  /** Anchors and named divisions, indentation by margins. */
  @Test
  void divisionsIndentedByMargins() throws Exception {
    assertTree(
        """
        <div role="navigation">Up Next</div><div class="Chapter"><h2><a name="c"></a>CHAPTER 7.20 GULLS</h2></div>
        <div class="Section toc-destination"><h3><a name="a"></a>7.20.010&nbsp;&nbsp;Definitions.</h3></div>
        <div class="Normal-Level">In this chapter, "gull" means a bird of the shore.</div>
        <div class="Section"><h3>7.20.020&nbsp;&nbsp;Feeding.</h3></div>
        <div class="L1" style="margin-left:2em">A.&nbsp;&nbsp;No person shall feed a gull.</div>
        <div class="L1" style="margin-left:2em">B.&nbsp;&nbsp;The Mayor may:</div>
        <div class="L2" style="margin-left:4em">1.&nbsp;&nbsp;put up signs; and</div>
        <div class="L2" style="margin-left:4em">2.&nbsp;&nbsp;allow exceptions.</div>
        <div class="Section"><h3>7.20.030&nbsp;&nbsp;Fines.</h3></div><div>Fines are as follows:</div>"""
            + FINES);
  }

  /** Headings in bold paragraphs, levels as nested ordered lists. */
  @Test
  void nestedOrderedLists() throws Exception {
    assertTree(
        """
        <ul class="breadcrumbs"><li>Home</li></ul><article><h1>CHAPTER 7.20 GULLS</h1>
        <section><h2>7.20.010 Definitions.</h2><p>In this chapter, “gull” means a bird of the shore.</p></section>
        <section><h2>7.20.020 Feeding.</h2><ol type="A"><li><p>No person shall feed a gull.</p></li>
        <li><p>The Mayor may:</p><ol><li>put up signs; and</li><li>allow exceptions.</li></ol></li></ol></section>
        <section><h2>7.20.030 Fines.</h2><p>Fines are as follows:</p>"""
            + FINES
            + "</section></article><aside>See also terns</aside>");
  }

  /** Tables that only set numbers beside words. */
  @Test
  void tablesForLayout() throws Exception {
    assertTree(
        """
        <form><input value="Search"></form><div class="content"><h2>CHAPTER 7.20 GULLS</h2>
        <h3>7.20.010 Definitions.</h3><p>In this chapter, “gull” means a bird of the shore.</p>
        <h3>7.20.020 Feeding.</h3>
        <table><tr><td>A.</td><td colspan="2">No person shall feed a gull.</td></tr>
        <tr><td>B.</td><td colspan="2">The Mayor may:</td></tr></table>
        <div style="margin-left:30px"><table><tr><td>1.</td><td>put up signs; and</td></tr>
        <tr><td>2.</td><td>allow exceptions.</td></tr></table></div>
        <h3>7.20.030 Fines.</h3><p>Fines are as follows:</p>"""
            + FINES
            + "</div><div role=\"contentinfo\">Updated weekly</div>");
  }

  @Test
  void everyEncodingGivesTheSameWords() throws Exception {
    String page = "<html><head>%s</head><body><h2>§ 1. Café.</h2><p>It’s lit.</p></body></html>";
    byte[] plain = page.formatted("").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    marked.write(plain);
    byte[] latin =
        page.formatted(
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">")
            .getBytes(Charset.forName("windows-1252"));
    byte[] wide = ("\uFEFF" + page.formatted("")).getBytes(StandardCharsets.UTF_16LE);
    byte[] rows = page.formatted("").replace("><", ">\r\n<").getBytes(StandardCharsets.UTF_8);
    byte[] undeclared = page.formatted("").getBytes(Charset.forName("windows-1252"));
    for (byte[] bytes : new byte[][] {plain, marked.toByteArray(), latin, wide, rows, undeclared}) {
      assertThat(XmlBills.words(Ramseyer.read(Files.write(folder.resolve("p.html"), bytes))))
          .isEqualTo("§ 1. Café It’s lit.");
    }
  }

  private void assertTree(String body) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("chapter.html"),
            "<!DOCTYPE html><html><head><title>Saltwick Code</title></head><body>"
                + body
                + "</body></html>");
    String tree = TreeLines.of(Ramseyer.read(file));
    assertThat(tree.replaceAll("(?m)^!.*\n", "").replaceAll("(7\\.20\\.0\\d0)\\.", "$1"))
        .isEqualTo(TREE);
  }
}
