package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The annotations of a page that draw a line under or through words, and the areas of its links.
 *
 * <p>They are objects of their own beside the page's content. Only their geometry is read: no
 * action, no appearance. Highlights say nothing of what is added or deleted.
 */
final class PageNotes {

  private static final int MOST = 5_000;

  /** The struck line goes through the middle of the marked area, the other runs along its foot. */
  private static final float UNDER = 0.1f;

  private final Frame frame;
  private final List<Bar> links = new ArrayList<>();

  private PageNotes(Frame frame) {
    this.frame = frame;
  }

  /** Gives the lines to the pen and returns the areas of links. */
  static List<Bar> read(PDPage page, Frame frame, RulePen pen) {
    if (!(page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray array)) {
      return List.of();
    }
    PageNotes notes = new PageNotes(frame);
    for (int i = 0; i < Math.min(array.size(), MOST); i++) {
      if (array.getObject(i) instanceof COSDictionary note) {
        notes.note(note, pen);
      }
    }
    return notes.links;
  }

  private void note(COSDictionary note, RulePen pen) {
    String type = String.valueOf(note.getNameAsString(COSName.SUBTYPE));
    switch (type) {
      case "Link" -> links.addAll(areas(note.getDictionaryObject(COSName.RECT), 4));
      case "StrikeOut", "Underline", "Squiggly" -> {
        for (Bar area : areas(note.getDictionaryObject(COSName.QUADPOINTS), 8)) {
          float share = type.equals("StrikeOut") ? 0.5f : UNDER;
          float y = area.bottom() - share * area.height();
          pen.add(new Bar(area.left(), y, area.right(), y));
        }
      }
      default -> {}
    }
  }

  /** The areas around so many coordinates each. */
  private List<Bar> areas(COSBase numbers, int each) {
    List<Bar> areas = new ArrayList<>();
    if (numbers instanceof COSArray array && array.size() <= each * MOST) {
      float[] values = array.toFloatArray();
      for (int i = 0; i + each <= values.length; i += each) {
        areas.add(area(values, i, each));
      }
    }
    return areas;
  }

  private Bar area(float[] values, int from, int each) {
    List<float[]> corners = new ArrayList<>();
    for (int i = from; i < from + each; i += 2) {
      corners.add(
          new float[] {frame.x(values[i], values[i + 1]), frame.y(values[i], values[i + 1])});
    }
    return Bar.around(corners);
  }
}
