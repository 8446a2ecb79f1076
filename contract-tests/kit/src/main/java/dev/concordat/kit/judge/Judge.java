package dev.concordat.kit.judge;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.document.ResponseRules;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.invariant.Invariants;
import dev.concordat.kit.profile.Profile;
import java.util.List;
import java.util.stream.Stream;

/** Judges exchanges by a document and the invariants of the error format. Thread-safe. */
public final class Judge {
  private static final List<Promise> OWN =
      List.of(
          new PlainJson(),
          new IntegersAsWritten(),
          new TimesInUtcMilliseconds(),
          new RateLimitAsDrafted(),
          new WaitAsSaid(),
          new ReplayedByItsKey());

  private final Document document;
  private final Invariants invariants;
  private final boolean house;

  /** A judge by one document, and Concordat's own error format. */
  public Judge(Document document) {
    this(document, Profile.HOUSE);
  }

  /** A judge by one document and one error format. */
  public Judge(Document document, Profile profile) {
    this.document = document;
    this.invariants = Invariants.of(profile);
    this.house = profile.house();
  }

  /** What an answer of an operation breaks, whatever was expected; empty if nothing. */
  public List<Finding> findings(Operation operation, Exchange exchange) {
    Stream<Finding> documented =
        new ResponseRules(document, operation)
            .violations(exchange.answer()).stream()
                .map(violation -> new Finding("document", violation.toString()));
    Stream<Finding> invariant =
        invariants.brokenBy(exchange).stream()
            .map(breach -> new Finding(breach.promise(), breach.how()));
    Stream<Finding> own =
        house ? OWN.stream().flatMap(promise -> findings(promise, exchange)) : Stream.empty();
    return Stream.of(documented, invariant, own).flatMap(findings -> findings).toList();
  }

  private static Stream<Finding> findings(Promise promise, Exchange exchange) {
    return promise.breaches(exchange).map(how -> new Finding(promise.name(), how));
  }
}
