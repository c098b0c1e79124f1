package org.ramseyer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/** The provisions of one legal text as Lucene documents, in reading order. */
final class ProvisionDocuments {

  /**
   * How many different words above a provision are indexed with it, the nearest first. It holds the
   * headings and lead-ins of any real bill; without a bound a text nested ten thousand levels deep
   * would grow with the square.
   */
  private static final int MOST_CONTEXT = 600;

  private static final FieldType WITH_OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
  private static final FieldType WORDS_ALONE = type(IndexOptions.DOCS, true);

  private final Identity identity;
  private final ProvisionAnalyzer analyzer;
  private final Set<String> names;
  private final List<Document> documents = new ArrayList<>();

  private ProvisionDocuments(Identity identity, ProvisionAnalyzer analyzer) {
    this.identity = identity;
    this.analyzer = analyzer;
    this.names =
        new LinkedHashSet<>(
            analyzer.allTerms(
                Fields.NAME,
                String.join(
                    " | ",
                    identity.title(),
                    identity.id(),
                    orEmpty(identity.number()),
                    orEmpty(identity.citation()))));
  }

  static List<Document> of(LegalText text, ProvisionAnalyzer analyzer) {
    ProvisionDocuments all = new ProvisionDocuments(text.identity(), analyzer);
    text.provisions().forEach(provision -> all.add(provision, all.names, ""));
    return all.documents;
  }

  private void add(Provision provision, Set<String> above, String headingAbove) {
    ProvisionText words = ProvisionText.of(provision);
    String heading = provision.heading().isEmpty() ? headingAbove : provision.heading().text();
    if (!words.parts().isEmpty()) {
      documents.add(document(provision, words, above, heading));
    }
    if (!provision.children().isEmpty()) {
      Set<String> below = contextBelow(provision, above);
      provision.children().forEach(child -> add(child, below, heading));
    }
  }

  private Set<String> contextBelow(Provision provision, Set<String> above) {
    String own = provision.heading().text() + " | " + provision.text().text();
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(analyzer.allTerms(Fields.CONTEXT, own));
    all.addAll(above);
    return all.stream().limit(MOST_CONTEXT).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Document document(
      Provision provision, ProvisionText words, Set<String> above, String heading) {
    Document document = new Document();
    for (Wording part : words.parts()) {
      document.add(new Field(Fields.BODY, part.text(), WITH_OFFSETS));
      document.add(new Field(Fields.BODY_EXACT, part.text(), WITH_OFFSETS));
    }
    if (!provision.heading().isEmpty()) {
      document.add(new Field(Fields.HEADING, provision.heading().text(), WITH_OFFSETS));
    }
    document.add(new Field(Fields.CONTEXT, new TermStream(above), WORDS_ALONE));
    document.add(new Field(Fields.NAME, new TermStream(names), WORDS_ALONE));
    CitationTerms.of(provision)
        .forEach(term -> document.add(new StringField(Fields.CITE, term, Field.Store.NO)));
    if (documents.isEmpty()) {
      CitationTerms.of(identity)
          .forEach(
              term -> document.add(new StringField(Fields.DOCUMENT_KEY, term, Field.Store.NO)));
    }
    addFilters(document);
    addStored(document, provision, words, heading);
    return document;
  }

  private void addFilters(Document document) {
    document.add(new NumericDocValuesField(Fields.ORDER, documents.size()));
    document.add(new StoredField(Fields.DOCUMENT, identity.id()));
    addKeyword(document, Fields.DOCUMENT, identity.id());
    addKeyword(document, Fields.KIND, identity.kind().jsonName());
    addKeyword(document, Fields.GROUP, identity.group().name().toLowerCase(Locale.ROOT));
    addKeyword(document, Fields.JURISDICTION, identity.jurisdiction());
    if (identity.date() != null) {
      document.add(new LongPoint(Fields.DATE, identity.date().toEpochDay()));
    }
  }

  private static void addKeyword(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StringField(field, value, Field.Store.NO));
      document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
  }

  private static void addStored(
      Document document, Provision provision, ProvisionText words, String heading) {
    document.add(new StoredField(Fields.TEXT, words.shown()));
    document.add(new StoredField(Fields.LINES, LineStarts.write(words.lines())));
    words
        .struck()
        .forEach(
            stretch ->
                document.add(
                    new StoredField(Fields.STRUCK, stretch.start() + "-" + stretch.end())));
    document.add(new StoredField(Fields.HEADING_START, words.headingStart()));
    document.add(new StoredField(Fields.LEVEL, provision.kind().jsonName()));
    document.add(new StoredField(Fields.SHOWN_HEADING, heading));
    document.add(new StoredField(Fields.E_ID, provision.address().eId()));
    document.add(new StoredField(Fields.CITATION, provision.citation()));
    provision.path().forEach(step -> document.add(new StoredField(Fields.PATH, step)));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
