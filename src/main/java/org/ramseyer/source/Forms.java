package org.ramseyer.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ramseyer.model.Diagnostic;

/**
 * The form in a file, if there is one: how many fields, and what is filled in without being drawn.
 * What is drawn is read with its page.
 */
final class Forms {

  private static final int MOST_FIELDS = 10_000;
  private static final int DEPTH = 32;
  private static final int NAMED = 5;
  private static final int SHOWN = 60;

  /** A page that says nothing but this has fewer letters. */
  private static final int PLACEHOLDER = 2_000;

  private final boolean hasXfa;
  private final boolean needsRendering;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> undrawn = new ArrayList<>();
  private int fields;
  private int filled;
  private int letters;
  private boolean asksToWait;

  private Forms(boolean hasXfa, boolean needsRendering) {
    this.hasXfa = hasXfa;
    this.needsRendering = needsRendering;
  }

  static Forms of(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form == null) {
      return new Forms(false, false);
    }
    Forms forms =
        new Forms(
            form.containsKey(COSName.XFA),
            catalog.getBoolean(COSName.getPDFName("NeedsRendering"), false));
    forms.visit(form.getCOSArray(COSName.FIELDS), 0, "");
    return forms;
  }

  private void visit(COSArray below, int depth, String prefix) {
    for (int i = 0; below != null && i < below.size() && depth < DEPTH; i++) {
      if (below.getObject(i) instanceof COSDictionary field
          && seen.size() < MOST_FIELDS
          && seen.add(field)) {
        String own = field.getString(COSName.T, "");
        String name = prefix.isEmpty() || own.isEmpty() ? prefix + own : prefix + "." + own;
        COSArray kids = field.getCOSArray(COSName.KIDS);
        count(field, name, kids != null);
        visit(kids, depth + 1, name);
      }
    }
  }

  private void count(COSDictionary field, String name, boolean hasKids) {
    if (!field.containsKey(COSName.T)) {
      return;
    }
    fields += hasKids && !field.containsKey(COSName.FT) ? 0 : 1;
    if (field.getDictionaryObject(COSName.V) instanceof COSString value
        && !value.getString().isBlank()) {
      filled++;
      if (!hasKids && !field.containsKey(COSName.AP)) {
        undrawn.add(shown(name) + " = “" + shown(value.getString()) + "”");
      }
    }
  }

  private static String shown(String words) {
    String plain = Characters.plain(words).strip();
    return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
  }

  /**
   * Whether the pages are a stand-in for a form of the XFA kind, which only Adobe's programs show.
   */
  boolean isUnshown() {
    return hasXfa && letters < PLACEHOLDER && (needsRendering || asksToWait || letters == 0);
  }

  /** Takes a page as it was read. */
  void add(RawPage page) {
    if (hasXfa) {
      letters += Legibility.letters(page);
      asksToWait |=
          page.lines().stream().anyMatch(line -> line.text().matches("(?i).*please wait.*"));
    }
  }

  void report(List<Diagnostic> diagnostics) {
    if (fields > 0) {
      diagnostics.add(
          Diagnostic.of(
              "form",
              "The file is a form of "
                  + fields
                  + (fields == 1 ? " field, " : " fields, ")
                  + filled
                  + " of them filled in with words."));
    }
    if (!undrawn.isEmpty()) {
      String more = undrawn.size() > NAMED ? ", and " + (undrawn.size() - NAMED) + " more" : "";
      diagnostics.add(
          Diagnostic.of(
              "form-values-undrawn",
              "Filled in but drawn on no page, and so no part of the text: "
                  + String.join(", ", undrawn.subList(0, Math.min(NAMED, undrawn.size())))
                  + more
                  + "."));
    }
  }
}
