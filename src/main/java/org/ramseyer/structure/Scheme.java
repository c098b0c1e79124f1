package org.ramseyer.structure;

import org.ramseyer.model.LevelKind;

/**
 * The ways of counting provisions, in the order in which federal bills nest them.
 *
 * <p>House Legislative Counsel's Manual on Drafting Style: subsection (a), paragraph (1),
 * subparagraph (A), clause (i), subclause (I), item (aa), subitem (AA).
 */
enum Scheme {
  LOWER(LevelKind.SUBSECTION),
  DIGIT(LevelKind.PARAGRAPH),
  UPPER(LevelKind.SUBPARAGRAPH),
  LOWER_ROMAN(LevelKind.CLAUSE),
  UPPER_ROMAN(LevelKind.SUBCLAUSE),
  DOUBLE_LOWER(LevelKind.ITEM),
  DOUBLE_UPPER(LevelKind.SUBITEM),
  /** Numbers that hold the number above them: 50.9.1. */
  DECIMAL(LevelKind.PARAGRAPH),
  /** A designation that follows no count: "(3A)", "(a-1)". */
  OTHER(LevelKind.PARAGRAPH);

  private final LevelKind federalKind;

  Scheme(LevelKind federalKind) {
    this.federalKind = federalKind;
  }

  /** The level that a federal bill numbers so. */
  LevelKind federalKind() {
    return federalKind;
  }
}
