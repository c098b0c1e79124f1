package org.ramseyer.corpus;
import java.time.LocalDate;
import java.util.*;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.*;
public record Instrument(String id, String title, String citation, String jurisdiction, Identity.Group group, DocumentKind kind, Map<String, LocalDate> dates,
   boolean restatement, String file, @Nullable String versionOf) {
  public Identity identify(Identity read, boolean official) {
    return new Identity(id, kind, title, read.number(), read.stage(), jurisdiction, dates.isEmpty() ? read.date() : dates.values().iterator().next(), group, citation, restatement && !official);
  }
}
