package org.ramseyer.render.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Paragraph.Part;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.render.ChangeWords;

/**
 * One paragraph of the redline: its place, its words with their marks, and the tag of its change.
 */
final class RedlineBlock {

  private final HtmlWriter html;
  private final EditMarkup markup;

  /** Changes whose anchor stands on the page already. */
  private final Set<String> anchored = new HashSet<>();

  /** Anchors of changes without words of their own, for the next paragraph. */
  private final List<String> waiting = new ArrayList<>();

  RedlineBlock(HtmlWriter html) {
    this.html = html;
    markup = new EditMarkup(html);
  }

  void write(RedlineParagraph line) {
    ProvisionChange change = line.change();
    if (line.before().isEmpty() && line.after().isEmpty()) {
      keepAnchor(line);
      return;
    }
    boolean isFirst = change.isListed() && anchored.add(change.id());
    html.raw(
        "<div class=\""
            + classes(line)
            + "\""
            + (isFirst ? " id=\"" + change.id() + "\" data-change" : "")
            + ">");
    writeAnchors();
    place(line);
    html.raw("<p>");
    if (line.part() == Part.OPENING) {
      opening(line);
    } else {
      markup.write(change.words().continuation());
    }
    html.raw("</p>");
    if (isFirst) {
      tag(change);
    }
    html.raw("</div>\n");
  }

  private void keepAnchor(RedlineParagraph line) {
    ProvisionChange change = line.change();
    if (change.isListed() && line.part() == Part.OPENING && anchored.add(change.id())) {
      waiting.add(change.id());
    }
  }

  /** Writes the anchors of changes that had no words to stand at. */
  void writeAnchors() {
    waiting.forEach(id -> html.raw("<span id=\"" + id + "\"></span>"));
    waiting.clear();
  }

  /** A paragraph at the old place of what moved. */
  void writeAway(RedlineParagraph line) {
    String words = line.before();
    ProvisionChange change = line.change();
    if (words.isEmpty()) {
      if (change.is(ChangeKind.STRUCK)) {
        keepAnchor(line);
      }
      return;
    }
    boolean isOwn = change.is(ChangeKind.STRUCK) && change.isListed() && anchored.add(change.id());
    html.raw(
        "<div class=\""
            + classes(line)
            + "\""
            + (isOwn ? " id=\"" + change.id() + "\" data-change" : "")
            + ">");
    writeAnchors();
    place(line);
    html.raw("<p><del>").text(words).raw("</del></p>");
    if (isOwn) {
      tag(change);
    }
    html.raw("</div>\n");
  }

  private static String classes(RedlineParagraph line) {
    StringBuilder classes = new StringBuilder("para d" + Math.min(line.depth(), 9));
    LevelKind kind = line.change().provision().kind();
    if (kind.rank() == LevelKind.Rank.BIG) {
      classes.append(" big");
    } else if (kind == LevelKind.SECTION && line.part() == Part.OPENING) {
      classes.append(" section");
    } else if (ChangeWords.isFrame(line.change().provision())) {
      classes.append(" frame");
    }
    if (RedlineBody.isChanged(line)) {
      line.change().kinds().forEach(change -> classes.append(' ').append(change.word()));
    }
    return classes.toString();
  }

  private void place(RedlineParagraph line) {
    Place place = line.placeAfter().isKnown() ? line.placeAfter() : line.placeBefore();
    html.raw("<span class=\"where\">")
        .text(place.isKnown() ? ChangeWords.place(place) : "")
        .raw("</span>");
  }

  private void opening(RedlineParagraph line) {
    ProvisionChange change = line.change();
    number(line);
    if (!change.words().heading().isEmpty()) {
      html.raw("<b class=\"heading\">");
      markup.write(change.words().heading());
      html.raw("</b> ");
    }
    markup.write(change.words().text());
  }

  private void number(RedlineParagraph line) {
    ProvisionChange change = line.change();
    String old = spaced(number(change.before()));
    String young = spaced(number(change.after()));
    boolean isPaired = change.before() != null && change.after() != null;
    if (isPaired && !change.is(ChangeKind.RENUMBERED)) {
      html.text(young);
    } else {
      markup.marked("del", old);
      markup.marked("ins", young);
    }
  }

  private static String spaced(String number) {
    return number.isEmpty() ? "" : number + " ";
  }

  private static String number(@Nullable Provision provision) {
    Num num = provision == null ? null : provision.num();
    return num == null ? "" : num.text();
  }

  private void tag(ProvisionChange change) {
    html.raw("<a class=\"tag\" href=\"#list-" + change.id() + "\"><b>" + change.id() + "</b> ")
        .text(ChangeWords.happened(change));
    if (change.is(ChangeKind.MOVED) && change.before() != null && change.after() != null) {
      html.text(" from " + ChangeWords.citation(change.before()));
    }
    html.raw("</a>");
  }
}
