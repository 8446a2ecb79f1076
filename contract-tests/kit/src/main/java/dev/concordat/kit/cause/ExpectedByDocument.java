package dev.concordat.kit.cause;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import dev.concordat.kit.cell.ExpectedAnswer;
import dev.concordat.kit.cell.ExpectedHeader;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.ResponseRules;
import dev.concordat.kit.document.Violation;
import dev.concordat.kit.exchange.Answer;
import java.util.List;
import java.util.stream.Stream;

/** The answer a cell expects is one the document promises. */
final class ExpectedByDocument {
  private final Document document;

  ExpectedByDocument(Document document) {
    this.document = document;
  }

  Stream<String> flaws(Scenario scenario) {
    return new ResponseRules(document, scenario.operation())
        .violations(example(scenario.expected())).stream()
            .filter(violation -> !isFree(violation, scenario.expected()))
            .map(violation -> "the document promises another answer: " + violation);
  }

  /** What the cell leaves open is judged when it comes. */
  private static boolean isFree(Violation violation, ExpectedAnswer expected) {
    return expected.free().stream().anyMatch(at -> violation.location().equals("body" + at));
  }

  private static Answer example(ExpectedAnswer expected) {
    String body = expected.body() == null ? "" : expected.body().toString();
    return new Answer(
        expected.status(),
        expected.headers().stream()
            .collect(toMap(ExpectedHeader::name, header -> List.of(header.example()))),
        body.getBytes(UTF_8));
  }
}
