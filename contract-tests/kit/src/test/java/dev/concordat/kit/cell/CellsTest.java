package dev.concordat.kit.cell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellsTest {
  private static final String GOOD =
      """
      why: Too few.
      given: [a cart]
      request: { as: ann, path: { cart: c1 }, query: { dry: true }, body: { count: 0 } }
      response: { status: 400, message: ["count: must be at least 1"] }
      repaired: { body: { count: 1 }, query: { dry: null }, status: 200 }
      """;

  private final Path folder;

  CellsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void fillsInTheRequest() {
    Scenario filled = new Shop(folder).scenario("fillCart 200-filled");

    assertThat(filled.request()).hasToString("PUT /carts/c%201");
    assertThat(filled.request().headers())
        .containsEntry("Authorization", "Bearer t1")
        .containsEntry("Content-Type", "application/json");
    assertThat(filled.repaired()).isNull();
    assertThat(filled.states())
        .extracting(ProviderState::name)
        .containsExactly("a clean contract database", "a token", "a cart");
  }

  @Test
  void laysTheRepairOverTheRequest() {
    Scenario few =
        new Shop(folder).write("fillCart/400-too-few.yaml", GOOD).scenario("fillCart 400-too-few");
    Attempt repaired = requireNonNull(few.repaired()).attempt();

    assertThat(few.request()).hasToString("PUT /carts/c1?dry=true");
    assertThat(repaired.request()).hasToString("PUT /carts/c1");
    assertThat(repaired.request().body()).hasToString("{\"count\":1}");
    assertThat(repaired.states()).isEqualTo(few.states());
  }

  @Test
  void completesTheErrorItExpects() {
    Scenario few =
        new Shop(folder).write("fillCart/400-too-few.yaml", GOOD).scenario("fillCart 400-too-few");

    assertThat(few.expected().body())
        .hasToString(
            """
            {"statusCode":400,"error":"Bad Request","message":["count: must be at least 1"],\
            "timestamp":"2026-11-01T08:00:00.000Z","path":"/carts/c1"}\
            """);
    assertThat(few.expected().forms())
        .hasToString("{/timestamp=\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\dZ}");
  }

  @Test
  void appliesSharedCellsWhereDocumented() {
    Shop shop =
        new Shop(folder)
            .write(
                "every-operation/429-spent.yaml",
                """
                why: Spent.
                given: ['the limit of "{as}" is spent']
                request: {}
                response: { status: 429, message: Wait. }
                """)
            .write(
                "every-operation/500-broken.yaml",
                "{ why: x, request: {}, response: { status: 500, message: Broken. } }");

    assertThat(shop.scenarios())
        .extracting(Scenario::description)
        .containsExactly("fillCart 200-filled", "fillCart 429-spent");
    assertThat(shop.scenario("fillCart 429-spent").states().get(3).name())
        .isEqualTo("the limit of \"ann\" is spent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "why: Too few. | why: ''  | 400-too-few.yaml:1: expected a text",
        "as: ann | as: eve | 400-too-few.yaml:1: nobody is called 'eve'; expected one of [nobody,"
            + " ann, bob, old]",
        "cart: c1 | basket: c1 | 400-too-few.yaml:1: expected a value for path parameter 'cart'",
        "dry: true | wet: true | 400-too-few.yaml:1: fillCart documents no query parameter 'wet'",
        "status: 400 | status: 418 | 400-too-few.yaml:1: expected a file named"
            + " 418-why-in-short.yaml, as its status is 418",
        "message: [\"count: must be at least 1\"] | mesage: x | 400-too-few.yaml:4: 'mesage' is not"
            + " known here",
        "status: 200 | status: 409 | 400-too-few.yaml:5: expected a success that fillCart"
            + " documents",
        "repaired: | fixed: | 400-too-few.yaml:5: 'fixed' is not known here",
        "given: [a cart] | given: a cart | 400-too-few.yaml:2: expected a list",
      })
  void tellsWhatIsWrongWithACell(String from, String to, String mistake) {
    assertThat(GOOD).contains(from);
    Shop shop = new Shop(folder).write("fillCart/400-too-few.yaml", GOOD.replace(from, to));

    assertThatThrownBy(shop::scenarios).hasMessageContaining(mistake);
  }

  @Test
  void tellsOfErrorsWithoutARepair() {
    Shop shop =
        new Shop(folder)
            .write(
                "fillCart/400-too-few.yaml",
                GOOD.lines().limit(4).reduce("", (a, b) -> a + b + "\n"));

    assertThatThrownBy(shop::scenarios)
        .hasMessageContaining("expected 'repaired': the same request without its one defect");
  }

  @Test
  void tellsEveryMistakeAtOnce() {
    Shop shop =
        new Shop(folder)
            .write("fillCart/409-a.yaml", "why: x")
            .write("fillCart/409-b.yaml", "why: [")
            .write("emptyCart/200-ok.yaml", GOOD);

    assertThatThrownBy(shop::scenarios)
        .hasMessageContaining("409-a.yaml:1: expected a member 'response'")
        .hasMessageContaining("409-b.yaml:1: expected YAML")
        .hasMessageContaining("the document has no operation 'emptyCart'");
  }

  @Test
  void tellsOfFormsTheExampleDoesNotHave() {
    Shop shop = new Shop(folder);
    String success =
        """
        why: x
        request: { as: ann, path: { cart: c1 } }
        response: { status: 200, body: { id: c, count: 1 }, matches: { /id: "c-[0-9]+" } }
        """;

    assertThatThrownBy(shop.write("fillCart/200-other.yaml", success)::scenarios)
        .hasMessageContaining(
            "200-other.yaml:3: expected the example at /id to match, but it is \"c\"");
  }
}
