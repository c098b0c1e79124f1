package org.ramseyer.render.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.render.RedlineRun;
import org.ramseyer.render.docx.RedlineLine.Fate;

/**
 * Writes the elements that say who changed something and when, with ids of their own.
 *
 * <p>All changes bear the day of the comparison's texts, at midnight. LibreOffice (7.4) joins two
 * changes of one kind, author and minute that end one paragraph and begin the next, and takes the
 * end of the paragraph between them as changed too; rejecting all would then run two paragraphs
 * into one. So the second of them bears a later time. Word needs no such help.
 */
final class Revisions {

  private static final String AUTHOR = "Ramseyer";

  /** For texts without a date, where one must be told. */
  private static final String NO_DAY = "1970-01-01";

  private final WordXml xml;
  private final String day;
  private int lastId;

  /** The fate of the words that ended the paragraph before, where its mark is kept. */
  private RedlineRun.@Nullable Fate ending;

  /** Whether the next change bears the later time. */
  private boolean isLater;

  /**
   * @param day the day all changes bear, "2023-03-01"; empty for none
   */
  Revisions(WordXml xml, String day) {
    this.xml = xml;
    this.day = day;
  }

  String nextId() {
    return Integer.toString(++lastId);
  }

  /** Begins a paragraph: decides the time of its first change. */
  void begin(List<RedlineRun> runs) {
    isLater = runs.getFirst().fate() == ending;
  }

  /** Ends a paragraph. */
  void end(RedlineLine line) {
    RedlineRun.Fate last = line.runs().getLast().fate();
    ending = line.fate() == Fate.KEPT && last != RedlineRun.Fate.KEPT ? last : null;
  }

  /** Opens an element around changed words. */
  void open(String element) {
    xml.open(element, attributes());
  }

  /** Closes it; only the first change of a kept paragraph can touch the paragraph before. */
  void close(Fate paragraph) {
    xml.close();
    isLater &= paragraph != Fate.KEPT;
  }

  /** Writes that the mark of a paragraph goes with the change. */
  void mark(String element) {
    xml.empty(element, attributes());
  }

  /**
   * Writes where a range of moved paragraphs starts; the schema demands a date there, known or not.
   */
  void rangeStart(String element, String id, String name) {
    xml.empty(element, "w:id", id, "w:author", AUTHOR, "w:date", time(), "w:name", name);
  }

  private String[] attributes() {
    return day.isEmpty() && !isLater
        ? new String[] {"w:id", nextId(), "w:author", AUTHOR}
        : new String[] {"w:id", nextId(), "w:author", AUTHOR, "w:date", time()};
  }

  private String time() {
    return (day.isEmpty() ? NO_DAY : day) + (isLater ? "T00:10:00Z" : "T00:00:00Z");
  }
}
