package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.render.ChangeWords;
import org.ramseyer.render.pdf.PdfFile.Target;
import org.ramseyer.render.pdf.Style.Ink;

/**
 * Writes a comparison as a PDF to print and file: the change list with page and line on both sides,
 * then the whole redline.
 *
 * <p>Every change has an outline item and an entry in the list, both of which lead to it.
 */
public final class PdfRedline {

  private static final Style RUNNING = Style.plain(Face.HELVETICA, 7.5).in(Ink.GREY);
  private static final double HEAD = 40;
  private static final double FOOT = 760;
  private static final int LONGEST_TITLE = 90;

  private PdfRedline() {}

  /** The comparison as a PDF. */
  public static byte[] write(Comparison comparison) {
    Printable printable = new Printable();
    BodyPages body = new BodyPages(printable);
    body.set(comparison);
    FrontPages front = new FrontPages(comparison, printable);
    front.set();
    int shift = front.pages().size();
    front.number(id -> spot(body, id).page() + shift + 1);
    List<Canvas> pages = new ArrayList<>(front.pages());
    pages.addAll(body.pages());
    running(comparison, printable, pages);
    List<Target> targets =
        comparison.changes().stream()
            .map(change -> target(change, front.entries(), spot(body, change.id()), shift))
            .toList();
    return PdfFile.write("Redline: " + ChangeWords.title(comparison), pages, targets);
  }

  private static Spot spot(BodyPages body, String id) {
    return body.spots().getOrDefault(id, new Spot(0, Flow.TOP));
  }

  private static Target target(
      ProvisionChange change, Map<String, Spot> entries, Spot to, int shift) {
    String title =
        change.id()
            + " "
            + ChangeWords.citation(change.provision())
            + ": "
            + ChangeWords.happened(change);
    Spot from = entries.getOrDefault(change.id(), new Spot(0, Flow.TOP));
    return new Target(title, from, new Spot(to.page() + shift, to.y()));
  }

  /**
   * The lines above and below every page; the notice that a reader must not miss stands on each.
   */
  private static void running(Comparison comparison, Printable printable, List<Canvas> pages) {
    String title = printable.of(ChangeWords.title(comparison));
    String head = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
    List<String> notices = ChangeWords.notices(comparison);
    String versions =
        printable.of(
            ChangeWords.version(comparison.before())
                + " to "
                + ChangeWords.version(comparison.after()));
    for (int i = 0; i < pages.size(); i++) {
      Canvas page = pages.get(i);
      page.text(FrontPages.LEFT, HEAD, "Redline: " + head, RUNNING);
      if (!notices.isEmpty()) {
        page.text(FrontPages.LEFT, HEAD + 10, printable.of(notices.getFirst()), RUNNING);
      }
      page.text(FrontPages.LEFT, FOOT, versions, RUNNING);
      page.textEndingAt(FrontPages.RIGHT, FOOT, "page " + (i + 1) + " of " + pages.size(), RUNNING);
    }
  }
}
