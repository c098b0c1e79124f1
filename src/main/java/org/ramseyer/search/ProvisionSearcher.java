package org.ramseyer.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.ramseyer.model.Address;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;
import org.ramseyer.search.Snippet.Stretch;

/**
 * Answers queries from an index, as its last commit was when the searcher was opened.
 *
 * <p>Results depend on the index and the request alone; equal scores are ordered by document id and
 * reading order. A searcher may be used by several threads at once.
 */
public final class ProvisionSearcher implements AutoCloseable {

  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.DOCUMENT, SortField.Type.STRING),
          new SortField(Fields.ORDER, SortField.Type.LONG));

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Archive archive;
  private final FacetCounts facets;
  private final QueryPlanner planner;

  private ProvisionSearcher(Directory directory, DirectoryReader reader, DocumentCodec codec)
      throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.archive = new Archive(codec);
    this.facets = new FacetCounts(reader);
    this.planner = new QueryPlanner(reader);
  }

  /**
   * Opens the index in {@code folder}.
   *
   * @throws UnusableIndexException where there is none, or it was made by another version of the
   *     program, or is damaged
   */
  public static ProvisionSearcher open(Path folder, DocumentCodec codec) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableIndexException(
          folder, "there is no index here yet; index some documents first");
    }
    Directory directory = IndexFolder.open(folder);
    try {
      requireCurrent(folder, IndexFolder.state(directory));
      return new ProvisionSearcher(directory, DirectoryReader.open(directory), codec);
    } catch (CorruptIndexException e) {
      directory.close();
      throw new UnusableIndexException(
          folder, "the index is damaged; index the documents again", e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static void requireCurrent(Path folder, IndexFolder.State state)
      throws UnusableIndexException {
    switch (state) {
      case CURRENT -> {}
      case ABSENT ->
          throw new UnusableIndexException(
              folder, "there is no index here yet; index some documents first");
      case OTHER_FORMAT ->
          throw new UnusableIndexException(
              folder,
              "the index was made by another version of this program; index the documents again");
      case DAMAGED ->
          throw new UnusableIndexException(
              folder, "the index is damaged; index the documents again");
    }
  }

  /**
   * Whether a newer commit has been made since the searcher was opened, so that opening it again
   * shows more.
   */
  public boolean isStale() throws IOException {
    return !reader.isCurrent();
  }

  /** All documents of the index, by id. */
  public List<IndexedDocument> documents() throws IOException {
    return Archives.all(reader);
  }

  /** The whole text of a document; empty where the index does not hold it. */
  public Optional<LegalText> load(String id) throws IOException {
    Optional<Document> found = Archives.of(reader, id, Set.of());
    return found.isPresent() ? Optional.of(archive.read(found.get())) : Optional.empty();
  }

  /**
   * The provisions that answer {@code request}.
   *
   * @throws QuerySyntaxException where the query cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException, QuerySyntaxException {
    QueryPlan plan = planner.plan(request);
    SearchResult result = run(request, plan);
    Optional<QueryPlan> wider = result.total() == 0 ? planner.widen(request) : Optional.empty();
    return wider.isPresent() ? run(request, wider.get()) : result;
  }

  // Two passes are cheaper than one: counting needs no scores, and ranking may then skip what
  // cannot be among the best.
  private SearchResult run(SearchRequest request, QueryPlan plan)
      throws IOException, QuerySyntaxException {
    try {
      FacetsCollector answers = searcher.search(plan.scored(), new FacetsCollectorManager());
      TopFieldDocs top =
          searcher.search(
              plan.scored(),
              new TopFieldCollectorManager(BEST_FIRST, Math.max(1, request.limit()), null, 1));
      int total =
          answers.getMatchingDocs().stream()
              .mapToInt(FacetsCollector.MatchingDocs::totalHits)
              .sum();
      List<Hit> hits = hits(top.scoreDocs, request.limit(), plan.marked());
      return new SearchResult(request.query(), plan.understood(), total, hits, facets.of(answers));
    } catch (IllegalStateException e) {
      // Lucene tells of a distance from too many words in this way alone, and only when it meets
      // them.
      throw new QuerySyntaxException(
          "More than "
              + NearTranslator.MOST_EXPANSIONS
              + " words have one of the beginnings beside NEAR or BEFORE; give more letters of it.",
          0);
    }
  }

  private List<Hit> hits(ScoreDoc[] found, int limit, List<Query> marked) throws IOException {
    Highlighter highlighter = new Highlighter(searcher, marked);
    Map<String, Identity> identities = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < Math.min(found.length, limit); i++) {
      Document stored = searcher.storedFields().document(found[i].doc);
      String id = stored.get(Fields.DOCUMENT);
      if (!identities.containsKey(id)) {
        identities.put(id, identity(id));
      }
      double score = ((Number) ((FieldDoc) found[i]).fields[0]).doubleValue();
      hits.add(hit(i + 1, score, identities.get(id), stored, highlighter, found[i].doc));
    }
    return hits;
  }

  private Identity identity(String id) throws IOException {
    return IdentityFields.read(Archives.of(reader, id, IdentityFields.NAMES).orElseThrow());
  }

  private static Hit hit(
      int rank,
      double score,
      Identity identity,
      Document stored,
      Highlighter highlighter,
      int document)
      throws IOException {
    String text = stored.get(Fields.TEXT);
    int headingStart = stored.getField(Fields.HEADING_START).numericValue().intValue();
    List<Stretch> stretches = highlighter.stretches(document, headingStart);
    Excerpt excerpt = Excerpt.of(text, stretches, struck(stored));
    BytesRef lines = stored.getBinaryValue(Fields.LINES);
    Wording words =
        new Wording(text, LineStarts.read(lines.bytes, lines.offset, lines.length), List.of());
    Place place = words.placeAt(excerpt.firstMarked());
    List<String> path = new ArrayList<>();
    for (IndexableField step : stored.getFields(Fields.PATH)) {
      path.add(step.stringValue());
    }
    return new Hit(
        rank,
        score,
        identity,
        LevelKind.ofJsonName(stored.get(Fields.LEVEL)),
        new Address(path, stored.get(Fields.E_ID), stored.get(Fields.CITATION)),
        stored.get(Fields.SHOWN_HEADING),
        excerpt.snippet(),
        place);
  }

  private static List<Stretch> struck(Document stored) {
    List<Stretch> struck = new ArrayList<>();
    for (String stretch : stored.getValues(Fields.STRUCK)) {
      int dash = stretch.indexOf('-');
      struck.add(
          new Stretch(
              Integer.parseInt(stretch.substring(0, dash)),
              Integer.parseInt(stretch.substring(dash + 1))));
    }
    return struck;
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } finally {
      directory.close();
    }
  }
}
