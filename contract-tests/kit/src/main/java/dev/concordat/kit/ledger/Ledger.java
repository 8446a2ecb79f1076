package dev.concordat.kit.ledger;

import static java.util.stream.Collectors.joining;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.Position;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every operation and documented status of a document, and by what each is proven. */
public final class Ledger {
  private final Map<Entry, Position> documented = new LinkedHashMap<>();
  private final Map<Entry, Set<String>> proofs = new LinkedHashMap<>();
  private final Set<String> provers;

  /** An account in which nothing is proven yet, and one proof by anybody is enough. */
  public Ledger(Document document) {
    this(document, List.of());
  }

  /** An account in which nothing is proven yet, and each of the provers has to prove everything. */
  public Ledger(Document document, Collection<String> provers) {
    this.provers = new LinkedHashSet<>(provers);
    document
        .operations()
        .forEach(
            operation ->
                operation
                    .responses()
                    .forEach(
                        (status, response) ->
                            documented.put(
                                new Entry(operation.id(), status), response.position())));
  }

  /** Notes a proof: who proved it, or what. */
  public synchronized void prove(String operation, int status, String by) {
    proofs.computeIfAbsent(new Entry(operation, status), entry -> new TreeSet<>()).add(by);
  }

  /** What is documented and not proven, or not by all, each at its line of the document. */
  public synchronized List<Mistake> unproven() {
    return documented.entrySet().stream()
        .filter(entry -> !isProven(entry.getKey()))
        .map(
            entry ->
                new Mistake(
                    entry.getValue(),
                    entry.getKey() + " is documented, but not proven" + missing(entry.getKey())))
        .toList();
  }

  /** What was noted as proven, but is not documented. */
  public synchronized List<Entry> undocumented() {
    return proofs.keySet().stream().filter(entry -> !documented.containsKey(entry)).toList();
  }

  /** One line: {@code cells: 119 of 119 proven}, and by whom where that was asked. */
  public synchronized String summary() {
    long proven = documented.keySet().stream().filter(this::isProven).count();
    String by = provers.isEmpty() ? "" : " by " + String.join(", ", provers);
    return "cells: " + proven + " of " + documented.size() + " proven" + by;
  }

  /** The summary, and a line for all that is missing or too much. */
  public synchronized String report() {
    return Stream.of(
            Stream.of(summary()),
            unproven().stream().map(Mistake::toString),
            undocumented().stream().map(entry -> entry + " is proven, but not documented"))
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }

  /** Whether everything documented is proven, and nothing else. */
  public synchronized boolean isComplete() {
    return unproven().isEmpty() && undocumented().isEmpty();
  }

  private boolean isProven(Entry entry) {
    return proofs.containsKey(entry) && proofs.get(entry).containsAll(provers);
  }

  private String missing(Entry entry) {
    Set<String> missing = new LinkedHashSet<>(provers);
    missing.removeAll(proofs.getOrDefault(entry, Set.of()));
    return missing.isEmpty() ? "" : " by " + String.join(", ", missing);
  }
}
