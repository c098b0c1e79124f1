import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes pairs of texts to compare, a paragraph a line; the same arguments give the same bytes.
 *
 * <pre>
 * java src/bench/EditText.java edit IN OUT EVERY   one edit in every so many paragraphs; prints how many
 * java src/bench/EditText.java unlike N A B        N paragraphs a side that share no word
 * java src/bench/EditText.java same N A B          N paragraphs that say all the same, one fewer in B
 * </pre>
 */
public final class EditText {

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.(-])[1-9]\\d{0,2}(?![\\w.)-])");
  private static final Pattern DUTY = Pattern.compile(" shall (?!not )");
  // Only numbered paragraphs that say something: a line more in a table of contents or a heading less changes what all
  // the lines after it are.
  private static final Pattern PARAGRAPH = Pattern.compile("\\(.*( .*){8}");
  private static final String NEW =
      "A keeper of records answers each letter about this matter before the next new moon.";

  private final Random random = new Random(1);
  private final List<String> lines;
  private int planted;

  private EditText(List<String> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** See above. */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "edit" -> {
        EditText text = new EditText(Files.readAllLines(Path.of(args[1])));
        text.edit(Integer.parseInt(args[3]));
        Files.write(Path.of(args[2]), text.lines);
        System.out.println(text.planted);
      }
      case "unlike" -> {
        int size = Integer.parseInt(args[1]);
        Files.write(Path.of(args[2]), list(size, "x"));
        Files.write(Path.of(args[3]), list(size, "y"));
      }
      case "same" -> {
        int size = Integer.parseInt(args[1]);
        Files.write(Path.of(args[2]), list(size, ""));
        Files.write(Path.of(args[3]), list(size - 1, ""));
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static List<String> list(int size, String prefix) {
    List<String> list = new ArrayList<>(List.of("SECTION 1. LIST.", ""));
    for (int i = 0; i < size; i++) {
      String words = prefix.isEmpty() ? "[Reserved]" : sentence(prefix, i);
      list.add("(" + (i + 1) + ") " + words + ";");
      list.add("");
    }
    return list;
  }

  private static String sentence(String prefix, int i) {
    return IntStream.range(12 * i, 12 * i + 12)
        .mapToObj(word -> prefix + letters(word))
        .collect(Collectors.joining(" "));
  }

  private static String letters(int number) {
    return (number < 26 ? "" : letters(number / 26)) + (char) ('a' + number % 26);
  }

  private void edit(int every) {
    int next = random.nextInt(every);
    for (int i = 0; i < lines.size(); i++) {
      if (!PARAGRAPH.matcher(lines.get(i)).matches()) {
        continue;
      }
      if (next-- == 0) {
        i = edited(i);
        next = random.nextInt(2 * every - 1);
      }
    }
  }

  /** Makes one edit at a line; gives the last line that it touched. */
  private int edited(int i) {
    String line = lines.get(i);
    planted++;
    Matcher number = NUMBER.matcher(line);
    Matcher duty = DUTY.matcher(line);
    switch (random.nextInt(8)) {
      case 0 -> {
        lines.remove(i);
        return i - 1;
      }
      case 1 -> {
        lines.add(i + 1, NEW);
        return i + 1;
      }
      case 2 -> {
        String moved = lines.remove(i);
        int to = Math.min(lines.size(), i + 40);
        while (to < lines.size() && !PARAGRAPH.matcher(lines.get(to)).matches()) {
          to++;
        }
        lines.add(to, moved);
        return i - 1;
      }
      case 3, 4 -> lines.set(i, number.find(line.indexOf(' ')) ? number.replaceFirst("97") : line + " So it is.");
      case 5, 6 -> lines.set(i, duty.find() ? duty.replaceFirst(" may ") : line.replaceFirst("(?<=.{9}) ", " duly "));
      default -> lines.set(i, line.replaceFirst(" (\\w+ ){2}(?=\\w+ \\w+$|\\w+ )", " "));
    }
    return i;
  }
}
