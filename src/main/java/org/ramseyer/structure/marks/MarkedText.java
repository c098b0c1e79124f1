package org.ramseyer.structure.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;
import org.ramseyer.structure.Addresses;

/**
 * The texts of a document that marks its own changes.
 *
 * <p>Example: "(b) Not later than [sixty] ninety days", with "[sixty]" struck and "ninety"
 * underlined, reads as amended "(b) Not later than ninety days" and as current "(b) Not later than
 * sixty days". A provision of which nothing but its number is left goes as a whole; numbers that
 * change give new paths.
 */
public final class MarkedText {

  private static final Pattern NUMBER = Pattern.compile("^(\\d[\\w.:–-]*)(\\s+|$)");

  private final Version version;

  private MarkedText(Version version) {
    this.version = version;
  }

  /** Whether the document marks any of its words as added or deleted. */
  public static boolean hasMarks(LegalText text) {
    return text.provisions().stream().anyMatch(MarkedText::hasMarks);
  }

  private static boolean hasMarks(Provision provision) {
    return isExecutable(marks(provision.num()))
        || isExecutable(provision.heading().marks())
        || isExecutable(provision.text().marks())
        || isExecutable(provision.continuation().marks())
        || provision.children().stream().anyMatch(MarkedText::hasMarks);
  }

  private static boolean isExecutable(List<Mark> marks) {
    return marks.stream().anyMatch(mark -> mark.shownBy() != Mark.Sign.AMENDMENT);
  }

  private static List<Mark> marks(@Nullable Num num) {
    return num == null ? List.of() : num.marks();
  }

  /** The text as a version has it; places stay those of the marked document. */
  public static LegalText as(LegalText marked, Version version) {
    if (version == Version.MARKED) {
      return marked;
    }
    List<Provision> provisions = new MarkedText(version).all(marked.provisions());
    List<Diagnostic> diagnostics = new ArrayList<>(marked.diagnostics());
    diagnostics.add(
        Diagnostic.of(
            "marks-executed",
            version == Version.AMENDED
                ? "The document's own marks are executed: what it strikes is left out."
                : "The document's own marks are undone: what it adds is left out."));
    return new LegalText(
        marked.identity(),
        marked.source(),
        marked.lineNumbering(),
        Addresses.assign(marked.identity().kind(), provisions),
        diagnostics);
  }

  private List<Provision> all(List<Provision> provisions) {
    List<Provision> executed = new ArrayList<>();
    for (Provision provision : provisions) {
      add(provision, executed);
    }
    return executed;
  }

  private void add(Provision marked, List<Provision> into) {
    Num num = marked.num() == null ? null : number(marked.num());
    Wording heading = ExecutedWords.of(marked.heading(), version);
    Wording text = ExecutedWords.of(marked.text(), version);
    Wording continuation = ExecutedWords.of(marked.continuation(), version);
    if (num != null && num.value().equals("-") && marked.num() != null) {
      // "Sec. [4.] 5. The": the word that both numbers share stayed, the new one begins the text.
      Matcher next = NUMBER.matcher(text.text());
      if (next.find()) {
        num = Num.of(num.text() + " " + next.group(1));
        text = ExecutedWords.from(text, next.end());
      }
    }
    List<Provision> children = all(marked.children());
    boolean hasWords = !(heading.isEmpty() && text.isEmpty() && continuation.isEmpty());
    if (!hasWords && hadWords(marked)) {
      if (children.isEmpty()) {
        // A number without words is no provision, whether it was marked with them or not.
        return;
      }
      if (num == null && marked.num() != null) {
        into.addAll(children);
        return;
      }
    }
    if (num == null && !hasWords && children.isEmpty() && marked.num() != null) {
      return;
    }
    into.add(
        new Provision(
            marked.kind(),
            num,
            heading,
            text,
            continuation,
            marked.address(),
            marked.span(),
            children));
  }

  private static boolean hadWords(Provision marked) {
    return !(marked.heading().isEmpty()
        && marked.text().isEmpty()
        && marked.continuation().isEmpty()
        && marked.children().isEmpty());
  }

  private @Nullable Num number(Num num) {
    if (num.marks().isEmpty()) {
      return num;
    }
    Wording words = ExecutedWords.of(new Wording(num.text(), List.of(), num.marks()), version);
    return words.isEmpty() ? null : Num.of(words.text());
  }
}
