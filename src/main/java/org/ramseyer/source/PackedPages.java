package org.ramseyer.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;

/**
 * Pages that were read, packed into bytes until all are.
 *
 * <p>Line numbers and furniture are told from text over all pages at once; so a long document has
 * to wait. As bytes it takes less than half of what it takes as lines.
 */
final class PackedPages {

  private static final Mark.Kind[] KINDS = Mark.Kind.values();
  private static final byte[] TAKEN = {};

  private final List<byte[]> pages = new ArrayList<>();
  private final Map<Face, Integer> faceNumbers = new HashMap<>();
  private final List<Face> faces = new ArrayList<>();
  private final Packing packing = new Packing();
  private char[] letters = new char[256];

  int size() {
    return pages.size();
  }

  void add(RawPage page) {
    packing.clear();
    packing.number(page.number());
    packing.fraction(page.width());
    packing.fraction(page.height());
    packing.number(page.hasImage() ? 1 : 0);
    packing.number(page.ornaments());
    add(page.lines());
    add(page.turned());
    pages.add(packing.bytes());
  }

  // Lines as LineBuilder makes them: their place is the page, and no number is taken out yet.
  private void add(List<SourceLine> lines) {
    packing.number(lines.size());
    for (SourceLine line : lines) {
      packing.words(line.text());
      packing.fraction(line.baseline());
      packing.fraction(line.left());
      packing.fraction(line.right());
      packing.number(line.stretches().size());
      for (Stretch part : line.stretches()) {
        packing.number(part.start());
        packing.number(part.end());
        packing.fraction(part.left());
        packing.fraction(part.right());
        packing.number(number(part.face()));
        packing.number(bits(part.marks()));
      }
    }
  }

  private int number(Face face) {
    Integer known = faceNumbers.putIfAbsent(face, faces.size());
    if (known == null) {
      faces.add(face);
      return faces.size() - 1;
    }
    return known;
  }

  private static int bits(Set<Mark.Kind> marks) {
    int bits = 0;
    // Most words are not marked, and an empty set makes an iterator too.
    if (marks.isEmpty()) {
      return bits;
    }
    for (Mark.Kind mark : marks) {
      bits |= 1 << mark.ordinal();
    }
    return bits;
  }

  /**
   * All pages in order, each changed; their bytes are let go.
   *
   * @param change what is done to a page before the next is unpacked
   */
  List<RawPage> take(UnaryOperator<RawPage> change) {
    List<RawPage> taken = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      taken.add(change.apply(page(new Unpacking(pages.get(i)))));
      pages.set(i, TAKEN);
    }
    return taken;
  }

  private RawPage page(Unpacking from) {
    int number = from.number();
    float width = from.fraction();
    float height = from.fraction();
    boolean hasImage = from.number() == 1;
    int ornaments = from.number();
    List<SourceLine> lines = lines(number, from);
    return new RawPage(number, width, height, lines, lines(number, from), hasImage, ornaments);
  }

  private List<SourceLine> lines(int page, Unpacking from) {
    int count = from.number();
    List<SourceLine> lines = new ArrayList<>(count);
    Place place = new Place(page, 0);
    for (int i = 0; i < count; i++) {
      String text = words(from);
      float baseline = from.fraction();
      float left = from.fraction();
      float right = from.fraction();
      lines.add(new SourceLine(place, false, baseline, left, right, text, stretches(from)));
    }
    return lines;
  }

  private String words(Unpacking from) {
    int length = from.number();
    if (length > letters.length) {
      letters = new char[2 * length];
    }
    for (int i = 0; i < length; i++) {
      letters[i] = (char) from.number();
    }
    return new String(letters, 0, length);
  }

  private List<Stretch> stretches(Unpacking from) {
    int count = from.number();
    Stretch[] stretches = new Stretch[count];
    for (int i = 0; i < count; i++) {
      int start = from.number();
      int end = from.number();
      float left = from.fraction();
      float right = from.fraction();
      Face face = faces.get(from.number());
      stretches[i] = new Stretch(start, end, left, right, face, marks(from.number()));
    }
    return List.of(stretches);
  }

  private static Set<Mark.Kind> marks(int bits) {
    if (bits == 0) {
      return Set.of();
    }
    Set<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);
    for (Mark.Kind kind : KINDS) {
      if ((bits & 1 << kind.ordinal()) != 0) {
        marks.add(kind);
      }
    }
    return marks;
  }
}
