package dev.concordat.kit.cell;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.Repository;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.ledger.Ledger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RepositoryCellsTest {
  private static final Document DOCUMENT = Repository.document();
  private static final List<Scenario> SCENARIOS =
      Cells.read(Repository.CELLS, DOCUMENT).scenarios();

  @Test
  void coversEveryDocumentedStatus() {
    Ledger cells = new Ledger(DOCUMENT);
    SCENARIOS.forEach(cell -> cells.prove(cell.operation().id(), cell.status(), "a cell"));

    assertThat(cells.unproven()).isEmpty();
  }

  @Test
  void describesEachScenarioOnce() {
    assertThat(SCENARIOS).extracting(Scenario::description).doesNotHaveDuplicates();
  }

  @Test
  void expandsACellCompletely() {
    Scenario taken = scenario("createKey 409-name-taken");

    assertThat(taken.states())
        .extracting(ProviderState::name)
        .containsExactly(
            "a clean contract database", "a token", "project \"web\" has a key named \"greeting\"");
    assertThat(taken.request()).hasToString("POST /v1/projects/web/keys");
    assertThat(taken.expected().body())
        .hasToString(
            """
            {"statusCode":409,"error":"Conflict",\
            "message":"Key name 'greeting' is already taken in this project.",\
            "timestamp":"2026-11-01T08:00:00.000Z","path":"/v1/projects/web/keys"}\
            """);
    assertThat(requireNonNull(taken.repaired()).attempt().request().body())
        .hasToString("{\"name\":\"greeting.2\"}");
  }

  @Test
  void appliesASharedCellToTheSuccess() {
    Scenario spent = scenario("revokeToken 429-bucket-spent");

    assertThat(spent.request()).hasToString("DELETE /v1/tokens/ci");
    assertThat(spent.states().get(3))
        .isEqualTo(
            new ProviderState("the rate limit of the token of \"admin\" is spent", Map.of()));
    assertThat(requireNonNull(spent.repaired()).attempt().states()).hasSize(3);
  }

  /** Else nobody would notice an answer that tells the one from the other. */
  @Test
  void givesEveryAbsentThingAForeignTwin() {
    assertThat(
            SCENARIOS.stream()
                .filter(cell -> cell.status() == 404)
                .collect(groupingBy(cell -> cell.request() + " " + cell.expected().body())))
        .isNotEmpty()
        .allSatisfy((asked, twins) -> assertThat(twins).hasSizeGreaterThan(1));
  }

  private static Scenario scenario(String description) {
    return SCENARIOS.stream()
        .filter(scenario -> scenario.description().equals(description))
        .findFirst()
        .orElseThrow();
  }
}
