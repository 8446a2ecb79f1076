package dev.concordat.contract.fuzz;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.document.RequestRules;
import dev.concordat.kit.document.Violation;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.StrictJson;
import dev.concordat.kit.judge.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is wrong with an answer, given what is known of the request; empty if nothing. */
final class Verdicts {
  private static final Set<Integer> WITH_CAUSE = Set.of(403, 409, 422);

  /** Kinds of fault that a request has in its text, where no schema sees them. */
  private static final Set<String> BELOW_SCHEMAS =
      Set.of(
          "NUL",
          "malformed",
          "no integer",
          "parameter twice",
          "parameter value",
          "too wide",
          "twice",
          "unknown parameter",
          "unpaired surrogate");

  private final Document document;
  private final Judge judge;

  Verdicts(Document document) {
    this.document = document;
    this.judge = new Judge(document);
  }

  /** A valid request succeeds, or is refused for what the server holds, with the cause. */
  List<String> ofValid(Scenario success, Exchange exchange) {
    List<String> findings = ofAny(success.operation(), exchange);
    int status = exchange.answer().status();
    if (status == 404) {
      if (exchange.request().path().equals(success.request().path())) {
        findings.add("404, though everything in the path exists");
      }
    } else if (WITH_CAUSE.contains(status)) {
      if (!Cause.isNamed(exchange)) {
        findings.add("the message names nothing of the request");
      }
    } else if (status / 100 != 2) {
      findings.add("a valid request is answered " + status);
    }
    violations(success.operation(), exchange)
        .forEach(violation -> findings.add("the request is not valid at all: " + violation));
    return findings;
  }

  /** A request with one fault is refused for that one, whatever else the server holds. */
  List<String> ofSeeded(Operation operation, Seeded seeded, Exchange exchange) {
    List<String> findings = ofAny(operation, exchange);
    JsonNode message = StrictJson.read(exchange.answer().body()).json().path("message");
    if (exchange.answer().status() != 400) {
      findings.add("expected 400, found " + exchange.answer().status());
    } else if (seeded.field().isEmpty() ? !message.isString() : !names(message, seeded.field())) {
      findings.add(
          seeded.field().isEmpty()
              ? "expected one sentence about the body, found " + message
              : "expected one entry about " + seeded.field() + ", found " + message);
    }
    if (!BELOW_SCHEMAS.contains(seeded.kind()) && violations(operation, exchange).isEmpty()) {
      findings.add("the document allows the request");
    }
    return findings;
  }

  /** Whoever lacks the scope is told so, whatever else is wrong. */
  List<String> ofUnauthorized(Operation operation, Exchange exchange) {
    List<String> findings = ofAny(operation, exchange);
    if (exchange.answer().status() != 403) {
      findings.add("expected 403, found " + exchange.answer().status());
    }
    return findings;
  }

  private List<Violation> violations(Operation operation, Exchange exchange) {
    return new RequestRules(document, operation).violations(exchange.request());
  }

  private List<String> ofAny(Operation operation, Exchange exchange) {
    List<String> findings = new ArrayList<>();
    judge.findings(operation, exchange).forEach(finding -> findings.add(finding.toString()));
    if (exchange.answer().status() >= 500) {
      findings.add("the server fails");
    }
    return findings;
  }

  private static boolean names(JsonNode message, String field) {
    return message.isArray()
        && message.size() == 1
        && message.get(0).asString("").startsWith(field + ": ");
  }
}
