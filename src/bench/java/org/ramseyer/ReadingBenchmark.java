package org.ramseyer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.json.JsonDocument;
import org.ramseyer.source.PdfReader;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.structure.DocumentParser;

/**
 * The three stages of {@code parse} when the JVM is warm, in one thread.
 *
 * <p>Run with {@code mvn -q -Pbench test-compile exec:exec@bench -Dbench.args="-p file=BILL.pdf"};
 * "pages" divided by "cpuMillis" is the figure: pages per millisecond of CPU.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
public class ReadingBenchmark {

  /** The document, read and parsed once for the stages that begin there. */
  @State(Scope.Benchmark)
  public static class Document {

    @Param("corpus/national/fed-moratorium-2020.pdf")
    public String file;

    private Path path;
    private SourceDocument lines;
    private LegalText text;

    @Setup
    public void read() throws UnreadableDocumentException {
      path = Path.of(file);
      lines = PdfReader.read(path);
      text = new DocumentParser(lines).parse("bench");
    }
  }

  /** Counts pages, and the CPU time of the thread, which other work on the machine disturbs less. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public long pages;
    public long cpuMillis;

    private <T> T count(Document document, Callable<T> stage) throws Exception {
      long begin = THREADS.getCurrentThreadCpuTime();
      T result = stage.call();
      cpuMillis += (THREADS.getCurrentThreadCpuTime() - begin) / 1_000_000;
      pages += document.lines.pages().size();
      return result;
    }
  }

  /** The file to lines. */
  @Benchmark
  public SourceDocument lines(Document document, Counter counter) throws Exception {
    return counter.count(document, () -> PdfReader.read(document.path));
  }

  /** Lines to the tree. */
  @Benchmark
  public LegalText tree(Document document, Counter counter) throws Exception {
    return counter.count(document, () -> new DocumentParser(document.lines).parse("bench"));
  }

  /** The tree to JSON. */
  @Benchmark
  public byte[] json(Document document, Counter counter) throws Exception {
    return counter.count(document, () -> JsonDocument.write(document.text));
  }
}
