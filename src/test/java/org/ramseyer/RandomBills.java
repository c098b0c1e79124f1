package org.ramseyer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ramseyer.model.Address;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.SourceFile;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;
import org.ramseyer.structure.Addresses;

/**
 * Random trees and random second versions of them, from few words, so that much recurs. The same
 * seed gives the same.
 */
public final class RandomBills {

  private static final String[] WORDS =
      ("the a shall may not pier barge beacon gull harbour master council counts "
              + "feeds shines within 30 days $5 section 2 (a)(1) “term” ; , . and")
          .split(" ");
  private static final LevelKind[] KINDS = {
    LevelKind.SECTION,
    LevelKind.SUBSECTION,
    LevelKind.PARAGRAPH,
    LevelKind.QUOTED_CONTENT,
    LevelKind.HEADING,
    LevelKind.TITLE,
    LevelKind.PREFACE
  };

  private final Random random;

  private RandomBills(long seed) {
    random = new Random(seed);
  }

  /** A random bill. */
  public static LegalText bill(String id, long seed) {
    return bill(id, new RandomBills(seed).siblings(0));
  }

  /** A second version of a bill, with words, provisions, places and numbers changed. */
  public static LegalText edited(LegalText text, long seed) {
    return bill("edited", new RandomBills(seed).edited(text.provisions()));
  }

  private static LegalText bill(String id, List<Provision> provisions) {
    return new LegalText(
        Identity.of(id, DocumentKind.BILL, "Random"),
        new SourceFile(id, "0".repeat(64), "text", 1),
        LineNumbering.PRINTED,
        Addresses.assign(DocumentKind.BILL, provisions),
        List.of());
  }

  private List<Provision> siblings(int depth) {
    List<Provision> siblings = new ArrayList<>();
    int count = depth > 3 ? 0 : random.nextInt(depth == 0 ? 7 : 4);
    for (int i = 0; i < count; i++) {
      Num num = random.nextInt(5) == 0 ? null : Num.of("(" + (i + 1) + ")");
      siblings.add(
          new Provision(
              KINDS[random.nextInt(KINDS.length)],
              num,
              words(2),
              words(9),
              random.nextInt(6) == 0 ? words(4) : Wording.EMPTY,
              Address.NONE,
              Span.UNKNOWN,
              siblings(depth + 1)));
    }
    return siblings;
  }

  private Wording words(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(text.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return Wording.of(text.toString(), new Place(1 + random.nextInt(9), 1 + random.nextInt(25)));
  }

  private List<Provision> edited(List<Provision> siblings) {
    List<Provision> edited = new ArrayList<>();
    for (Provision provision : siblings) {
      int fate = random.nextInt(12);
      if (fate == 0) {
        continue;
      }
      Wording text = fate < 3 ? words(9) : provision.text();
      Num num = fate == 3 ? Num.of("(9)") : provision.num();
      List<Provision> inner = edited(provision.children());
      if (fate == 4) {
        inner =
            List.of(
                new Provision(
                    LevelKind.SUBSECTION,
                    Num.of("(a)"),
                    Wording.EMPTY,
                    text,
                    Wording.EMPTY,
                    Address.NONE,
                    Span.UNKNOWN,
                    inner));
        text = Wording.EMPTY;
      }
      boolean moves = random.nextInt(edited.size() + 1) < edited.size() / 2;
      edited.add(
          moves ? random.nextInt(edited.size() + 1) : edited.size(),
          new Provision(
              provision.kind(),
              num,
              provision.heading(),
              text,
              provision.continuation(),
              Address.NONE,
              provision.span(),
              inner));
    }
    return edited;
  }
}
