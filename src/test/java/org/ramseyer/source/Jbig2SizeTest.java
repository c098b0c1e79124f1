package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Pictures of scanners are measured by the heads of their segments, before they are unpacked. */
class Jbig2SizeTest {

  private static byte[] symbols(int exported, int added) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(0);
    out.writeLong(0);
    out.writeInt(exported);
    out.writeInt(added);
    return bytes.toByteArray();
  }

  private static void refuses(byte[] packed) {
    assertThatThrownBy(() -> Jbig2Size.check(packed))
        .isInstanceOf(ReadingLimits.Exceeded.class)
        .hasMessageContaining("too large");
  }

  @Test
  void takesAPageAtSixHundredDotsAnInch() {
    assertThatCode(
            () ->
                Jbig2Size.check(
                    new Jbig2()
                        .segment(Jbig2.SYMBOLS, symbols(900, 900))
                        .page(5100, 6600)
                        .region(5100, 6600, new byte[9])
                        .bytes()))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAPageLargerThanPaper() throws IOException {
    refuses(new Jbig2().page(2_000_000_000, 2_000_000_000).bytes());
    refuses(new Jbig2().page(-1, -1).bytes());
  }

  @Test
  void refusesALargeRegionOfASmallPage() throws IOException {
    refuses(new Jbig2().page(9, 9).region(60_000, 60_000, new byte[9]).bytes());
  }

  @Test
  void refusesManyRegionsThatAreLargeTogether() throws IOException {
    Jbig2 picture = new Jbig2().page(5100, 6600);
    for (int i = 0; i < 9; i++) {
      picture.region(5100, 6600, new byte[9]);
    }
    refuses(picture.bytes());
  }

  @Test
  void refusesMoreSymbolsThanPagesHave() throws IOException {
    refuses(new Jbig2().segment(Jbig2.SYMBOLS, symbols(1, 2_000_000_000)).bytes());
    refuses(new Jbig2().segment(Jbig2.SYMBOLS, symbols(-1, 1)).bytes());
  }

  @Test
  void refusesASegmentThatRefersToMillions() {
    refuses(new byte[] {0, 0, 0, 1, Jbig2.PAGE, (byte) 0xFF, (byte) 0xFF, 0, 0, 1});
  }

  @Test
  void leavesWhatIsCutOffToWhoUnpacksIt() throws IOException {
    byte[] whole = new Jbig2().page(900, 900).region(900, 900, new byte[99]).bytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatCode(() -> Jbig2Size.check(cut)).doesNotThrowAnyException();
    }
  }
}
