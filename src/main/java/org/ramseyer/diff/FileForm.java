package org.ramseyer.diff;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.SourceFile;

/**
 * The form of the file that a text was read from, and what files of that form may leave out or
 * write otherwise than the print, whatever they say.
 *
 * <p>Markup that tells the law (USLM, Akoma Ntoso) keeps the lines above it as data, and need not
 * keep them at all: bills converted to USLM in 2021 have no chamber, date, action, calendar nor
 * report. The typed form has no small capitals and writes small letters for them.
 */
public enum FileForm {
  PDF("pdf", "PDF"),
  BILL_XML("xml", "XML file"),
  USLM("uslm", "USLM file", EnumSet.allOf(FrontLine.class)),
  AKOMA_NTOSO("akn", "Akoma Ntoso file", EnumSet.allOf(FrontLine.class)),
  TYPED("htm", ".htm file"),
  WEB_PAGE("html", "web page"),
  WORD("docx", "Word document"),
  TEXT("text", "text file"),
  MARKDOWN("markdown", "Markdown file");

  private final String format;
  private final String noun;
  private final Set<FrontLine> leavesOut;

  FileForm(String format, String noun) {
    this(format, noun, EnumSet.noneOf(FrontLine.class));
  }

  FileForm(String format, String noun, Set<FrontLine> leavesOut) {
    this.format = format;
    this.noun = noun;
    this.leavesOut = leavesOut;
  }

  /** The form of a file; null for one that is not known here. */
  static @Nullable FileForm of(SourceFile file) {
    for (FileForm form : values()) {
      if (form.format.equals(file.format())) {
        return form;
      }
    }
    return null;
  }

  /** The word that the JSON uses, as {@link SourceFile#format()}. */
  public String format() {
    return format;
  }

  /** What a reader calls such a file, behind an article: "PDF", "USLM file". */
  public String noun() {
    return noun;
  }

  /** Whether files of this form may leave out lines of that sort. */
  boolean mayLeaveOut(FrontLine line) {
    return leavesOut.contains(line);
  }

  /** Whether it writes small letters where the print sets small capitals. */
  boolean hasNoSmallCapitals() {
    return this == TYPED;
  }
}
