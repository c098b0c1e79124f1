package org.ramseyer.source;

import java.util.Map;
import org.apache.commons.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of a logging system for PDFBox, which tells of words it gives up nowhere else: a
 * damaged stream or a broken array ends the content of a page as if it ended there.
 *
 * <p>Nothing is printed. What was heard on a thread is asked for with {@link #taken}. Commons
 * Logging makes the objects by name, so class and constructor are public; nobody else should.
 */
public final class LibraryLog implements Log {

  /** Beginnings of the warnings that tell of lost words, and what is said of them. */
  private static final Map<String, String> LOSSES =
      Map.of(
          "Stop reading invalid", "its content is damaged",
          "FlateFilter: premature end", "a stream of it is damaged",
          "Premature EOF in LZW", "a stream of it is damaged",
          "object stream", "objects of it are damaged",
          "Skipped XRef stream", "objects of it are damaged");

  private static final ThreadLocal<@Nullable String> HEARD = new ThreadLocal<>();

  /** For Commons Logging. */
  public LibraryLog(String name) {}

  /**
   * Makes it the log of PDFBox, unless somebody has chosen another. Before PDFBox is first used.
   */
  static void install() {
    property(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    property("org.apache.commons.logging.Log", LibraryLog.class.getName());
  }

  private static void property(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  /**
   * What was lost on this thread since this was last asked, as the end of a sentence; null where
   * nothing was.
   */
  static @Nullable String taken() {
    String heard = HEARD.get();
    HEARD.remove();
    return heard;
  }

  /** Notes a loss that PDFBox does not tell of, as the end of a sentence. */
  static void note(String sentence) {
    HEARD.set(sentence);
  }

  private static void hear(Object message) {
    String said = String.valueOf(message);
    LOSSES.forEach(
        (beginning, sentence) -> {
          if (said.startsWith(beginning)) {
            note(sentence);
          }
        });
  }

  @Override
  public void warn(Object message) {
    hear(message);
  }

  @Override
  public void warn(Object message, Throwable cause) {
    hear(message);
  }

  @Override
  public void error(Object message) {
    hear(message);
  }

  @Override
  public void error(Object message, Throwable cause) {
    hear(message);
  }

  @Override
  public void fatal(Object message) {
    hear(message);
  }

  @Override
  public void fatal(Object message, Throwable cause) {
    hear(message);
  }

  @Override
  public void info(Object message) {}

  @Override
  public void info(Object message, Throwable cause) {}

  @Override
  public void debug(Object message) {}

  @Override
  public void debug(Object message, Throwable cause) {}

  @Override
  public void trace(Object message) {}

  @Override
  public void trace(Object message, Throwable cause) {}

  @Override
  public boolean isFatalEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isInfoEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }
}
