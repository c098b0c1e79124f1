package org.ramseyer.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.Ramseyer;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.source.Heartbeat;
import org.ramseyer.source.PageImage;
import org.ramseyer.source.UnreadableDocumentException;

class HtmlTreeTest {

  private static final LegalText BILL =
      Drafts.bill(
          "piers",
          """
          SEC. 2. | Piers & ropes
            (a) | A pier shall be kept <dry>
              (1) | in winter; and
              (2) | at night,
            + and no rope may lie on it.
          """);

  @Test
  void showsEveryProvisionWithItsKindNumberAndLine() {
    String page = HtmlTree.render(BILL, Map.of());
    assertThat(page)
        .containsSubsequence(
            "id=\"page-1\"", "l. 1", "section", "<b>SEC. 2.</b>", "Piers &amp; ropes")
        .containsSubsequence("l. 2", "subsection", "<b>(a)</b>", "kept &lt;dry&gt;")
        .containsSubsequence("paragraph", "<b>(2)</b>", "continued", "and no rope");
  }

  @Test
  void showsWhichOfTwoNumbersIsStruck() {
    Provision pier = BILL.provisions().get(0).children().get(0);
    Num both =
        Num.of(
            "[(a)] (b)",
            List.of(new Mark(Mark.Kind.STRUCK, 0, 5), new Mark(Mark.Kind.UNDERLINED, 6, 9)));
    Provision renumbered =
        new Provision(
            pier.kind(),
            both,
            pier.heading(),
            pier.text(),
            pier.continuation(),
            pier.address(),
            pier.span(),
            pier.children());
    LegalText bill =
        new LegalText(
            BILL.identity(), BILL.source(), BILL.lineNumbering(), List.of(renumbered), List.of());
    assertThat(HtmlTree.render(bill, Map.of())).contains("<b><s>[(a)]</s> <u>(b)</u></b>");
  }

  @Test
  void putsThePictureOfAPageBesideIt() {
    byte[] picture = "a picture".getBytes(StandardCharsets.UTF_8);
    String page = HtmlTree.render(BILL, Map.of(1, picture, 2, picture));
    assertThat(page).contains("alt=\"page 1 as printed\"", "base64,YSBwaWN0dXJl", "id=\"page-2\"");
  }

  @Test
  void drawsNoMorePagesThanAsked() throws UnreadableDocumentException {
    Path pdf = Path.of("corpus/national/fed-moratorium-2020.pdf");
    Map<Integer, byte[]> pictures = PageImage.firstPages(pdf, 2, 40, Heartbeat.NONE);
    assertThat(pictures).containsOnlyKeys(1, 2);
    assertThat(pictures.get(1)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(HtmlTree.render(Ramseyer.read(pdf), pictures)).contains("id=\"page-3\"");
  }
}
