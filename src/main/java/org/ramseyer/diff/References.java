package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.align.ProvisionTree;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;

/**
 * Finds what a cross-reference within a text points to.
 *
 * <p>"section 5(b)" is the section 5 of the text and its (b); "paragraph (2)" is the nearest one
 * around. What points outside ("section 5 of the Privacy Act", "title 18") is not resolved.
 */
final class References {

  /** A level word and designations: "section 2(a)(1)", "paragraphs (1)". */
  static final Pattern PATTERN =
      Pattern.compile(
          "(?i)\\b(section|subsection|paragraph|subparagraph|clause|subclause|item|title|subtitle|chapter|subchapter|part"
              + "|article|division)s? (\\d+[a-z]{0,2}(?:[-–.]\\d+[a-z]{0,2})*|[IVXL]+\\b)?"
              + "((?:\\([0-9a-z]{1,5}\\))*)(?<=[\\w)])");

  /** A further item of a list of references: ", (2)", " and (3)", " and 7". */
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)(?:,? (?:and|or|through|to) |, )(?:(\\d+[a-z]{0,2}(?:[-–.]\\d+[a-z]{0,2})*(?! ?(?:%|percent|days?"
              + "|years?|months?|hours?)))?((?:\\([0-9a-z]{1,5}\\))*))(?<=[\\w)])(?<!and|or|to|through)");

  private static final Pattern ELSEWHERE = Pattern.compile("(?s)\\s*of (?!this\\b)");
  private static final Pattern DESIGNATION = Pattern.compile("\\(([0-9A-Za-z]{1,5})\\)");
  static final int NONE = -1;

  /**
   * One reference in a text.
   *
   * @param start where its words begin
   * @param end one past their end
   * @param target the position that it points to, or {@link #NONE}
   */
  record Item(int start, int end, int target) {}

  private final ProvisionTree tree;
  private final Map<String, List<Integer>> sections = new HashMap<>();

  References(ProvisionTree tree) {
    this.tree = tree;
    for (int i = 0; i < tree.size(); i++) {
      Provision provision = tree.provision(i);
      if (provision.kind().rank() != LevelKind.Rank.SMALL && provision.num() != null) {
        sections
            .computeIfAbsent(key(provision.kind(), provision.num().value()), k -> new ArrayList<>())
            .add(i);
      }
    }
  }

  /**
   * The references in {@code text}, in order, each item of a list by itself.
   *
   * @param context the position whose words the text is
   */
  List<Item> items(String text, int context) {
    List<Item> items = new ArrayList<>();
    Matcher reference = PATTERN.matcher(text);
    Matcher more = MORE.matcher(text);
    while (reference.find()) {
      List<int[]> spans = new ArrayList<>();
      List<List<String>> designations = new ArrayList<>();
      spans.add(new int[] {reference.start(), reference.end()});
      designations.add(designations(reference.group(2), reference.group(3)));
      int end = reference.end();
      while (more.find(end) && more.start() == end) {
        spans.add(new int[] {more.start(1) < 0 ? more.start(2) : more.start(1), more.end()});
        designations.add(designations(more.group(1), more.group(2)));
        end = more.end();
      }
      boolean isElsewhere = ELSEWHERE.matcher(text.substring(end)).lookingAt();
      LevelKind kind = LevelKind.ofJsonName(reference.group(1).toLowerCase(Locale.ROOT));
      for (int i = 0; i < spans.size(); i++) {
        int target = isElsewhere ? NONE : resolve(kind, designations.get(i), context);
        items.add(new Item(spans.get(i)[0], spans.get(i)[1], target));
      }
    }
    return items;
  }

  private static List<String> designations(@Nullable String number, @Nullable String groups) {
    List<String> designations = new ArrayList<>();
    if (number != null) {
      designations.add(number);
    }
    Matcher next = DESIGNATION.matcher(groups == null ? "" : groups);
    while (next.find()) {
      designations.add(next.group(1));
    }
    return designations;
  }

  private int resolve(LevelKind kind, List<String> designations, int context) {
    if (designations.isEmpty()) {
      return NONE;
    }
    int start =
        kind.rank() == LevelKind.Rank.SMALL
            ? around(context, designations.get(0))
            : numbered(kind, designations.get(0), context);
    for (String designation : designations.subList(1, designations.size())) {
      start = start == NONE ? NONE : child(start, designation);
    }
    return start;
  }

  private int numbered(LevelKind kind, String number, int context) {
    List<Integer> found =
        sections.getOrDefault(key(kind, number), List.of()).stream()
            .filter(i -> quotation(i) == quotation(context))
            .toList();
    return found.size() == 1 ? found.get(0) : NONE;
  }

  /** The innermost quotation of law around a position; a quoted section 5 is another law's. */
  private int quotation(int position) {
    int i = position;
    while (i != ProvisionTree.ROOT && tree.provision(i).kind() != LevelKind.QUOTED_CONTENT) {
      i = tree.parent(i);
    }
    return i;
  }

  private int around(int context, String number) {
    for (int i = context; i != ProvisionTree.ROOT; i = tree.parent(i)) {
      int found = child(i, number);
      if (found != NONE) {
        return found;
      }
    }
    return NONE;
  }

  private int child(int position, String number) {
    for (int child : tree.children(position)) {
      Provision provision = tree.provision(child);
      if (provision.num() != null && provision.num().value().equals(number)) {
        return child;
      }
    }
    return NONE;
  }

  private static String key(LevelKind kind, String number) {
    return kind + " " + number.toLowerCase(Locale.ROOT);
  }
}
