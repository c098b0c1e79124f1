package org.ramseyer.structure.press;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.ramseyer.source.PrintedPages;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns the words of an element into pieces, phrases in quotes and in italic among them. */
final class Words {

  static final PDType1Font ROMAN = PrintedPages.ROMAN;
  static final PDType1Font BOLD = PrintedPages.BOLD;
  static final PDType1Font ITALIC = PrintedPages.ITALIC;

  private final float size;

  Words(float size) {
    this.size = size;
  }

  Piece piece(String words, Look look) {
    return new Piece(words, look.font(), size, look.isStruck());
  }

  List<Piece> of(Element element, Look look) {
    List<Piece> pieces = new ArrayList<>();
    collect(element, look, pieces);
    return pieces;
  }

  private void collect(Node parent, Look look, List<Piece> into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        Look inner = look.of(element);
        switch (element.getTagName()) {
          case "quote" -> {
            Look quoted = inner.quoted();
            String opening = quoted.quotations() % 2 == 1 ? "‘‘" : "‘";
            into.add(piece(opening, look));
            collect(element, quoted, into);
            into.add(piece(quoted.closing(), look));
          }
          case "italic" ->
              collect(
                  element, new Look(inner.isStruck(), !inner.isItalic(), inner.quotations()), into);
          default -> collect(element, inner, into);
        }
      } else {
        String text = node.getTextContent().replaceAll("\\s+", " ");
        if (!text.isEmpty()) {
          into.add(piece(text, look));
        }
      }
    }
  }
}
