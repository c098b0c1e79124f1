import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.ramseyer.Ramseyer;
import org.ramseyer.diff.Comparison;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.html.HtmlRedline;
import org.ramseyer.render.json.JsonComparison;

/**
 * The stages of a comparison in a JVM that grows warm: {@code java -cp
 * 'target/ramseyer.jar:target/lib/*' src/bench/CompareStages.java BEFORE AFTER [RUNS]}.
 *
 * <p>Prints the first and the least CPU seconds of the diff stage (alignment, words, facts and the
 * proof by replay), of HTML and of JSON, and how many changes are listed.
 */
public final class CompareStages {

  private CompareStages() {}

  /** See above. */
  public static void main(String[] args) throws Exception {
    LegalText before = Ramseyer.read(Path.of(args[0]));
    LegalText after = Ramseyer.read(Path.of(args[1]));
    int runs = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    double first = 0;
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
    Comparison comparison = null;
    for (int run = 0; run < runs; run++) {
      double begin = cpu();
      comparison = Ramseyer.compare(before, after);
      double diffed = cpu();
      HtmlRedline.render(comparison);
      double html = cpu();
      JsonComparison.write(comparison);
      double json = cpu();
      first = run == 0 ? diffed - begin : first;
      least[0] = Math.min(least[0], diffed - begin);
      least[1] = Math.min(least[1], html - diffed);
      least[2] = Math.min(least[2], json - html);
    }
    System.out.printf(
        "%.3f %.3f %.3f %.3f %d %s%n",
        first,
        least[0],
        least[1],
        least[2],
        comparison == null ? 0 : comparison.changes().size(),
        comparison != null && comparison.verification().isProved() ? "proved" : "NOT PROVED");
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
