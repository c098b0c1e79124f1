package org.ramseyer.structure.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.DocumentParser;

/**
 * Reads a Word document (ECMA-376, DOCX): its paragraphs with the numbers that Word shows before
 * them, its tables, and the changes tracked in it.
 *
 * <p>Words that were inserted or moved here are marked as added, words deleted or moved away as
 * struck. Footnotes stand at the end, and a diagnostic says so. The paragraphs go through the
 * parser of printed papers ({@link FlowPage}).
 */
public final class DocxReader {

  private DocxReader() {}

  /**
   * The legal text in a Word document.
   *
   * @param file a DOCX file
   * @param id the id that the document is to have
   * @throws UnreadableDocumentException if the file is missing, too large when unpacked, damaged,
   *     no Word document, or holds no words
   */
  public static LegalText read(Path file, String id) throws UnreadableDocumentException {
    MarkupFile markup = MarkupFile.read(file);
    DocxPackage docx = DocxPackage.open(file);
    Remarks remarks = new Remarks();
    DocxStyles styles = DocxStyles.of(docx.part("styles"));
    DocxNumbering numbering = DocxNumbering.of(docx.part("numbering"));
    DocxFlow flow = new DocxFlow(styles, numbering, DocxChanges.of(docx.document()), remarks);
    for (int i = 0; i < docx.headersAndFooters(); i++) {
      remarks.count(
          "furniture-removed",
          "header or footer was left out.",
          "headers and footers were left out.");
    }
    List<FlowParagraph> paragraphs = new ArrayList<>(flow.paragraphs(docx.document()));
    paragraphs.addAll(notes(docx, "footnotes", flow, remarks));
    paragraphs.addAll(notes(docx, "endnotes", flow, remarks));
    if (paragraphs.stream().allMatch(FlowParagraph::isEmpty)) {
      throw new UnreadableDocumentException(file, "is a Word document that holds no words");
    }
    flow.report();
    return new DocumentParser(FlowPage.set(paragraphs, markup.source("docx"), remarks.all()))
        .parse(id);
  }

  private static List<FlowParagraph> notes(
      DocxPackage docx, String part, DocxFlow flow, Remarks remarks) {
    List<FlowParagraph> notes = new ArrayList<>();
    docx.part(part)
        .ifPresent(
            root ->
                root.elements().stream()
                    // The first two only draw the line above the notes.
                    .filter(
                        note ->
                            note.attribute("type").isEmpty()
                                || note.attribute("type").equals("normal"))
                    .forEach(note -> notes.addAll(flow.paragraphs(note))));
    if (!notes.isEmpty()) {
      remarks.add(
          "notes-at-end", "The " + part + " stand behind the text, not where they are called.");
    }
    return notes;
  }
}
