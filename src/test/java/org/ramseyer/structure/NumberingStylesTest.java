package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.TextReader;

/** Every way of numbering that ordinances, codes, terms and state bills were seen to use. */
class NumberingStylesTest {

  @TempDir private Path folder;

  /** One column a style: its lines parted by "/", and the paths that its tree must have. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2.99.030. Gulls./A. No gull pays./1. Terns pay.         | 2.99.030 2.99.030,A 2.99.030,A,1
      34.10.030 Gulls. No gull pays./34.10.040 Terns. All pay.| 34.10.030 34.10.040
      SEC. 19B.2. Gulls./(d) No gull pays.                    | 19B.2 19B.2,d
      16-62. Gulls./(A) Gulls./(B) Terns./(1) Old ones./(a) Sick ones. | 16-62 16-62,A 16-62,B 16-62,B,1 16-62,B,1,a
      § 23.64. Gulls./(1) No gull pays./(2) Terns pay.        | 23.64 23.64,1 23.64,2
      18-1. Gulls./(b) Terns./(2) Old ones./(iii) Sick ones.  | 18-1 18-1,b 18-1,b,2 18-1,b,2,iii
      147-2. Gulls./(c) Terns pay.                            | 147-2 147-2,c
      NEW SECTION. Sec. 1. Gulls shall pay./NEW SECTION. Sec. 2. Terns shall pay. | 1 2
      § 105-D:2. Gulls./I. Old gulls./II. Young gulls./III. No gulls. | 105-D2 105-D2,I 105-D2,II 105-D2,III
      Section 1. Gulls./(1)(a) Old ones./(b) Young ones.      | 1 1,1 1,1,a 1,1,b
      """)
  void givesThePathsOfTheStyle(String lines, String paths) throws Exception {
    String text = lines.strip().replace("/", "\n\n") + "\n";
    LegalText parsed =
        new DocumentParser(TextReader.read(Files.writeString(folder.resolve("paper.txt"), text)))
            .parse("paper");
    List<String> found = new ArrayList<>();
    parsed.walk(
        one -> {
          if (one.num() != null) {
            found.add(String.join(",", one.path()));
          }
        });
    assertThat(found).containsExactly(paths.strip().split(" ", -1));
  }
}
