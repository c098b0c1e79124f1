package org.ramseyer.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ramseyer.model.LegalText;

/** A codec whose bytes are a name under which it remembers the text. */
final class MemoryCodec implements DocumentCodec {

  private final Map<String, LegalText> texts = new LinkedHashMap<>();

  @Override
  public synchronized byte[] write(LegalText text) {
    String name = text.id() + "#" + texts.size();
    texts.put(name, text);
    return name.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public synchronized LegalText read(byte[] bytes) {
    LegalText text = texts.get(new String(bytes, StandardCharsets.UTF_8));
    if (text == null) {
      throw new IllegalArgumentException("no document");
    }
    return text;
  }
}
