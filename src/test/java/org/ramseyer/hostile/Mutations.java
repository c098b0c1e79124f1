package org.ramseyer.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages files, the same way for the same seed. */
final class Mutations {

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?(?![\\w.])");
  private static final Pattern TOKEN =
      Pattern.compile("/[A-Za-z0-9]+|</?[A-Za-z][A-Za-z0-9:-]*|\\b\\d+ 0 R\\b");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "2147483647",
          "-2147483648",
          "9999999999",
          "1e38",
          "65536",
          "0.00001",
          "255");
  private static final List<String> DELIMITERS =
      List.of("<<", ">>", "[", "]", "(", ")", "<", ">", "&", "\"", "\0", "\n");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** The file with one to four damages. */
  byte[] of(byte[] file, byte[] other) {
    byte[] damaged = file.clone();
    for (int left = 1 + random.nextInt(4); left > 0 && damaged.length > 8; left--) {
      damaged = once(damaged, other);
    }
    return damaged;
  }

  private byte[] once(byte[] file, byte[] other) {
    return switch (random.nextInt(9)) {
      case 0 -> flipped(file);
      case 1 -> Arrays.copyOf(file, 1 + random.nextInt(file.length));
      case 2 -> spliced(file, other);
      case 3, 4 -> replaced(file, NUMBER, NUMBERS.get(random.nextInt(NUMBERS.size())));
      case 5, 6 -> swapped(file);
      case 7 ->
          inserted(
              file,
              DELIMITERS.get(random.nextInt(DELIMITERS.size())).repeat(1 + random.nextInt(50)));
      default -> doubled(file);
    };
  }

  private byte[] flipped(byte[] file) {
    byte[] flipped = file.clone();
    for (int left = 1 + random.nextInt(20); left > 0; left--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] spliced(byte[] file, byte[] other) {
    int at = random.nextInt(file.length);
    int from = random.nextInt(Math.max(1, other.length));
    int length = Math.min(other.length - from, 1 + random.nextInt(2_000));
    return joined(
        Arrays.copyOf(file, at), Arrays.copyOfRange(other, from, from + length), tail(file, at));
  }

  private byte[] doubled(byte[] file) {
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + random.nextInt(500));
    return joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, to), tail(file, to));
  }

  private byte[] inserted(byte[] file, String words) {
    int at = random.nextInt(file.length);
    return joined(
        Arrays.copyOf(file, at), words.getBytes(StandardCharsets.ISO_8859_1), tail(file, at));
  }

  private byte[] swapped(byte[] file) {
    String other = match(file, TOKEN);
    return other.isEmpty() ? flipped(file) : replaced(file, TOKEN, other);
  }

  private byte[] replaced(byte[] file, Pattern what, String by) {
    int start = random.nextInt(file.length);
    int end = Math.min(file.length, start + 4_000);
    String window = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
    Matcher matcher = what.matcher(window);
    if (!matcher.find()) {
      return flipped(file);
    }
    return joined(
        Arrays.copyOf(file, start + matcher.start()),
        by.getBytes(StandardCharsets.ISO_8859_1),
        tail(file, start + matcher.end()));
  }

  private String match(byte[] file, Pattern what) {
    int start = random.nextInt(file.length);
    int end = Math.min(file.length, start + 4_000);
    Matcher matcher =
        what.matcher(new String(file, start, end - start, StandardCharsets.ISO_8859_1));
    return matcher.find() ? matcher.group() : "";
  }

  private static byte[] tail(byte[] file, int from) {
    return Arrays.copyOfRange(file, from, file.length);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
