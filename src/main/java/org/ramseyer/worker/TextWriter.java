package org.ramseyer.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.SourceFile;
import org.ramseyer.model.Wording;

/**
 * A legal text as bytes, component by component in the order of the records. Both sides are the
 * same program, so the form has no version and is kept nowhere.
 */
final class TextWriter {

  private final DataOutputStream out;

  private TextWriter(DataOutputStream out) {
    this.out = out;
  }

  static byte[] bytes(LegalText text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new TextWriter(out).text(text);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private void text(LegalText text) throws IOException {
    identity(text.identity());
    SourceFile source = text.source();
    Strings.write(source.name(), out);
    Strings.write(source.sha256(), out);
    Strings.write(source.format(), out);
    out.writeInt(source.pages());
    Strings.write(text.lineNumbering().name(), out);
    provisions(text.provisions());
    out.writeInt(text.diagnostics().size());
    for (Diagnostic diagnostic : text.diagnostics()) {
      Strings.write(diagnostic.code(), out);
      Strings.write(diagnostic.message(), out);
      place(diagnostic.place());
    }
  }

  private void identity(Identity identity) throws IOException {
    Strings.write(identity.id(), out);
    Strings.write(identity.kind().name(), out);
    Strings.write(identity.title(), out);
    Strings.write(identity.number(), out);
    Strings.write(identity.stage(), out);
    Strings.write(identity.jurisdiction(), out);
    Strings.write(identity.date() == null ? null : identity.date().toString(), out);
    Strings.write(identity.group().name(), out);
    Strings.write(identity.citation(), out);
    out.writeBoolean(identity.restatement());
  }

  private void provisions(List<Provision> provisions) throws IOException {
    out.writeInt(provisions.size());
    for (Provision provision : provisions) {
      Strings.write(provision.kind().name(), out);
      Num num = provision.num();
      Strings.write(num == null ? null : num.text(), out);
      Strings.write(num == null ? null : num.value(), out);
      words(provision.heading());
      words(provision.text());
      words(provision.continuation());
      out.writeInt(provision.path().size());
      for (String step : provision.path()) {
        Strings.write(step, out);
      }
      Strings.write(provision.address().eId(), out);
      Strings.write(provision.address().citation(), out);
      place(provision.span().start());
      place(provision.span().end());
      provisions(provision.children());
    }
  }

  private void words(Wording words) throws IOException {
    Strings.write(words.text(), out);
    out.writeInt(words.lines().size());
    for (Wording.LineStart line : words.lines()) {
      out.writeInt(line.offset());
      place(line.place());
    }
    out.writeInt(words.marks().size());
    for (Mark mark : words.marks()) {
      Strings.write(mark.kind().name(), out);
      out.writeInt(mark.start());
      out.writeInt(mark.end());
    }
  }

  private void place(Place place) throws IOException {
    out.writeInt(place.page());
    out.writeInt(place.line());
  }
}
