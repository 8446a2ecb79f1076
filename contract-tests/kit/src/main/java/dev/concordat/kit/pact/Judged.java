package dev.concordat.kit.pact;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.document.Parameter;
import dev.concordat.kit.document.Place;
import dev.concordat.kit.document.References;
import dev.concordat.kit.document.RequestRules;
import dev.concordat.kit.document.Violation;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An interaction under judgement: what it asks, of whom, and what it expects. */
record Judged(Document document, Route route, Interaction interaction) {
  int status() {
    return answer().status();
  }

  Answer answer() {
    return interaction.expected().answer();
  }

  Asked asked() {
    return interaction.asked();
  }

  boolean isStamped() {
    return interaction.stamp() != null;
  }

  boolean isProtocol() {
    return route.isProtocol(status());
  }

  /** The operation asked, with every answer that can come. */
  Operation operation() {
    return route.answering();
  }

  /** What the document finds wrong with the request. */
  List<Violation> violations() {
    List<Violation> violations =
        new ArrayList<>(
            new RequestRules(document, operation())
                .violations(request(operation().path(), route.parameters())));
    asked().query().forEach((name, values) -> violations.addAll(unknown(name, values)));
    return violations;
  }

  /** The request as it is sent. */
  Request request() {
    return request(asked().path(), Map.of());
  }

  private Request request(String template, Map<String, String> parameters) {
    Content body = asked().body();
    return new Request(
        asked().method(),
        template,
        parameters,
        asked().query(),
        asked().headers(),
        body == null ? null : body.json());
  }

  private List<Violation> unknown(String name, List<String> values) {
    Parameter parameter = operation().parameter(Place.QUERY, name);
    if (parameter == null) {
      return List.of(new Violation("query/" + name, "is not documented"));
    }
    boolean single =
        !References.resolve(parameter.schema()).value().path("type").asString("").equals("array");
    return single && values.size() > 1
        ? List.of(new Violation("query/" + name, "is given " + values.size() + " times"))
        : List.of();
  }
}
