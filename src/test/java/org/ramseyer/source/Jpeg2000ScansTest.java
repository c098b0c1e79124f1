package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Place;
import org.ramseyer.model.Span;

/** Scans packed as JPEG 2000: read as others are where the program for it is installed. */
@Timeout(120)
class Jpeg2000ScansTest {

  private static final String PROGRAM = "ramseyer.openjpeg";

  @TempDir private Path folder;

  private static byte[] printed() {
    try (PrintedPages pages = new PrintedPages()) {
      return pages
          .head("SEC. 6. LAMPS IN ARCADES.")
          .full(1, "(a) IN GENERAL.—The warden of an arcade shall")
          .full(0, "keep every lamp lit from dusk until the last shop")
          .line(0, "has closed its doors for the night.")
          .full(1, "(b) REPORTS.—The warden shall report to the")
          .line(0, "council each lamp that fails.")
          .bytes();
    }
  }

  private static void assumePrograms() {
    ScannedPages.assumeTesseract();
    assumeOpenjpeg();
  }

  private static void assumeOpenjpeg() {
    assumeThat(Openjpeg.find() != null && Jpeg2000.isAvailable())
        .as("the programs of OpenJPEG are not installed, so no JPEG 2000 can be made or read")
        .isTrue();
  }

  private SourceDocument read(byte[] pdf) throws Exception {
    return PdfReader.read(Files.write(folder.resolve("scan.pdf"), pdf), ReadingSettings.USUAL);
  }

  /** The printed page as a scan packed in some way, read. */
  private SourceDocument scan(ScannedPages.Packing packing) throws Exception {
    return read(ScannedPages.of(printed(), null, packing));
  }

  private static void assertReadable(SourceDocument scan) {
    assertThat(words(scan)).contains("warden", "arcade", "council");
  }

  /** A program to be called instead of the real one, for one test. */
  private void callInstead(String name, String script) throws IOException {
    Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
    assumeThat(program.toFile().setExecutable(true)).as("scripts can be run here").isTrue();
    System.setProperty(PROGRAM, program.toString());
  }

  @AfterEach
  void callTheRealProgramAgain() {
    System.clearProperty(PROGRAM);
  }

  private static List<SourceLine> lines(SourceDocument document) {
    return document.pages().get(0).lines();
  }

  private static List<String> words(SourceDocument document) {
    return lines(document).stream().flatMap(line -> Arrays.stream(line.text().split(" "))).toList();
  }

  private static List<String> messages(SourceDocument document) {
    return document.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static BufferedImage in(int type, BufferedImage picture) {
    BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
    copy.createGraphics().drawImage(picture, 0, 0, null);
    return copy;
  }

  private static BufferedImage grey(BufferedImage picture) {
    return in(BufferedImage.TYPE_BYTE_GRAY, picture);
  }

  private static PDImageXObject packed(PDDocument document, BufferedImage picture)
      throws IOException {
    byte[] bytes = Jpeg2000.pack(grey(picture), "jp2", 8);
    return Jpeg2000.picture(document, bytes, picture.getWidth(), picture.getHeight());
  }

  private static void assertAlike(SourceDocument scan, SourceDocument other) {
    List<String> missing = new ArrayList<>(words(other));
    words(scan).forEach(missing::remove);
    assertThat(missing).as("words %s", words(scan)).hasSizeLessThanOrEqualTo(1);
    assertThat(lines(scan)).hasSameSizeAs(lines(other));
    for (int i = 0; i < lines(scan).size(); i++) {
      assertThat(lines(scan).get(i).left()).isCloseTo(lines(other).get(i).left(), within(2f));
      assertThat(lines(scan).get(i).baseline())
          .isCloseTo(lines(other).get(i).baseline(), within(2f));
    }
  }

  @ParameterizedTest
  @CsvSource({"GREY, 8, jp2", "GREY, 1, jp2", "GREY, 16, j2k", "COLOUR, 8, j2k", "COLOUR, 8, jp2"})
  void readsTheSameWordsAtTheSamePlacesAsInTheScanItWasPackedFrom(
      String colours, int depth, String ending) throws Exception {
    assumePrograms();
    int type = colours.equals("GREY") ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
    SourceDocument other = read(ScannedPages.of(printed()));
    SourceDocument scan =
        scan(
            (document, picture) ->
                Jpeg2000.picture(
                    document,
                    Jpeg2000.pack(in(type, picture), ending, depth),
                    picture.getWidth(),
                    picture.getHeight()));
    assertReadable(scan);
    assertAlike(scan, other);
  }

  @Test
  void readsAPageThatLiesOnItsSide() throws Exception {
    assumePrograms();
    assertAlike(read(onItsSide()), scan(Jpeg2000ScansTest::packed));
  }

  private static byte[] onItsSide() throws IOException {
    List<BufferedImage> pictures = new ArrayList<>();
    ScannedPages.of(
        printed(),
        null,
        (document, picture) -> {
          pictures.add(picture);
          return LosslessFactory.createFromImage(document, picture);
        });
    BufferedImage upright = pictures.get(0);
    BufferedImage turned =
        new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = turned.createGraphics();
    pen.rotate(-Math.PI / 2);
    pen.drawImage(upright, -upright.getWidth(), 0, null);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(792, 612));
      page.setRotation(90);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(packed(document, turned), 0, 0, 792, 612);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void readsLettersThatAreTheMaskOfABlackSheet() throws Exception {
    assumePrograms();
    SourceDocument scan =
        scan(
            (document, picture) -> {
              BufferedImage letters = grey(picture);
              Graphics2D pen = letters.createGraphics();
              pen.setXORMode(Color.WHITE);
              pen.setColor(Color.BLACK);
              pen.fillRect(0, 0, letters.getWidth(), letters.getHeight());
              BufferedImage sheet = new BufferedImage(99, 99, BufferedImage.TYPE_BYTE_GRAY);
              PDImageXObject black = LosslessFactory.createFromImage(document, sheet);
              PDImageXObject mask = packed(document, letters);
              mask.setColorSpace(PDDeviceGray.INSTANCE);
              black.getCOSObject().setItem(COSName.SMASK, mask);
              return black;
            });
    assertReadable(scan);
  }

  @Test
  void readsWhatIsPackedAsTextIsOverIt() throws Exception {
    assumePrograms();
    SourceDocument scan =
        scan(
            (document, picture) -> {
              byte[] packed = Jpeg2000.pack(grey(picture), "jp2", 8);
              ByteArrayOutputStream twice = new ByteArrayOutputStream();
              FilterFactory.INSTANCE
                  .getFilter(COSName.FLATE_DECODE)
                  .encode(new ByteArrayInputStream(packed), twice, new COSDictionary(), 0);
              PDImageXObject image = Jpeg2000.picture(document, twice.toByteArray(), 9, 9);
              COSArray filters = new COSArray();
              filters.add(COSName.FLATE_DECODE);
              filters.add(COSName.JPX_DECODE);
              image.getCOSObject().setItem(COSName.FILTER, filters);
              return image;
            });
    assertReadable(scan);
  }

  @Test
  void takesNoWordOfThePdfForItsSize() throws Exception {
    assumePrograms();
    SourceDocument scan =
        scan(
            (document, picture) ->
                Jpeg2000.picture(
                    document,
                    Jpeg2000.pack(grey(picture), "jp2", 8),
                    Integer.MAX_VALUE,
                    Integer.MAX_VALUE));
    assertReadable(scan);
  }

  @Test
  void paintsItSmallToBeLookedAt() throws Exception {
    assumeOpenjpeg();
    Path file =
        Files.write(
            folder.resolve("scan.pdf"),
            ScannedPages.of(printed(), null, Jpeg2000ScansTest::packed));
    BufferedImage page =
        ImageIO.read(
            new ByteArrayInputStream(PageImage.firstPages(file, 1, 40, Heartbeat.NONE).get(1)));
    assertThat(page.getWidth()).isEqualTo(340);
    assertThat(shades(page)).as("letters on paper").hasSizeGreaterThan(9);
  }

  private static Set<Integer> shades(BufferedImage page) {
    return Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, 340))
        .boxed()
        .collect(Collectors.toSet());
  }

  @Test
  void namesAScanThatIsDamagedBehindItsHead() throws Exception {
    assumePrograms();
    SourceDocument scan =
        scan(
            (document, picture) -> {
              byte[] whole = Jpeg2000.pack(grey(picture), "jp2", 8);
              byte[] cut = Arrays.copyOf(whole, whole.length / 2);
              return Jpeg2000.picture(document, cut, 2550, 3300);
            });
    assertThat(messages(scan))
        .contains(
            "Page 1 could not be given to text recognition: its picture is damaged, or too hard to"
                + " unpack.");
    assertThat(temporaries()).isEmpty();
  }

  @Test
  void saysHowToHaveItReadWhereTheProgramIsMissing() throws Exception {
    ScannedPages.assumeTesseract();
    byte[] pdf =
        ScannedPages.of(
            printed(),
            null,
            (document, picture) ->
                Jpeg2000.picture(
                    document, Jpeg2000.head(2550, 3300, 1).coding().bytes(), 2550, 3300));
    System.setProperty(PROGRAM, "no-such-program");
    SourceDocument scan = read(pdf);
    assertThat(words(scan)).isEmpty();
    assertThat(messages(scan))
        .contains(
            "Page 1 is a scan packed as JPEG 2000 and not read; the program opj_decompress would"
                + " unpack it (Debian and Ubuntu: apt install libopenjp2-tools; macOS: brew"
                + " install openjpeg).");
    Span nowhere = new Span(new Place(1, 1), new Place(1, 1));
    assertThat(PageImage.png(folder.resolve("scan.pdf"), 1, nowhere, 40, ReadingSettings.USUAL))
        .as("the page without the picture")
        .isNotEmpty();
  }

  @Test
  void endsAProgramThatHangsAndClearsAwayWhatItLeft() throws Exception {
    callInstead("hangs", "sleep 60\nexit 0\n");
    Openjpeg program = Openjpeg.find();
    assertThat(program).isNotNull();
    Jpeg2000Size picture = Jpeg2000Size.of(Jpeg2000.head(900, 900, 1).coding().bytes());
    long begin = System.nanoTime();
    assertThatThrownBy(() -> program.unpack(picture, 0, 300)).isInstanceOf(IOException.class);
    assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
    assertThat(temporaries()).isEmpty();
    assertThat(
            ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().command().orElse("").endsWith("sleep")))
        .isEmpty();
  }

  @Test
  void trustsNoPictureThatIsNotTheOneMeasured() throws Exception {
    callInstead("lies", "for out; do :; done\nprintf 'P5\\n9 9\\n255\\n123456789' > \"$out\"\n");
    Openjpeg program = Openjpeg.find();
    Jpeg2000Size picture = Jpeg2000Size.of(Jpeg2000.head(9, 1, 1).coding().bytes());
    assertThatThrownBy(() -> program.unpack(picture, 0, 9_000))
        .hasMessage("not the picture that was measured");
    Jpeg2000Size larger = Jpeg2000Size.of(Jpeg2000.head(9, 9, 1).coding().bytes());
    assertThatThrownBy(() -> program.unpack(larger, 0, 9_000)).hasMessage("a picture is cut off");
  }

  private static List<Path> temporaries() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("ramseyer-picture-"))
          .toList();
    }
  }
}
