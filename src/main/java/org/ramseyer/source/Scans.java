package org.ramseyer.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.Place;

/**
 * Finds the pages that are pictures of text, has those read by text recognition that have no words
 * of their own, and says of all how far their words can be trusted.
 *
 * <p>Words that lie hidden behind a picture, put there by the text recognition of whoever made the
 * file, are kept unless they are noise.
 */
final class Scans {

  /**
   * A picture that covers more of a page than this is the page: margins of scans that were cut are
   * under a tenth, a full-width figure leaves more than a fifth to text.
   */
  private static final double WHOLE_PAGE = 0.8;

  /** A page of fewer letters than this has a stamp on it, or a page number, and no text. */
  private static final int FEW_LETTERS = 100;

  /**
   * Hidden words are noise where fewer of them look like words. Good recognition gives above 0.9,
   * lists of names and numbers 0.8.
   */
  private static final double NOISE = 0.6;

  /** Words of a program less sure than this are no better than noise. */
  private static final double UNSURE = 60;

  /** After so many pages in a row on which recognition failed it will fail on the next too. */
  private static final int MOST_FAILURES = 3;

  private final ReadingSettings settings;
  private final List<Diagnostic> diagnostics;
  private final @Nullable Tesseract program;
  private final List<Integer> recognised = new ArrayList<>();
  private final List<Integer> hidden = new ArrayList<>();
  private final List<Integer> wordless = new ArrayList<>();
  private final List<Integer> unread = new ArrayList<>();
  private final List<Integer> packed = new ArrayList<>();
  private double sureness;
  private double wordLikeness;
  private int failures;

  Scans(ReadingSettings settings, List<Diagnostic> diagnostics) {
    this.settings = settings;
    this.diagnostics = diagnostics;
    this.program = settings.recognisesScans() ? Tesseract.find() : null;
  }

  /** The page as it is to be taken: as it was read, or as it was recognised. */
  RawPage look(RawPage page, PDPage source, double pictured) {
    if (pictured <= WHOLE_PAGE && !page.hasImage()) {
      return page;
    }
    int letters = Legibility.letters(page);
    if (pictured <= WHOLE_PAGE && letters > 0) {
      return page;
    }
    double likeness = WordLikeness.of(page);
    boolean isSilent = letters < FEW_LETTERS;
    if (!isSilent && likeness >= NOISE) {
      keep(page, likeness);
      return page;
    }
    RawPage better = isSilent || program != null ? recognise(page, source, letters) : page;
    if (better.equals(page) && !isSilent) {
      keep(page, likeness);
    }
    return better;
  }

  private void keep(RawPage page, double likeness) {
    hidden.add(page.number());
    wordLikeness += likeness;
  }

  private RawPage recognise(RawPage page, PDPage source, int letters) {
    if (program == null || failures >= MOST_FAILURES) {
      unread.add(page.number());
      return page;
    }
    settings.heartbeat().drawingBegins();
    try {
      PagePainter.Painting painting = PagePainter.toRecognise(source, settings.heartbeat());
      RecognisedPage found =
          RecognisedPage.of(
              program.words(painting.image(), painting.dotsPerInch()), painting.dotsPerInch());
      failures = 0;
      if (found.letters() <= (letters < FEW_LETTERS ? letters : 0) || found.confidence() < UNSURE) {
        wordless.add(page.number());
        return page;
      }
      return taken(page, found);
    } catch (Openjpeg.Missing missing) {
      packed.add(page.number());
      return page;
    } catch (ReadingLimits.Exceeded exceeded) {
      return failed(page, String.valueOf(exceeded.getMessage()));
    } catch (OutOfMemoryError tooLarge) {
      return failed(page, "its picture needs more memory than the program has");
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError fault) {
      return failed(page, "its picture is damaged, or too hard to read");
    }
  }

  private RawPage failed(RawPage page, String reason) {
    failures++;
    diagnostics.add(
        new Diagnostic(
            "recognition-failed",
            "Page " + page.number() + " could not be given to text recognition: " + reason + ".",
            new Place(page.number(), 0)));
    return page;
  }

  private RawPage taken(RawPage page, RecognisedPage found) {
    recognised.add(page.number());
    sureness += found.confidence();
    diagnostics.add(
        new Diagnostic(
            "page-recognised",
            "Page "
                + page.number()
                + " was read by text recognition, which is "
                + Math.round(found.confidence())
                + " % sure of its words.",
            new Place(page.number(), 0)));
    PageContent content = PageContent.recognised(page.width(), page.height(), found.glyphs());
    return RawPage.of(page.number(), content);
  }

  /** Says what was found, over all pages. */
  void report() {
    if (!recognised.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              "text-recognised",
              "The words of "
                  + Ranges.pages(recognised)
                  + " come from text recognition (tesseract), which is "
                  + Math.round(sureness / recognised.size())
                  + " % sure of them; compare them with the scan before relying on them."));
    }
    if (!hidden.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              "hidden-text",
              "The words of "
                  + Ranges.pages(hidden)
                  + " lie behind a scan and come from the text recognition of whoever made the file; "
                  + Math.round(100 * wordLikeness / hidden.size())
                  + " % of them look like words."));
    }
    if (!wordless.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              "recognition-empty",
              "Text recognition found no words to rely on on "
                  + Ranges.pages(wordless)
                  + "; where it is not blank, it must be read by eye."));
    }
    if (!unread.isEmpty()) {
      diagnostics.add(Diagnostic.of("scan-unread", unreadSentence()));
    }
    if (!packed.isEmpty()) {
      diagnostics.add(Diagnostic.of("scan-unread", packedSentence()));
    }
  }

  private static String scans(List<Integer> pages) {
    return "P"
        + Ranges.pages(pages).substring(1)
        + (pages.size() == 1 ? " is a scan" : " are scans");
  }

  private String packedSentence() {
    return scans(packed)
        + " packed as JPEG 2000 and not read; the program opj_decompress would unpack "
        + (packed.size() == 1 ? "it" : "them")
        + " (Debian and Ubuntu: apt install libopenjp2-tools; macOS: brew install openjpeg).";
  }

  private String unreadSentence() {
    String what = scans(unread);
    if (failures >= MOST_FAILURES) {
      return what + " and not read, because text recognition failed on the pages before.";
    }
    return settings.recognisesScans()
        ? what
            + " and not read; the program tesseract would read "
            + (unread.size() == 1 ? "it" : "them")
            + " (Debian and Ubuntu: apt install tesseract-ocr; macOS: brew install tesseract)."
        : what + " and not read.";
  }
}
