package org.ramseyer.worker;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Address;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.SourceFile;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;

/** The legal text that {@link TextWriter} made bytes of. */
final class TextReading {

  private final DataInputStream in;

  private TextReading(DataInputStream in) {
    this.in = in;
  }

  /**
   * Takes the bytes apart.
   *
   * @throws IOException where they are no text
   */
  static LegalText text(byte[] bytes) throws IOException {
    try {
      return new TextReading(new DataInputStream(new ByteArrayInputStream(bytes))).text();
    } catch (IllegalArgumentException | DateTimeException | StackOverflowError e) {
      throw new IOException("not a text", e);
    }
  }

  private LegalText text() throws IOException {
    Identity identity = identity();
    SourceFile source =
        new SourceFile(Strings.read(in), Strings.read(in), Strings.read(in), in.readInt());
    LegalText.LineNumbering numbering = LegalText.LineNumbering.valueOf(Strings.read(in));
    List<Provision> provisions = provisions();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      diagnostics.add(new Diagnostic(Strings.read(in), Strings.read(in), place()));
    }
    return new LegalText(identity, source, numbering, provisions, diagnostics);
  }

  private Identity identity() throws IOException {
    return new Identity(
        Strings.read(in),
        DocumentKind.valueOf(Strings.read(in)),
        Strings.read(in),
        Strings.readNullable(in),
        Strings.readNullable(in),
        Strings.readNullable(in),
        date(Strings.readNullable(in)),
        Identity.Group.valueOf(Strings.read(in)),
        Strings.readNullable(in),
        in.readBoolean());
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private List<Provision> provisions() throws IOException {
    List<Provision> provisions = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      provisions.add(
          new Provision(
              LevelKind.valueOf(Strings.read(in)),
              num(Strings.readNullable(in), Strings.readNullable(in)),
              words(),
              words(),
              words(),
              new Address(path(), Strings.read(in), Strings.read(in)),
              new Span(place(), place()),
              provisions()));
    }
    return provisions;
  }

  private static @Nullable Num num(@Nullable String text, @Nullable String value) {
    return text == null || value == null ? null : new Num(text, value);
  }

  private List<String> path() throws IOException {
    List<String> path = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      path.add(Strings.read(in).intern());
    }
    return path;
  }

  private Wording words() throws IOException {
    String text = Strings.read(in);
    List<Wording.LineStart> lines = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      lines.add(new Wording.LineStart(in.readInt(), place()));
    }
    List<Mark> marks = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      marks.add(new Mark(Mark.Kind.valueOf(Strings.read(in)), in.readInt(), in.readInt()));
    }
    return text.isEmpty() && lines.isEmpty() && marks.isEmpty()
        ? Wording.EMPTY
        : new Wording(text, lines, marks);
  }

  private Place place() throws IOException {
    return new Place(in.readInt(), in.readInt());
  }

  /** How many follow; each takes a byte at least, so that no number can be believed beyond that. */
  private int count() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new IOException("not a count: " + count);
    }
    return count;
  }
}
