package org.ramseyer.search;

import java.time.LocalDate;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.Identity.Group;

/** The identity of a legal text as stored fields of its archive. */
final class IdentityFields {

  private static final String KIND = "archive.kind";
  private static final String GROUP = "archive.group";
  private static final String JURISDICTION = "archive.jurisdiction";
  private static final String TITLE = "title";
  private static final String NUMBER = "number";
  private static final String STAGE = "stage";
  private static final String CITATION = "official.citation";
  private static final String RESTATEMENT = "restatement";
  private static final String DAY = "day";

  /** What {@link #read} needs to be loaded. */
  static final Set<String> NAMES =
      Set.of(
          Fields.ARCHIVE,
          KIND,
          TITLE,
          NUMBER,
          STAGE,
          JURISDICTION,
          DAY,
          GROUP,
          CITATION,
          RESTATEMENT,
          Fields.SOURCE_KEY,
          Fields.PROVISIONS);

  private IdentityFields() {}

  static void write(Identity identity, Document archive) {
    archive.add(new StoredField(KIND, identity.kind().jsonName()));
    archive.add(new StoredField(TITLE, identity.title()));
    archive.add(new StoredField(GROUP, identity.group().name()));
    archive.add(new StoredField(RESTATEMENT, String.valueOf(identity.restatement())));
    add(archive, NUMBER, identity.number());
    add(archive, STAGE, identity.stage());
    add(archive, JURISDICTION, identity.jurisdiction());
    add(archive, CITATION, identity.citation());
    add(archive, DAY, identity.date() == null ? null : identity.date().toString());
  }

  private static void add(Document archive, String field, @Nullable String value) {
    if (value != null) {
      archive.add(new StoredField(field, value));
    }
  }

  static Identity read(Document archive) {
    String day = archive.get(DAY);
    return new Identity(
        archive.get(Fields.ARCHIVE),
        DocumentKind.ofJsonName(archive.get(KIND)),
        archive.get(TITLE),
        archive.get(NUMBER),
        archive.get(STAGE),
        archive.get(JURISDICTION),
        day == null ? null : LocalDate.parse(day),
        Group.valueOf(archive.get(GROUP)),
        archive.get(CITATION),
        Boolean.parseBoolean(archive.get(RESTATEMENT)));
  }
}
