package org.ramseyer.cli;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.ramseyer.Progress;

/**
 * Shows long work as a bar on standard error, from its second second on and only to a person.
 *
 * <p>Not safe for several threads at once: work that runs on two threads reports through one.
 */
final class ProgressBars implements Progress {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Console console;
  private final boolean shown;
  private String task = "";
  private long total;
  private long done;
  private Instant started = Instant.EPOCH;
  private @Nullable ProgressBar bar;

  ProgressBars(Console console, boolean quiet) {
    this.console = console;
    this.shown = console.errIsTerminal() && !quiet;
  }

  @Override
  public void start(String newTask, long newTotal) {
    end();
    task = newTask;
    total = newTotal;
    done = 0;
    started = Instant.now();
  }

  @Override
  public void step(String what) {
    done++;
    if (shown && bar == null && Duration.between(started, Instant.now()).compareTo(PATIENCE) > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(100)
              .setConsumer(new ConsoleProgressBarConsumer(console.err(), 90))
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
      bar.setExtraMessage(" " + what);
    }
  }

  @Override
  public void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
