package dev.concordat.kit.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.ledger.Entry;
import dev.concordat.kit.ledger.Ledger;
import dev.concordat.kit.source.Mistake;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of every cell, and so of every documented status. Immutable. */
public final class Verdict {
  private final Document document;
  private final List<CellVerdict> cells;

  Verdict(Document document, List<CellVerdict> cells) {
    this.document = document;
    this.cells = List.copyOf(cells);
  }

  /** What it was judged by. */
  public Document document() {
    return document;
  }

  /** Every cell, in the order it was played. */
  public List<CellVerdict> cells() {
    return cells;
  }

  /** The cells of which something was found. */
  public List<CellVerdict> unproven() {
    return cells.stream().filter(cell -> !cell.isProven()).toList();
  }

  /** The cells of what HTTP itself refuses: those of no operation of the document. */
  public List<CellVerdict> protocol() {
    return cells.stream().filter(cell -> !isOfOperation(cell)).toList();
  }

  /** Every cell by what it proves, the order kept. */
  public Map<Entry, List<CellVerdict>> byEntry() {
    return cells.stream().collect(groupingBy(Verdict::entry, LinkedHashMap::new, toList()));
  }

  /** The account: a documented status is proven if each of its cells is. */
  public Ledger ledger() {
    Ledger ledger = new Ledger(document);
    ofOperations()
        .forEach(
            (entry, ofEntry) -> {
              if (ofEntry.stream().allMatch(CellVerdict::isProven)) {
                ofEntry.forEach(
                    cell ->
                        ledger.prove(entry.operation(), entry.status(), cell.scenario().cell()));
              }
            });
    return ledger;
  }

  /** Documented statuses for which there is no cell at all, each at its line of the document. */
  public List<Mistake> missing() {
    Ledger ledger = new Ledger(document);
    ofOperations()
        .keySet()
        .forEach(entry -> ledger.prove(entry.operation(), entry.status(), "a cell"));
    return ledger.unproven().stream()
        .map(
            entry ->
                new Mistake(
                    entry.position(), entry.what().replace("but not proven", "but has no cell")))
        .toList();
  }

  /** Whether every documented status is proven, and no cell speaks against it. */
  public boolean isProven() {
    return unproven().isEmpty() && ledger().isComplete();
  }

  private Map<Entry, List<CellVerdict>> ofOperations() {
    return cells.stream()
        .filter(this::isOfOperation)
        .collect(groupingBy(Verdict::entry, LinkedHashMap::new, toList()));
  }

  private boolean isOfOperation(CellVerdict cell) {
    return document.operation(cell.scenario().operation().id()) != null;
  }

  private static Entry entry(CellVerdict cell) {
    return new Entry(cell.scenario().operation().id(), cell.scenario().status());
  }
}
