package org.ramseyer.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.Ramseyer;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.Heartbeat;
import org.ramseyer.source.ReadingSettings;
import org.ramseyer.source.UnreadableDocumentException;

/**
 * Thousands of damaged files, read in this process: each ends in time, in a text or in one plain
 * sentence that one of the readers foresaw.
 *
 * <p>{@code -Dfuzz.seconds} bounds the run, {@code -Dfuzz.seed} begins it elsewhere, {@code
 * -Dfuzz.finds} names a folder for what was found. A find is named by its seed, which makes it
 * again.
 */
@Tag("slow")
class FuzzTest {

  private static final long MOST_SECONDS = 30;

  /** The words of the last resort of {@link Ramseyer#read}: no reader foresaw what happened. */
  private static final List<String> UNFORESEEN =
      List.of("its reader did not expect", "nested too deeply", "more memory");

  private static final ReadingSettings SETTINGS = new ReadingSettings(Heartbeat.NONE, false);

  @TempDir private Path folder;

  @Test
  void damagedFilesEndInATextOrASentence() throws Exception {
    Map<String, byte[]> seeds = Seeds.own();
    seeds.putAll(Seeds.collected(Path.of(System.getProperty("ramseyer.data", "../shared/data"))));
    List<String> names = new ArrayList<>(seeds.keySet());
    List<String> finds = new ArrayList<>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("fuzz.seconds", 60));
    long seed = Long.getLong("fuzz.seed", 1);
    int files = 0;
    for (; System.nanoTime() < end && finds.size() < 20; seed++, files++) {
      Random random = new Random(seed);
      String name = names.get(random.nextInt(names.size()));
      byte[] other = seeds.get(names.get(random.nextInt(names.size())));
      byte[] damaged = new Mutations(seed).of(seeds.get(name), other);
      String fault = fault(Files.write(folder.resolve(name), damaged));
      if (!fault.isEmpty()) {
        finds.add("seed " + seed + ", " + name + ": " + fault);
        keep(seed + "-" + name, damaged);
      }
    }
    System.out.println("fuzz: " + files + " damaged files, up to seed " + seed);
    assertThat(finds).isEmpty();
  }

  private static void keep(String name, byte[] damaged) throws IOException {
    String finds = System.getProperty("fuzz.finds");
    if (finds != null) {
      Files.write(Files.createDirectories(Path.of(finds)).resolve(name), damaged);
    }
  }

  /** What went wrong, or nothing. */
  private static String fault(Path file) throws InterruptedException {
    FutureTask<String> task = new FutureTask<>(reading(file));
    Thread reader = new Thread(task, "reader");
    reader.setDaemon(true);
    reader.start();
    try {
      return task.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return "takes longer than " + MOST_SECONDS + " s, at " + List.of(reader.getStackTrace());
    } catch (ExecutionException e) {
      return e.getCause()
          + " at "
          + List.of(e.getCause().getStackTrace()).stream().limit(4).toList();
    }
  }

  private static Callable<String> reading(Path file) {
    return () -> {
      try {
        LegalText text = Ramseyer.read(file, "id", SETTINGS);
        text.paragraphs();
        return text.paragraphs().isEmpty() && text.losses().isEmpty() ? "is silently empty" : "";
      } catch (UnreadableDocumentException e) {
        if (UNFORESEEN.stream().noneMatch(words -> e.reason().contains(words))) {
          return "";
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return e.reason()
            + ": "
            + cause
            + " at "
            + List.of(cause.getStackTrace()).stream().limit(4).toList();
      }
    };
  }
}
