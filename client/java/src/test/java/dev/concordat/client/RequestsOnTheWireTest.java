package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.client.model.Key;
import dev.concordat.client.model.NewKey;
import dev.concordat.client.model.NewToken;
import dev.concordat.client.model.NewTranslation;
import dev.concordat.client.model.PluralForms;
import dev.concordat.client.model.Scope;
import dev.concordat.client.model.TranslationState;
import dev.concordat.client.model.TranslationValue;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsOnTheWireTest {
  private final ScriptedServer server = ScriptedServer.answering(200, Bodies.KEY);
  private final ScriptedServer creating = ScriptedServer.answering(201, Bodies.KEY);

  @AfterEach
  void stop() {
    server.close();
    creating.close();
  }

  @Test
  void writesTheBodyAsTheDocumentSays() {
    NewKey newKey =
        NewKey.of("items")
            .withPlural(true)
            .withTranslations(
                List.of(
                    NewTranslation.of(
                            "de",
                            TranslationValue.of(PluralForms.of("{n} Stück").withOne("1 Stück")))
                        .withState(TranslationState.DRAFT)));

    Key key = creating.client().keys().createKey("web", newKey);

    assertThat(key.description()).isEqualTo("Grüße");
    assertThat(creating.only().body())
        .isEqualTo(
            "{\"name\":\"items\",\"plural\":true,\"translations\":[{\"language\":\"de\","
                + "\"value\":{\"one\":\"1 Stück\",\"other\":\"{n} Stück\"},\"state\":\"draft\"}]}");
  }

  @Test
  void writesPointsInTimeWithMilliseconds() {
    NewToken newToken =
        NewToken.of("ci", List.of(Scope.KEYS_READ))
            .withExpiresAt(Instant.parse("2027-11-01T08:00:00Z"));
    assertThatThrownBy(() -> creating.client().tokens().createToken(newToken));

    assertThat(creating.only().body())
        .isEqualTo(
            "{\"name\":\"ci\",\"scopes\":[\"keys:read\"],"
                + "\"expiresAt\":\"2027-11-01T08:00:00.000Z\"}");
  }

  @Test
  void sendsWhatEveryRequestNeeds() {
    creating.client().keys().createKey("web", NewKey.of("greeting"), "once-1");

    assertThat(creating.only().method()).isEqualTo("POST");
    assertThat(creating.only().headers())
        .containsEntry("Authorization", List.of("Bearer cdt_secret"))
        .containsEntry("Accept", List.of("application/json"))
        .containsEntry("Content-type", List.of("application/json"))
        .containsEntry("Idempotency-key", List.of("once-1"))
        .doesNotContainKeys("Upgrade", "Http2-settings")
        .hasEntrySatisfying(
            "User-agent", agent -> assertThat(agent.get(0)).startsWith("concordat-client-java/"));
  }

  @Test
  void escapesPathAndQuery() {
    server.client().keys().getKey("a/b?c", "ü %");

    assertThat(server.only().uri()).isEqualTo("/v1/projects/a%2Fb%3Fc/keys/%C3%BC%20%25");
  }

  @Test
  void leavesOutWhatIsAbsent() {
    assertThatThrownBy(() -> server.client().keys().listKeys("web", 2, null, "pt-BR"));

    assertThat(server.only().uri()).isEqualTo("/v1/projects/web/keys?limit=2&language=pt-BR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a\ud800"})
  void refusesAnIdThatIsNone(String id) {
    assertThatThrownBy(() -> server.client().keys().getKey("web", id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("keyId must be an id, but is '%s'", id);
    assertThat(server.received()).isEmpty();
  }

  @Test
  void refusesNothingForSomething() {
    ConcordatClient client = server.client();

    assertThatThrownBy(() -> client.keys().getKey("web", nothing())).hasMessage("keyId");
    assertThatThrownBy(() -> client.keys().createKey("web", nothing())).hasMessage("body");
    assertThat(server.received()).isEmpty();
  }

  @Test
  void takesTheLongestTimesThereAre() {
    Duration ever = ChronoUnit.FOREVER.getDuration();
    ConcordatClient patient =
        ConcordatClient.builder()
            .baseUrl(server.url())
            .connectTimeout(ever)
            .attemptTimeout(ever)
            .retry(RetryPolicy.STANDARD.withDeadline(ever).withWaitUpTo(ever))
            .build();

    assertThat(patient.keys().getKey("web", "k1").id()).isEqualTo("k1");
    assertThat(patient.async().keys().getKey("web", "k1").join().id()).isEqualTo("k1");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what callers without them do
  private static <T> T nothing() {
    return null;
  }

  @Test
  void asksForTheTokenEveryTime() {
    AtomicInteger asked = new AtomicInteger();
    ConcordatClient client =
        ConcordatClient.builder()
            .baseUrl(server.url() + "/")
            .token(() -> "cdt_" + asked.incrementAndGet())
            .build();

    client.keys().getKey("web", "k1");
    client.keys().getKey("web", "k1");

    assertThat(server.received())
        .extracting(request -> request.headers().getFirst("Authorization"))
        .containsExactly("Bearer cdt_1", "Bearer cdt_2");
  }

  @Test
  void sendsNoCredentialsWithoutAToken() {
    ConcordatClient.builder().baseUrl(server.url()).build().keys().getKey("web", "k1");

    assertThat(server.only().headers())
        .doesNotContainKeys("Authorization", "Content-type", "Transfer-encoding");
  }

  @Test
  void doesNotShowATokenNoHeaderCanCarry() {
    ConcordatClient client =
        ConcordatClient.builder().baseUrl(server.url()).token("cdt_secret\n").build();

    assertThatThrownBy(() -> client.keys().getKey("web", "k1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The header Authorization cannot be sent, or not with this value (not shown).")
        .hasNoCause();
  }

  @Test
  void letsAnInterceptorReplaceTheRequest() {
    ConcordatClient client =
        ConcordatClient.builder()
            .baseUrl(server.url())
            .requestInterceptor(
                request ->
                    HttpRequest.newBuilder(request, (name, value) -> true)
                        .header("X-Trace", "t1")
                        .build())
            .build();

    client.keys().getKey("web", "k1");

    assertThat(server.only().headers()).containsEntry("X-trace", List.of("t1"));
  }

  @Test
  void doesNotShowAPasswordInTheBaseUrl() {
    assertThatThrownBy(() -> ConcordatClient.builder().baseUrl("http://me:secret@localhost"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The base URL must not have a user (not shown): see token(…)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8080",
        "ftp://localhost",
        "/v1",
        "http:///v1",
        "http://h/?a=b",
        "http://h:65536"
      })
  void refusesABaseUrlThatIsNone(String url) {
    assertThatThrownBy(() -> ConcordatClient.builder().baseUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The base URL must be http(s)://host[:port][/path], but is '%s'", url);
  }
}
