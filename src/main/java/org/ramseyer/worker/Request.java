package org.ramseyer.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What a child is asked: the file, the id the text is to have, whether to recognise scans. */
record Request(Path file, String id, boolean recognisesScans) {

  Frame frame() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      Strings.write(file.toString(), out);
      Strings.write(id, out);
      out.writeBoolean(recognisesScans);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return new Frame(Frame.Kind.REQUEST, bytes.toByteArray());
  }

  static Request of(Frame frame) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.body()));
    return new Request(Path.of(Strings.read(in)), Strings.read(in), in.readBoolean());
  }
}
