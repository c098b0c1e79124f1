package org.ramseyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ramseyer.worker.Deadline;

@Timeout(30)
class WatchdogTest {

  private final BlockingQueue<String> heard = new ArrayBlockingQueue<>(10);

  @Test
  void saysThatTimeIsUp() throws Exception {
    try (Watchdog watchdog = new Watchdog(new Deadline(Duration.ofSeconds(1)), heard::add)) {
      watchdog.deadline().pageRead();
      assertThat(heard.poll(20, TimeUnit.SECONDS))
          .isEqualTo("was not read within 1 seconds, so its reading was ended");
    }
  }

  @Test
  void keepsStillWhereTheWorkEndsInTime() throws Exception {
    try (Watchdog watchdog = new Watchdog(new Deadline(Duration.ofMillis(300)), heard::add)) {
      assertThat(watchdog.deadline().isOver()).isFalse();
    }
    assertThat(heard.poll(600, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void givesTimeForPagesThatWereRead() {
    Deadline deadline = new Deadline(Duration.ZERO);
    assertThat(deadline.isOver()).isTrue();
    for (int page = 0; page < 1000; page++) {
      deadline.pageRead();
    }
    assertThat(deadline.isOver()).isFalse();
    assertThat(deadline.sentence()).contains("within 20 seconds");
  }
}
