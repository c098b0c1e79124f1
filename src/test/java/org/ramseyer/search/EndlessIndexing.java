package org.ramseyer.search;

import java.io.IOException;
import java.nio.file.Path;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity.Group;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;

/**
 * A process that indexes and never commits, until it is killed; with a second argument it commits
 * once and ends.
 */
final class EndlessIndexing {

  static final String STARTED = "started";

  private EndlessIndexing() {}

  public static void main(String[] args) throws IOException, QuerySyntaxException {
    Path folder = Path.of(args[0]);
    try (ProvisionIndexer indexer = ProvisionIndexer.open(folder, new MemoryCodec())) {
      for (int i = 0; args.length == 1; i++) {
        indexer.put(text(i));
        if (i == 2000) {
          System.out.println(STARTED);
        }
      }
      indexer.put(text(1));
      indexer.commit();
    }
    try (ProvisionSearcher searcher = ProvisionSearcher.open(folder, new MemoryCodec())) {
      searcher.search(SearchRequest.of("copper NEAR/4 vane OR \"no such words\""));
    }
  }

  private static LegalText text(int i) {
    return Texts.text(
        Texts.identity(
            "kept-" + i % 3, DocumentKind.ORDINANCE, "Vane " + i, "", "us", "", Group.CITY),
        Texts.provision(
            LevelKind.SECTION, "1", "", "a copper vane " + "turns in the wind ".repeat(i % 50)));
  }
}
