package org.ramseyer.corpus.typeset;
import java.util.List;
final class OrdinanceLayout implements Layout {
  OrdinanceLayout(TypesetSource s) {}
  public Sheet sheet() { throw new UnsupportedOperationException(); }
  public List<Row> rows() { throw new UnsupportedOperationException(); }
  public void furnish(Canvas canvas, int page, int pages) {}
}
