package dev.concordat.kit.report;

import static java.util.Comparator.naturalOrder;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.ledger.Entry;
import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Operations by statuses, and what became of each. */
final class Matrix {
  /** What became of one documented status of one operation. */
  enum Mark {
    PROVEN("ok"),
    BROKEN("FAIL"),
    UNPROVABLE("?"),
    /** Documented, but there is no cell. */
    MISSING("none"),
    UNDOCUMENTED("");

    private final String text;

    Mark(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  private static final int NAME = 34;

  private final Document document;
  private final List<Operation> protocol;
  private final Map<Entry, List<CellVerdict>> cells;

  private Matrix(Verdict verdict) {
    this.document = verdict.document();
    this.protocol =
        verdict.protocol().stream().map(cell -> cell.scenario().operation()).distinct().toList();
    this.cells = verdict.byEntry();
  }

  static Matrix of(Verdict verdict) {
    return new Matrix(verdict);
  }

  List<Operation> operations() {
    return document.operations();
  }

  /** What HTTP itself refused, as operations, though the document has none of them. */
  List<Operation> protocol() {
    return protocol;
  }

  /** Every status that any operation documents, ascending. */
  List<Integer> statuses() {
    TreeSet<Integer> statuses = new TreeSet<>();
    operations().forEach(operation -> statuses.addAll(operation.responses().keySet()));
    return List.copyOf(statuses);
  }

  /** The cells of one documented status. */
  List<CellVerdict> cells(Operation operation, int status) {
    return cells.getOrDefault(new Entry(operation.id(), status), List.of());
  }

  Mark mark(Operation operation, int status) {
    if (operation.response(status) == null) {
      return Mark.UNDOCUMENTED;
    }
    return cells(operation, status).stream()
        .map(CellVerdict::outcome)
        .max(naturalOrder())
        .map(Matrix::mark)
        .orElse(Mark.MISSING);
  }

  static Mark mark(CellVerdict.Outcome worst) {
    return switch (worst) {
      case PROVEN -> Mark.PROVEN;
      case UNPROVABLE -> Mark.UNPROVABLE;
      case BROKEN -> Mark.BROKEN;
    };
  }

  /** How many marks are of a kind. */
  long count(Predicate<Mark> kind) {
    return operations().stream()
        .flatMap(operation -> statuses().stream().map(status -> mark(operation, status)))
        .filter(kind)
        .count();
  }

  /** A heading and a line per operation; a long name is cut. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("", statuses().stream().map(String::valueOf).toList()));
    for (Operation operation : operations()) {
      lines.add(
          line(
              operation.id(),
              statuses().stream().map(status -> mark(operation, status).text()).toList()));
    }
    return lines;
  }

  private static String line(@Nullable String name, List<String> marks) {
    StringBuilder line = new StringBuilder("%-" + NAME + "." + NAME + "s");
    marks.forEach(mark -> line.append("%5s"));
    List<Object> values = new ArrayList<>();
    values.add(name);
    values.addAll(marks);
    return line.toString().formatted(values.toArray()).stripTrailing();
  }
}
