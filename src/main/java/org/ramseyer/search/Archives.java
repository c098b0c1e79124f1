package org.ramseyer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Finds the archives of an index. */
final class Archives {

  private Archives() {}

  /** All documents of the index, by id. */
  static List<IndexedDocument> all(IndexReader reader) throws IOException {
    List<IndexedDocument> found = new ArrayList<>();
    StoredFields stored = reader.storedFields();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms ids = leaf.reader().terms(Fields.ARCHIVE);
      if (ids == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      TermsEnum each = ids.iterator();
      PostingsEnum postings = null;
      while (each.next() != null) {
        postings = each.postings(postings, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (live == null || live.get(doc)) {
            found.add(Archive.describe(stored.document(leaf.docBase + doc, IdentityFields.NAMES)));
          }
        }
      }
    }
    found.sort(Comparator.comparing(held -> held.identity().id()));
    return found;
  }

  /**
   * The archive of one document.
   *
   * @param fields which stored fields to load; empty loads all
   */
  static Optional<Document> of(IndexReader reader, String id, Set<String> fields)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(Fields.ARCHIVE, id), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          int doc = leaf.docBase + postings.docID();
          return Optional.of(
              fields.isEmpty()
                  ? reader.storedFields().document(doc)
                  : reader.storedFields().document(doc, fields));
        }
      }
    }
    return Optional.empty();
  }
}
