package org.ramseyer.structure;

import java.time.LocalDate;
import java.util.List;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.source.SourceDocument;

/** Finds what a document says of itself: kind, title, number, stage, date. */
final class IdentityFinder {

  private final SourceDocument document;
  private final List<Block> blocks;

  IdentityFinder(SourceDocument document, List<Block> blocks) {
    this.document = document;
    this.blocks = blocks;
  }

  Identity identity(String id) {
    return Identity.of(id, DocumentKind.BILL, "");
  }
}
