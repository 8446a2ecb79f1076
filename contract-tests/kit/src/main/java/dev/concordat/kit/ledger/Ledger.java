package dev.concordat.kit.ledger;

import static java.util.stream.Collectors.joining;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every operation and documented status of a document, and by what each is proven. */
public final class Ledger {
  private final Map<Entry, Position> documented = new LinkedHashMap<>();
  private final Map<Entry, Set<String>> proofs = new LinkedHashMap<>();

  /** An account in which nothing is proven yet. */
  public Ledger(Document document) {
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

  /** What is documented and not proven, each at its line of the document. */
  public synchronized List<Mistake> unproven() {
    return documented.entrySet().stream()
        .filter(entry -> !proofs.containsKey(entry.getKey()))
        .map(
            entry ->
                new Mistake(entry.getValue(), entry.getKey() + " is documented, but not proven"))
        .toList();
  }

  /** What was noted as proven, but is not documented. */
  public synchronized List<Entry> undocumented() {
    return proofs.keySet().stream().filter(entry -> !documented.containsKey(entry)).toList();
  }

  /** One line: {@code cells: 119 of 119 proven}. */
  public synchronized String summary() {
    long proven = documented.keySet().stream().filter(proofs::containsKey).count();
    return "cells: " + proven + " of " + documented.size() + " proven";
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
}
