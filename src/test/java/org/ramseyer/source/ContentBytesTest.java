package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentBytesTest {

  private static ContentBytes of(String text) {
    byte[] bytes = (text + "beyond").getBytes(StandardCharsets.US_ASCII);
    return new ContentBytes(bytes, text.length());
  }

  @Test
  void noticesItsEndOnlyByReadingPastIt() throws IOException {
    ContentBytes bytes = of("ET");
    bytes.read();
    bytes.read();
    assertThat(bytes.isEOF()).isFalse();
    assertThat(bytes.peek()).isEqualTo(-1);
    assertThat(bytes.isEOF()).isTrue();
    bytes.rewind(1);
    assertThat(bytes.isEOF()).isFalse();
    assertThat(bytes.read()).isEqualTo('T');
  }

  @Test
  void givesBytesWithoutSign() {
    assertThat(new ContentBytes(new byte[] {(byte) 0xE9}, 1).read()).isEqualTo(0xE9);
  }

  @Test
  void readsAsManyAsThereAre() {
    byte[] into = new byte[8];
    ContentBytes bytes = of("BT ET");
    assertThat(bytes.read(into, 1, 7)).isEqualTo(5);
    assertThat(new String(into, 1, 5, StandardCharsets.US_ASCII)).isEqualTo("BT ET");
    assertThat(bytes.read(into, 0, 8)).isEqualTo(-1);
  }

  @Test
  void doesNotGoBackBeyondItsBeginning() {
    assertThatThrownBy(() -> of("q").rewind(1)).isInstanceOf(IOException.class);
  }
}
