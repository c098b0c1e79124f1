package org.ramseyer.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;

/**
 * One entry of the catalogue being read: takes its keys one by one and notes what is wrong with
 * them.
 */
final class Entry {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "citation",
          "jurisdiction",
          "group",
          "kind",
          "dates",
          "status",
          "source",
          "restatement",
          "file",
          "versionOf");
  private static final Set<String> SOURCE_KEYS = Set.of("publisher", "package", "address");

  private final Yaml.Mapping values;
  private final Path folder;
  private final List<String> problems;
  private final String id;

  /**
   * @param values keys and values of the entry
   * @param folder of the catalogue, in which files are looked for
   * @param problems takes what is wrong
   */
  Entry(Yaml.Mapping values, Path folder, List<String> problems) {
    this.values = values;
    this.folder = folder;
    this.problems = problems;
    this.id = values.values().get("id") instanceof Yaml.Scalar scalar ? scalar.text() : "";
  }

  String id() {
    return id;
  }

  /** The instrument; null where something is wrong. */
  @Nullable Instrument read() {
    int before = problems.size();
    keys(values, KEYS, "");
    required("id");
    String title = required("title");
    String citation = required("citation");
    String jurisdiction = required("jurisdiction");
    Identity.Group group = group(required("group"));
    DocumentKind kind = kind(required("kind"));
    Map<DateName, LocalDate> dates = dates();
    String status = required("status");
    OfficialSource source = source();
    boolean restatement = flag(required("restatement"));
    String file = file(restatement);
    String versionOf = values.values().containsKey("versionOf") ? required("versionOf") : null;
    if (problems.size() > before || group == null || kind == null || source == null) {
      return null;
    }
    return new Instrument(
        id,
        title,
        citation,
        jurisdiction,
        group,
        kind,
        dates,
        status,
        source,
        restatement,
        file,
        versionOf);
  }

  /** Notes an error of this entry. */
  void wrong(int line, String problem) {
    problems.add("line " + line + (id.isEmpty() ? "" : ", " + id) + ": " + problem);
  }

  private void keys(Yaml.Mapping mapping, Set<String> known, String within) {
    mapping
        .values()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                wrong(value.line(), "unknown key \"" + within + key + "\"");
              }
            });
    mapping
        .repeated()
        .forEach((key, line) -> wrong(line, "key \"" + within + key + "\" is written twice"));
  }

  private String required(String key) {
    return required(values, key, "");
  }

  private String required(Yaml.Mapping mapping, String key, String within) {
    Yaml value = mapping.values().get(key);
    if (value instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text().strip();
    }
    wrong(
        value == null ? mapping.line() : value.line(),
        value == null
            ? "key \"" + within + key + "\" is missing"
            : "\"" + within + key + "\" needs a text");
    return "";
  }

  private int line(String key) {
    Yaml value = values.values().get(key);
    return value == null ? values.line() : value.line();
  }

  private Identity.@Nullable Group group(String text) {
    List<Identity.Group> groups =
        Arrays.stream(Identity.Group.values())
            .filter(group -> group != Identity.Group.UNSTATED)
            .toList();
    for (Identity.Group group : groups) {
      if (group.name().toLowerCase(Locale.ROOT).equals(text)) {
        return group;
      }
    }
    choice(
        "group",
        text,
        groups.stream().map(group -> group.name().toLowerCase(Locale.ROOT)).toList());
    return null;
  }

  private @Nullable DocumentKind kind(String text) {
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.jsonName().equals(text)) {
        return kind;
      }
    }
    choice("kind", text, Arrays.stream(DocumentKind.values()).map(DocumentKind::jsonName).toList());
    return null;
  }

  private boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      choice("restatement", text, List.of("true", "false"));
    }
    return text.equals("true");
  }

  private void choice(String key, String text, List<String> allowed) {
    if (!text.isEmpty()) {
      wrong(line(key), key + " \"" + text + "\" is none of " + String.join(", ", allowed));
    }
  }

  private Map<DateName, LocalDate> dates() {
    Map<DateName, LocalDate> dates = new EnumMap<>(DateName.class);
    Yaml value = values.values().get("dates");
    if (!(value instanceof Yaml.Mapping mapping)) {
      wrong(
          line("dates"),
          value == null ? "key \"dates\" is missing" : "\"dates\" needs names and dates");
      return dates;
    }
    Map<String, DateName> names =
        Arrays.stream(DateName.values()).collect(Collectors.toMap(DateName::key, name -> name));
    keys(mapping, names.keySet(), "dates.");
    mapping
        .values()
        .forEach(
            (key, date) -> {
              DateName name = names.get(key);
              if (name != null) {
                day(key, date, name, dates);
              }
            });
    return dates;
  }

  private void day(String key, Yaml value, DateName name, Map<DateName, LocalDate> into) {
    String text = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
    try {
      into.put(name, LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      wrong(value.line(), "date " + key + " \"" + text + "\" is no day as in 2020-06-25");
    }
  }

  private @Nullable OfficialSource source() {
    if (!(values.values().get("source") instanceof Yaml.Mapping mapping)) {
      wrong(
          line("source"),
          "\"source\" needs a publisher, and a package or an address where there is one");
      return null;
    }
    keys(mapping, SOURCE_KEYS, "source.");
    String publisher = required(mapping, "publisher", "source.");
    boolean hasPackage = mapping.values().containsKey("package");
    boolean hasAddress = mapping.values().containsKey("address");
    if (hasPackage && hasAddress) {
      wrong(mapping.line(), "\"source\" has a package and an address; it takes one");
    } else if (hasPackage) {
      return govinfo(publisher, mapping);
    } else if (hasAddress) {
      return served(publisher, mapping);
    }
    return new OfficialSource.Unserved(publisher);
  }

  private @Nullable OfficialSource govinfo(String publisher, Yaml.Mapping mapping) {
    String text = required(mapping, "package", "source.");
    try {
      return new OfficialSource.Govinfo(publisher, new GovinfoPackage(text));
    } catch (IllegalArgumentException e) {
      wrong(
          Objects.requireNonNull(mapping.values().get("package")).line(),
          "package \"" + text + "\" is no id as in BILLS-116hr7356ih");
      return null;
    }
  }

  private @Nullable OfficialSource served(String publisher, Yaml.Mapping mapping) {
    String text = required(mapping, "address", "source.");
    try {
      URI address = new URI(text);
      boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (isWeb && address.getHost() != null && address.getUserInfo() == null) {
        return new OfficialSource.Served(publisher, address);
      }
    } catch (URISyntaxException e) {
      // told below, as any other text that is no web address
    }
    wrong(
        Objects.requireNonNull(mapping.values().get("address")).line(),
        "address \"" + text + "\" is no web address");
    return null;
  }

  private @Nullable String file(boolean restatement) {
    if (!values.values().containsKey("file")) {
      if (restatement) {
        wrong(values.line(), "a restatement needs the key \"file\"");
      }
      return null;
    }
    String text = required("file");
    try {
      Path relative = Path.of(text);
      if (relative.isAbsolute()
          || !folder.resolve(relative).normalize().startsWith(folder.normalize())) {
        wrong(line("file"), "file \"" + text + "\" lies outside the folder of the catalogue");
      } else if (!text.isEmpty() && !Files.isRegularFile(folder.resolve(relative))) {
        wrong(line("file"), "file \"" + text + "\" does not exist");
      }
    } catch (InvalidPathException e) {
      wrong(line("file"), "file \"" + text + "\" is no file name");
    }
    return text;
  }
}
