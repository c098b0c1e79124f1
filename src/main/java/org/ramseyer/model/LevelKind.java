package org.ramseyer.model;

/**
 * What a provision is, in the words of USLM.
 *
 * <p>USLM §9.3 tells big levels (above the section), the primary level (the section) and small
 * levels (below it). The rest are the parts of a document that stand outside the numbered levels.
 */
public enum LevelKind {
  DIVISION("division", "division", Rank.BIG),
  TITLE("title", "title", Rank.BIG),
  SUBTITLE("subtitle", "subtitle", Rank.BIG),
  PART("part", "part", Rank.BIG),
  SUBPART("subpart", "subpart", Rank.BIG),
  CHAPTER("chapter", "chp", Rank.BIG),
  SUBCHAPTER("subchapter", "subchp", Rank.BIG),
  ARTICLE("article", "art", Rank.BIG),
  SECTION("section", "sec", Rank.PRIMARY),
  SUBSECTION("subsection", "subsec", Rank.SMALL),
  PARAGRAPH("paragraph", "para", Rank.SMALL),
  SUBPARAGRAPH("subparagraph", "subpara", Rank.SMALL),
  CLAUSE("clause", "clause", Rank.SMALL),
  SUBCLAUSE("subclause", "subclause", Rank.SMALL),
  ITEM("item", "item", Rank.SMALL),
  SUBITEM("subitem", "subitem", Rank.SMALL),

  /** What stands above the text: session, number, sponsors, letterhead. */
  PREFACE("preface", "preface", Rank.OUTSIDE),
  LONG_TITLE("longTitle", "longTitle", Rank.OUTSIDE),
  ENACTING_FORMULA("enactingFormula", "formula", Rank.OUTSIDE),
  PREAMBLE("preamble", "preamble", Rank.OUTSIDE),
  /** One "Whereas". */
  RECITAL("recital", "rec", Rank.OUTSIDE),
  /**
   * A table of contents; its entries are its words, one child {@link #HEADING} an entry at most.
   */
  TOC("toc", "toc", Rank.OUTSIDE),
  /**
   * An unnumbered group with its heading and text, as in appropriations, or an unnumbered heading
   * in a code.
   */
  HEADING("heading", "hcontainer", Rank.OUTSIDE),
  /**
   * Law quoted to be enacted; its children are the quoted provisions, its continuation what follows
   * the closing quote.
   */
  QUOTED_CONTENT("quotedContent", "qstr", Rank.OUTSIDE),
  TABLE("table", "table", Rank.OUTSIDE),
  /**
   * A whole text that is printed beside the one that counts: what a committee struck when it put
   * another text in its place. Its children are the provisions of that text.
   */
  ATTACHMENT("attachment", "att", Rank.OUTSIDE),
  SIGNATURE("signature", "signature", Rank.OUTSIDE);

  private final String jsonName;
  private final String eIdPrefix;
  private final Rank rank;

  LevelKind(String jsonName, String eIdPrefix, Rank rank) {
    this.jsonName = jsonName;
    this.eIdPrefix = eIdPrefix;
    this.rank = rank;
  }

  /** The USLM word, as the JSON output prints it: "subparagraph", "quotedContent". */
  public String jsonName() {
    return jsonName;
  }

  /** The abbreviation that an Akoma Ntoso eId uses for the level: "sec", "subpara". */
  public String eIdPrefix() {
    return eIdPrefix;
  }

  public Rank rank() {
    return rank;
  }

  /** Whether the level takes a number: true for all from division to subitem. */
  public boolean isNumbered() {
    return rank != Rank.OUTSIDE;
  }

  /** Whether it frames the text and is no part of it: a preface, contents or signatures. */
  public boolean isFrame() {
    return this == PREFACE || this == TOC || this == SIGNATURE;
  }

  /** The kind whose {@link #jsonName()} is {@code name}. */
  public static LevelKind ofJsonName(String name) {
    for (LevelKind kind : values()) {
      if (kind.jsonName.equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no such kind of provision: " + name);
  }

  /** USLM's classes of levels. */
  public enum Rank {
    /** Above the section. */
    BIG,
    /** The section. */
    PRIMARY,
    /** Below the section. */
    SMALL,
    /** Not a numbered level. */
    OUTSIDE
  }
}
