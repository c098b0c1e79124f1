package org.ramseyer.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.Place;

/**
 * Independent instruments side by side: a row for every topic, a cell for every document.
 *
 * @param baseline the document that the others are set beside
 * @param documents all documents in the order of the columns, the baseline first
 * @param rows topics in order
 */
public record SurveyResult(Identity baseline, List<Identity> documents, List<Row> rows) {

  public SurveyResult {
    documents = List.copyOf(documents);
    rows = List.copyOf(rows);
  }

  /**
   * What all documents say on one topic.
   *
   * @param cells one a document, in the order of {@link SurveyResult#documents()}
   */
  public record Row(Topic topic, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one document says on one topic.
   *
   * @param document which
   * @param quotes the provisions that answer, in reading order; empty where there is no counterpart
   * @param answer the answer in a few words, for a table; empty where there is no counterpart
   * @param facts read from the best provision; null where there is no counterpart
   * @param relation to the baseline's cell
   * @param why the relation in a sentence, with the facts it rests on
   * @param confidence from 0 to 1: how sure the program is that the cell answers its topic
   */
  public record Cell(
      Identity document,
      List<Quote> quotes,
      String answer,
      @Nullable DutyFacts facts,
      Relation relation,
      String why,
      double confidence) {
    public Cell {
      quotes = List.copyOf(quotes);
      if (quotes.isEmpty() != (facts == null)) {
        throw new IllegalArgumentException(
            "a cell has quotations and facts, or neither: " + document.id());
      }
    }

    /** Whether the document says anything on the topic. */
    public boolean hasCounterpart() {
      return !quotes.isEmpty();
    }

    /** The quotation that the relation rests on. */
    public Optional<Quote> best() {
      return quotes.stream().filter(Quote::best).findFirst();
    }
  }

  /**
   * Words of a provision, verbatim; what is left out is shown as " […] ".
   *
   * @param citation within its document: "sec. 3(c)(2)"
   * @param path of the provision
   * @param eId of the provision
   * @param place where the first quoted word stands
   * @param numbering what the line of {@code place} counts
   * @param heading of the provision or of the nearest above that has one; may be empty
   * @param text the words
   * @param recognisedBy the words of the topic that stand in them
   * @param best whether it answers the topic best of its cell
   */
  public record Quote(
      String citation,
      List<String> path,
      String eId,
      Place place,
      LineNumbering numbering,
      String heading,
      String text,
      Set<String> recognisedBy,
      boolean best) {
    public Quote {
      path = List.copyOf(path);
    }
  }

  /** How a cell stands to the baseline's. */
  public enum Relation {
    /** This is the baseline. */
    BASELINE("baseline"),
    SAME("same"),
    STRICTER("stricter"),
    LOOSER("looser"),
    DIFFERENT("different"),
    /** The baseline is silent here. */
    ONLY_HERE("only-here"),
    /** This document is silent here. */
    NO_COUNTERPART("no-counterpart");

    private final String jsonName;

    Relation(String jsonName) {
      this.jsonName = jsonName;
    }

    public String jsonName() {
      return jsonName;
    }
  }
}
