package org.ramseyer.search;

/**
 * Names of the fields of the index.
 *
 * <p>Two sorts of Lucene document: one for each provision with words of its own, and one archive
 * for each legal text. A legal text is always put and taken as a whole.
 */
final class Fields {

  /**
   * Changes whenever an index made before can no longer be used: with the fields, the analysis or
   * the archive.
   */
  static final String FORMAT = "2";

  /** Key of {@link #FORMAT} in the user data of a commit. */
  static final String FORMAT_KEY = "ramseyer.format";

  /** Id of the legal text: of provisions and archives. */
  static final String DOCUMENT = "document";

  /** Id of the legal text, on archives alone. */
  static final String ARCHIVE = "archive";

  /** Number, heading, text and continuation, stemmed, with offsets. */
  static final String BODY = "body";

  /** The same words unstemmed. Positions are those of {@link #BODY}. */
  static final String BODY_EXACT = "body.exact";

  /** The provision's own heading, stemmed. */
  static final String HEADING = "heading";

  /**
   * What stands above the provision: the document's names, and headings and lead-ins on the way
   * down; stemmed.
   */
  static final String CONTEXT = "context";

  /** Id, number, title and citation of the legal text, stemmed. */
  static final String NAME = "name";

  /** Keys under which the provision is cited; see {@link CitationTerms}. */
  static final String CITE = "cite";

  /** Id, number, title and citation as keys, on the first provision of a legal text alone. */
  static final String DOCUMENT_KEY = "document.key";

  static final String KIND = "kind";
  static final String JURISDICTION = "jurisdiction";
  static final String GROUP = "group";

  /** Days since 1 January 1970. */
  static final String DATE = "date";

  /** Place in reading order among the provisions of the legal text, from 0. */
  static final String ORDER = "order";

  // Stored with a provision.
  static final String TEXT = "text";
  static final String LINES = "lines";
  static final String STRUCK = "struck";
  static final String HEADING_START = "heading.start";
  static final String LEVEL = "level";
  static final String SHOWN_HEADING = "shown.heading";
  static final String PATH = "path";
  static final String E_ID = "eId";
  static final String CITATION = "citation";

  // Stored with an archive.
  static final String SOURCE_KEY = "source.key";
  static final String PROVISIONS = "provisions";
  static final String BYTES = "bytes";
  static final String BYTES_SHA256 = "bytes.sha256";

  private Fields() {}
}
