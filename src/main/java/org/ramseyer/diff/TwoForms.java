package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * Two files of one version of one bill, in different forms.
 *
 * <p>One version: the same number, the same stage and the same Congress, as both texts say
 * themselves. A text that does not say one of them is compared as any other.
 *
 * <p>A line above the text is of the form alone where it stands on one side, and the file of the
 * other side is of a form that may leave out its sort ({@link FileForm#mayLeaveOut}) and has no
 * line of that sort at all. A file that has a date has dates: another date is a change.
 */
final class TwoForms {

  // "116th CONGRESS", "One Hundred Sixteenth Congress of the United States of America".
  private static final Pattern CONGRESS =
      Pattern.compile("(?i)((?:\\d+|one hundred|two hundred)[\\w -]*?) congress\\b");

  private final FileForm before;
  private final FileForm after;
  private final Map<LevelKind, Set<FrontLine>> sortsBefore;
  private final Map<LevelKind, Set<FrontLine>> sortsAfter;

  private TwoForms(LegalText before, FileForm formBefore, LegalText after, FileForm formAfter) {
    this.before = formBefore;
    this.after = formAfter;
    sortsBefore = sorts(before);
    sortsAfter = sorts(after);
  }

  /** The two forms; null where the texts are not one version, or are of one form. */
  static @Nullable TwoForms of(LegalText before, LegalText after) {
    FileForm formBefore = FileForm.of(before.source());
    FileForm formAfter = FileForm.of(after.source());
    return formBefore != null
            && formAfter != null
            && formBefore != formAfter
            && isOneVersion(before, after)
        ? new TwoForms(before, formBefore, after, formAfter)
        : null;
  }

  private static boolean isOneVersion(LegalText before, LegalText after) {
    Identity old = before.identity();
    Identity young = after.identity();
    return isSame(old.number(), young.number())
        && isSame(old.stage(), young.stage())
        && isSame(congress(before), congress(after));
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one != null && other != null && key(one).equals(key(other));
  }

  private static String key(String words) {
    return words.replaceAll("[\\s.]+", "").toLowerCase(Locale.ROOT);
  }

  private static @Nullable String congress(LegalText text) {
    return text.provisions().stream()
        .filter(provision -> provision.kind() == LevelKind.PREFACE)
        .map(provision -> CONGRESS.matcher(provision.text().text()))
        .filter(Matcher::find)
        .map(congress -> congress.group(1))
        .findFirst()
        .orElse(null);
  }

  // Above the text and on the last page apart: a file may close with a date and open with none.
  private static Map<LevelKind, Set<FrontLine>> sorts(LegalText text) {
    Map<LevelKind, Set<FrontLine>> sorts = new HashMap<>();
    text.walk(
        provision -> {
          FrontLine line = FrontLine.of(provision);
          if (line != null) {
            sorts
                .computeIfAbsent(provision.kind(), kind -> EnumSet.noneOf(FrontLine.class))
                .add(line);
          }
        });
    return sorts;
  }

  /** Whether the other side leaves out this provision of one side because of its form alone. */
  boolean isOfForm(Provision provision, boolean inBefore) {
    FrontLine line = FrontLine.of(provision);
    return line != null
        && (inBefore ? after : before).mayLeaveOut(line)
        && !(inBefore ? sortsAfter : sortsBefore)
            .getOrDefault(provision.kind(), Set.of())
            .contains(line);
  }

  /** Edits of running text, where one side may write small letters for small capitals. */
  List<TextEdit> edits(Wording old, Wording young) {
    return isOneTyped()
        ? WordDiff.typed(old, young, before.hasNoSmallCapitals())
        : WordDiff.text(old, young);
  }

  private boolean isOneTyped() {
    return before.hasNoSmallCapitals() != after.hasNoSmallCapitals();
  }

  /** What the forms make different in a comparison; null where nothing. */
  @Nullable FormDifferences among(Iterable<ProvisionChange> changes) {
    List<FormLine> lines = new ArrayList<>();
    List<ProvisionChange> capitals = new ArrayList<>();
    for (ProvisionChange change : changes) {
      FrontLine line = change.isOfForm() ? FrontLine.of(change.provision()) : null;
      if (line != null) {
        lines.add(new FormLine(line, change));
      }
      if (isOneTyped() && hasOtherCapitals(change)) {
        capitals.add(change);
      }
    }
    return lines.isEmpty() && capitals.isEmpty()
        ? null
        : new FormDifferences(before, after, lines, capitals);
  }

  // Only the capitals of running text are compared; those of headings and front lines are a style.
  private static boolean hasOtherCapitals(ProvisionChange change) {
    return !change.isFrame()
        && Stream.of(change.words().text(), change.words().continuation())
            .flatMap(List::stream)
            .anyMatch(edit -> edit instanceof TextEdit.Equal && isInOtherCapitals(edit));
  }

  private static boolean isInOtherCapitals(TextEdit kept) {
    return capitals(kept.before()) != capitals(kept.after());
  }

  private static long capitals(String words) {
    return words.codePoints().filter(Character::isUpperCase).count();
  }
}
