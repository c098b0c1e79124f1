package org.ramseyer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramseyer.Sources.Source;
import org.ramseyer.corpus.Catalog;
import org.ramseyer.corpus.CatalogException;
import org.ramseyer.corpus.FetchOutcome;
import org.ramseyer.corpus.FetchProgress;
import org.ramseyer.corpus.FetchSettings;
import org.ramseyer.corpus.Fetcher;
import org.ramseyer.corpus.Instrument;
import org.ramseyer.model.Identity;
import org.ramseyer.model.Identity.Group;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.json.JsonDocument;
import org.ramseyer.render.json.JsonDocumentReader;
import org.ramseyer.search.DocumentCodec;
import org.ramseyer.search.IndexedDocument;
import org.ramseyer.search.ProvisionSearcher;
import org.ramseyer.search.QuerySyntaxException;
import org.ramseyer.search.SearchRequest;
import org.ramseyer.search.SearchResult;
import org.ramseyer.survey.Survey;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.Topics;

/**
 * A corpus and its index: brings the index up to date, finds provisions, gives documents back,
 * surveys them.
 *
 * <p>The index may be searched by any number of libraries at once; one at a time may {@link
 * #update} it.
 */
public final class Library {

  static final DocumentCodec CODEC =
      new DocumentCodec() {
        @Override
        public byte[] write(LegalText text) {
          return JsonDocument.write(text);
        }

        @Override
        public LegalText read(byte[] bytes) {
          try {
            return JsonDocumentReader.read(bytes);
          } catch (IOException e) {
            throw new IllegalArgumentException("the index holds something that is no document", e);
          }
        }
      };

  private final Path index;
  private final Catalog catalog;
  private final Path corpus;

  private Library(Path corpus, Path index, Catalog catalog) {
    this.corpus = corpus;
    this.index = index;
    this.catalog = catalog;
  }

  static Library open(Path corpus, Path index) throws IOException {
    Path file = corpus.resolve("catalog.yaml");
    try {
      return new Library(
          corpus, index, Files.exists(file) ? Catalog.load(file) : new Catalog(List.of()));
    } catch (CatalogException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  public Catalog catalog() {
    return catalog;
  }

  /**
   * The id of the instrument that a survey starts from unless told: the first national one of the
   * catalogue.
   */
  public Optional<String> usualBaseline() {
    return catalog.instruments().stream()
        .filter(instrument -> instrument.group() == Group.NATIONAL)
        .map(Instrument::id)
        .findFirst();
  }

  /**
   * Reads what is new or changed into the index, and takes out what is gone.
   *
   * @param paths files and folders to read beside the catalogue's; where there are none, the
   *     catalogue alone
   * @throws IOException where the index itself cannot be written
   */
  public UpdateReport update(List<Path> paths, Progress progress) throws IOException {
    return new IndexUpdate(Sources.of(catalog, corpus, paths), index).run(progress);
  }

  /** What the index holds, by id; nothing where there is no index yet. */
  public List<IndexedDocument> documents() throws IOException {
    if (!Files.isDirectory(index)) {
      return List.of();
    }
    try (ProvisionSearcher searcher = ProvisionSearcher.open(index, CODEC)) {
      return searcher.documents();
    }
  }

  /** The document with that id, as the index holds it. */
  public Optional<LegalText> document(String id) throws IOException {
    if (!Files.isDirectory(index)) {
      return Optional.empty();
    }
    try (ProvisionSearcher searcher = ProvisionSearcher.open(index, CODEC)) {
      return searcher.load(id);
    }
  }

  /**
   * Brings official texts from their publishers into the corpus; the next {@link #update} reads
   * them in place of their restatements.
   *
   * @param ids of instruments; none means all
   * @throws IllegalArgumentException where the catalogue has no such id
   * @throws IOException where the corpus cannot be written
   */
  public List<FetchOutcome> fetch(List<String> ids, FetchSettings settings, FetchProgress progress)
      throws IOException {
    return new Fetcher(catalog, corpus.resolve(Sources.OFFICIAL), settings).fetch(ids, progress);
  }

  /** The file that the document with that id was read from. */
  public Optional<Path> file(String id) throws IOException {
    return documents().stream()
        .filter(held -> held.identity().id().equals(id))
        .map(held -> Source.fileOf(held.sourceKey()))
        .findFirst();
  }

  /**
   * Finds provisions.
   *
   * @throws QuerySyntaxException where the query cannot be read; says what is wrong with it
   * @throws IOException where there is no index, or it cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException, QuerySyntaxException {
    try (ProvisionSearcher searcher = ProvisionSearcher.open(index, CODEC)) {
      return searcher.search(request);
    }
  }

  /**
   * Sets the catalogue's instruments side by side: the groups one after the other, in the order of
   * the catalogue.
   *
   * @param baseline what the others are set beside
   * @param against groups to take; all where empty
   */
  public SurveyResult survey(LegalText baseline, Set<Group> against, Topics topics)
      throws IOException {
    Set<Group> groups =
        against.isEmpty() ? EnumSet.complementOf(EnumSet.of(Group.UNSTATED)) : against;
    List<LegalText> others = new ArrayList<>();
    try (ProvisionSearcher searcher = ProvisionSearcher.open(index, CODEC)) {
      for (Identity document : inReportOrder(searcher.documents())) {
        if (groups.contains(document.group()) && !document.id().equals(baseline.id())) {
          searcher.load(document.id()).ifPresent(others::add);
        }
      }
    }
    return Survey.run(baseline, others, topics);
  }

  // Group by group, each in the order of the catalogue; what the catalogue does not know comes
  // last, by id.
  private List<Identity> inReportOrder(List<IndexedDocument> documents) {
    List<String> ranks = catalog.instruments().stream().map(Instrument::id).toList();
    return documents.stream()
        .map(IndexedDocument::identity)
        .sorted(
            Comparator.comparing(Identity::group)
                .thenComparing(
                    document ->
                        ranks.contains(document.id()) ? ranks.indexOf(document.id()) : ranks.size())
                .thenComparing(Identity::id))
        .toList();
  }
}
