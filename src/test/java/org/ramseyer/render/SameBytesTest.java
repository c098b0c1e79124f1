package org.ramseyer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.ramseyer.Drafts;
import org.ramseyer.RandomBills;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Differ;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.docx.DocxRedline;
import org.ramseyer.render.html.HtmlRedline;
import org.ramseyer.render.json.JsonComparison;
import org.ramseyer.render.pdf.PdfRedline;
import org.ramseyer.render.text.TextRedline;

/** The same pair gives the same bytes in every format, wherever and whenever it is compared. */
class SameBytesTest {

  private static final LegalText BEFORE =
      Drafts.bill(
          "before",
          """
          PREFACE May 4, 2021
          SEC. 1. | Intervals | The PIER master inspects 1,234 lights within 30 days, at a cost of $1,000,000.
            (a) | A pilot files the list. A pilot keeps a copy for the inspector of the inner harbour.
            (i) | the title “İstanbul” is a name that idles at 12:30 on January 1, 2024;
            (b) | nobody feeds gulls on the long pier at night, except as provided in section 2
          SEC. 2. | Gulls
            (a) | the harbour council shall print the count of all the gulls each week
          """);
  private static final LegalText AFTER =
      Drafts.bill(
          "after",
          """
          PREFACE June 9, 2021
          SEC. 1. | Intervals | The PIER master may inspect 1,235 lights within 60 days, at a cost of $1,500,000.
            (a) | A pilot files the list.
            (b) | A pilot keeps a copy for the inspector of the inner harbour.
            (i) | the title “Iğdır” is a name that idles at 12:45 on January 1, 2025;
          SEC. 3. | Gulls
            (a) | the harbour council shall print the count of all the gulls each week
            (b) | nobody feeds gulls on the long pier at night, except as provided in section 3
          """);

  @Test
  void areWrittenUnderAnyLocaleAndTimeZone() {
    Map<String, byte[]> here = written(BEFORE, AFTER);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertSame(written(BEFORE, AFTER), here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void areWrittenForTextsThatWereBuiltAnew() {
    for (long seed = 0; seed < 10; seed++) {
      LegalText before = RandomBills.bill("before", seed);
      LegalText again = RandomBills.bill("before", seed);
      assertSame(
          written(again, RandomBills.edited(again, seed + 1)),
          written(before, RandomBills.edited(before, seed + 1)));
    }
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertThat(one).containsOnlyKeys(other.keySet());
    one.forEach((format, bytes) -> assertThat(bytes).as(format).isEqualTo(other.get(format)));
  }

  private static Map<String, byte[]> written(LegalText before, LegalText after) {
    Comparison comparison = new Differ().compare(before, after);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("html", HtmlRedline.render(comparison).getBytes(StandardCharsets.UTF_8));
    files.put("json", JsonComparison.write(comparison));
    files.put("docx", DocxRedline.write(comparison));
    files.put("pdf", PdfRedline.write(comparison));
    files.put("text", TextRedline.render(comparison, true).getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
