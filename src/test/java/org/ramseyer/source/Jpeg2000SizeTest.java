package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Pictures packed as JPEG 2000 are measured by their heads, before anything unpacks them. */
class Jpeg2000SizeTest {

  private static final byte[] GREY = Jpeg2000SizeTest.colours(17);

  private static byte[] colours(int number) {
    return new byte[] {0, 0, 0, 15, 'c', 'o', 'l', 'r', 1, 0, 0, 0, 0, 0, (byte) number};
  }

  private static void refuses(byte[] packed, String reason) {
    assertThatThrownBy(() -> Jpeg2000Size.of(packed).halvings(0, 0))
        .isInstanceOf(ReadingLimits.Exceeded.class)
        .hasMessageContaining(reason);
  }

  private static Jpeg2000Size size(Jpeg2000 picture) throws IOException {
    return Jpeg2000Size.of(picture.bytes());
  }

  @Test
  void measuresACodestreamAndAFileAlike() throws IOException {
    byte[] codestream = Jpeg2000.head(2550, 3300, 3).coding().bytes();
    Jpeg2000Size bare = Jpeg2000Size.of(codestream);
    Jpeg2000Size file = Jpeg2000Size.of(Jpeg2000.file(colours(16), codestream));
    assertThat(bare).isEqualTo(file);
    assertThat(bare.width(0)).isEqualTo(2550);
    assertThat(bare.height(0)).isEqualTo(3300);
    assertThat(bare.components()).isEqualTo(3);
    assertThat(bare.levels()).isEqualTo(5);
  }

  @Test
  void givesNothingToUnpackButTheCodestream() throws IOException {
    byte[] codestream = Jpeg2000.head(9, 9, 1).coding().bytes();
    assertThat(Jpeg2000Size.of(Jpeg2000.file(GREY, codestream)).codestream().remaining())
        .isEqualTo(codestream.length);
  }

  @Test
  void halvesAScanThatIsFinerThanItWillBePainted() throws IOException {
    Jpeg2000Size size = size(Jpeg2000.head(2550, 3300, 1).coding());
    assertThat(size.halvings(2550, 3300)).isZero();
    assertThat(size.halvings(1275, 1650)).isEqualTo(1);
    assertThat(size.halvings(1290, 1670)).as("cut by a few dots").isEqualTo(1);
    assertThat(size.halvings(1400, 1700)).isZero();
    assertThat(size.halvings(20, 20)).isEqualTo(5);
    assertThat(size.width(1)).isEqualTo(1275);
  }

  @Test
  void halvesAScanAtSixHundredDotsAnInchUntilItIsSmallEnough() throws IOException {
    assertThat(size(Jpeg2000.head(5100, 6600, 3).coding()).halvings(0, 0)).isEqualTo(1);
    refuses(Jpeg2000.head(5100, 6600, 3).coding(1, 0, 6).bytes(), "too large");
  }

  @Test
  void refusesWhatIsLargerThanPaper() throws IOException {
    refuses(Jpeg2000.head(2_000_000_000, 2_000_000_000, 1).coding().bytes(), "too large");
    refuses(Jpeg2000.head(4_000_000_000L, 1, 1).coding().bytes(), "damaged");
    refuses(Jpeg2000.head(60_000, 60_000, 1).coding(1, 32, 6).bytes(), "too large");
  }

  @Test
  void refusesMillionsOfTiles() throws IOException {
    refuses(Jpeg2000.head(2550, 3300, 1, 1, 1, 7, 0x0101).coding().bytes(), "too large");
    refuses(Jpeg2000.head(2550, 3300, 32, 32, 1, 7, 0x0101).coding().bytes(), "too large");
    assertThat(size(Jpeg2000.head(5100, 6600, 128, 128, 3, 7, 0x0101).coding()).levels())
        .isEqualTo(5);
  }

  @Test
  void refusesPicturesInMillionsOfPieces() throws IOException {
    refuses(Jpeg2000.head(2550, 3300, 3).coding(1, 5, 2).bytes(), "too large");
    refuses(
        Jpeg2000.head(2550, 3300, 1).coding(1, 5, 6, 0, 0x11, 0x11, 0x11, 0x11, 0x11).bytes(),
        "too large");
    refuses(
        Jpeg2000.head(2550, 3300, 3)
            .coding(65_535, 5, 6, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66)
            .bytes(),
        "too large");
    assertThat(
            size(Jpeg2000.head(5100, 6600, 3).coding(20, 5, 5, 0x77, 0x77, 0x77, 0x77, 0x88, 0x88))
                .levels())
        .isEqualTo(5);
  }

  @Test
  void refusesTilesThatAreCodedOtherwiseThanTheHeadSays() throws IOException {
    byte[] other = {(byte) 0xFF, 0x52, 0, 12, 0, 0, 0, 1, 0, 5, 0, 0, 0, 1};
    refuses(Jpeg2000.head(900, 900, 1).coding().tile(other).bytes(), "different ways");
    refuses(
        Jpeg2000.head(900, 900, 1).coding().tile(new byte[0]).tile(other).bytes(),
        "different ways");
  }

  @Test
  void refusesComponentsThatNoScannerMakes() throws IOException {
    for (int components : new int[] {2, 4, 5, 16_384}) {
      refuses(Jpeg2000.head(900, 900, components).coding().bytes(), components + " components");
    }
    refuses(Jpeg2000.head(900, 900, 0).coding().bytes(), "0 components");
    refuses(Jpeg2000.head(900, 900, 900, 900, 3, 7, 0x0202).coding().bytes(), "unequal size");
    refuses(Jpeg2000.head(900, 900, 900, 900, 1, 37, 0x0101).coding().bytes(), "depth");
    refuses(Jpeg2000.head(900, 900, 900, 900, 1, 0x87, 0x0101).coding().bytes(), "depth");
  }

  @Test
  void refusesPalettesAndColoursThatWouldComeOutWrong() throws IOException {
    byte[] codestream = Jpeg2000.head(900, 900, 3).coding().bytes();
    refuses(Jpeg2000.file(colours(18), codestream), "colours of another kind");
    refuses(Jpeg2000.file(Jpeg2000.box("pclr", new byte[9]), codestream), "palette");
  }

  @Test
  void refusesAHeadThatIsDamaged() throws IOException {
    byte[] whole = Jpeg2000.head(900, 900, 1).coding().bytes();
    refuses(new byte[99], "damaged");
    refuses(Jpeg2000.head(900, 900, 1).bytes(), "damaged");
    refuses(Jpeg2000.head(900, 900, 1).coding(1, 33, 6).bytes(), "damaged");
    refuses(Jpeg2000.head(900, 900, 1).coding(1, 5, 9).bytes(), "damaged");
    refuses(Jpeg2000.head(900, 0, 1).coding().bytes(), "damaged");
    refuses(Jpeg2000.head(900, 900, 0, 0, 1, 7, 0x0101).coding().bytes(), "damaged");
    refuses(Jpeg2000.file(GREY, new byte[0]), "damaged");
    byte[] file = Jpeg2000.file(GREY, whole);
    file[3] = 4;
    refuses(file, "damaged");
  }

  @Test
  void refusesAHeadThatIsCutOffAnywhere() throws IOException {
    byte[] whole = Jpeg2000.file(GREY, Jpeg2000.head(900, 900, 1).coding().bytes());
    int dataBegins = whole.length - 14;
    for (int length = 0; length < dataBegins; length++) {
      refuses(Arrays.copyOf(whole, length), "damaged");
    }
    assertThatCode(() -> Jpeg2000Size.of(whole)).doesNotThrowAnyException();
  }
}
