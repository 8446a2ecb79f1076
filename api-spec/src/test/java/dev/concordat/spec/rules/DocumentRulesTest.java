package dev.concordat.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.spec.document.Document;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our document keeps every rule, and every rule rejects a bad document. */
class DocumentRulesTest {
  private static final Document OURS = Document.read(Path.of("openapi.yaml"));

  static Stream<Rule> rules() {
    return Rule.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ourDocumentKeepsTheRule(Rule rule) {
    assertThat(rule.check(OURS)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleRejectsItsBadDocument(Rule rule) {
    BadDocument bad = BadDocument.of(rule);

    assertThat(rule.check(bad.document()))
        .containsExactlyInAnyOrderElementsOf(bad.expectedFindings());
  }

  @Test
  void everyBadDocumentBelongsToAListedRule() {
    assertThat(Path.of("src/test/resources/bad").toFile().list())
        .containsExactlyInAnyOrderElementsOf(
            Rule.ALL.stream().map(rule -> rule.getClass().getSimpleName() + ".yaml").toList());
  }

  @Test
  void countsACellPerOperationAndStatus() {
    String yaml = "paths: { /a: { get: { responses: { '200': {}, '404': {} } }, put: {} } }";

    assertThat(Document.parse("small.yaml", yaml).cells()).isEqualTo(2);
    System.out.printf(
        "document: %d operations, %d cells%n", OURS.operations().size(), OURS.cells());
  }
}
