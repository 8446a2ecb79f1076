package dev.concordat.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.concordat.contract.provider.Contract;
import dev.concordat.contract.provider.RunningServer;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.References;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.exchange.StrictJson;
import dev.concordat.kit.invariant.Invariants;
import dev.concordat.kit.play.Player;
import dev.concordat.kit.source.Located;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The very edges of what the document allows: not one character or byte less, or more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LimitsTest {
  /** One character, two units of UTF-16, four bytes of UTF-8. */
  private static final String EMOJI = "\uD83D\uDE00";

  private static final List<Scenario> WITH_BODY =
      Contract.SCENARIOS.stream()
          .filter(scenario -> scenario.status() < 400 && scenario.request().body() != null)
          .toList();

  private final RunningServer server = FuzzedServer.start();
  private final Player player = new Player(server.address());
  private final Spots spots = new Spots(Contract.DOCUMENT);

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> countsTheCharactersOfATextNotItsUnits() {
    return WITH_BODY.stream()
        .flatMap(
            success ->
                unrestricted(success)
                    .map(
                        spot ->
                            dynamicTest(
                                success.description() + " " + spot.field(),
                                () -> takesAsManyEmojiAsCharacters(success, spot))));
  }

  @TestFactory
  Stream<DynamicTest> takesAMebibyteAndNotAByteMore() {
    return WITH_BODY.stream()
        .map(success -> dynamicTest(success.description(), () -> takesAMebibyte(success)));
  }

  @TestFactory
  Stream<DynamicTest> takesMinusZeroForZero() {
    return WITH_BODY.stream()
        .filter(success -> takesMaxLength(success))
        .map(success -> dynamicTest(success.description(), () -> takesMinusZero(success)));
  }

  private static boolean takesMaxLength(Scenario success) {
    Located schema = References.resolve(bodySchema(success));
    return schema.required("properties").member("maxLength") != null;
  }

  private Stream<Spot> unrestricted(Scenario success) {
    return spots.of(bodySchema(success), body(success)).stream()
        .filter(spot -> spot.isOfType("string") && spot.says("maxLength").isNumber())
        .filter(spot -> !spot.says("pattern").asString("").startsWith("^[A-Z"));
  }

  private void takesAsManyEmojiAsCharacters(Scenario success, Spot spot) {
    int most = spot.says("maxLength").intValue();
    Answer whole = play(success, spot.whole().apply(text(EMOJI.repeat(most))));
    Answer more = play(success, spot.whole().apply(text(EMOJI.repeat(most + 1))));

    assertThat(whole.status()).as(whole.toString()).isEqualTo(success.status());
    assertThat(more.status()).isEqualTo(400);
    assertThat(StrictJson.read(more.body()).json().path("message").path(0).asString(""))
        .startsWith(spot.field() + ": ")
        .endsWith("characters long, not " + (most + 1));
  }

  private void takesAMebibyte(Scenario success) {
    String json = body(success).toString();
    int room = ValidRequests.MOST_BYTES - success.request().bytes().length;
    JsonNode whole = Flaw.raw("", "", json + " ".repeat(room)).value();
    JsonNode more = Flaw.raw("", "", json + " ".repeat(room + 1)).value();

    assertThat(play(success, whole).status()).isEqualTo(success.status());
    Exchange refused = exchange(success, more);
    assertThat(refused.answer().status()).isEqualTo(413);
    assertThat(Invariants.breaches(refused)).isEmpty();
  }

  private void takesMinusZero(Scenario success) {
    String json = body(success).toString();
    String minusZero = json.substring(0, json.length() - 1) + ",\"maxLength\":-0}";

    assertThat(play(success, Flaw.raw("", "", minusZero).value()).status())
        .isEqualTo(success.status());
  }

  private Answer play(Scenario success, JsonNode body) {
    return exchange(success, body).answer();
  }

  private Exchange exchange(Scenario success, JsonNode body) {
    success.states().forEach(player::set);
    Request request = success.request();
    return player.send(
        new Request(
            request.method(),
            request.template(),
            request.path(),
            request.query(),
            request.headers(),
            body));
  }

  private static Located bodySchema(Scenario success) {
    return Objects.requireNonNull(success.operation().body()).schema();
  }

  private static JsonNode body(Scenario success) {
    return Objects.requireNonNull(success.request().body());
  }

  private static JsonNode text(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }
}
