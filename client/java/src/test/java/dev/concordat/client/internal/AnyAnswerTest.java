package dev.concordat.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.error.Failure;
import dev.concordat.client.internal.Attempted.Failed;
import dev.concordat.client.model.Key;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes of an answer, reading it ends in a result or a typed error of its status. */
class AnyAnswerTest {
  private static final Operation<Key> GET_KEY =
      new Operation<>("getKey", "GET", "/v1/key", Key.class, Set.of(200, 400, 404), Set.of());
  private static final String ERROR =
      "{\"statusCode\":404,\"error\":\"Not Found\",\"message\":[\"a\"],"
          + "\"timestamp\":\"2026-11-01T08:00:00.000Z\",\"path\":\"/v1/key\"}";
  private static final String KEY =
      "{\"id\":\"k1\",\"name\":\"greeting\",\"description\":\"\",\"plural\":false,"
          + "\"maxLength\":0,\"tags\":[],\"version\":3,"
          + "\"createdAt\":\"2026-11-01T08:00:00.000Z\",\"updatedAt\":\"2026-11-01T08:00:00Z\"}";
  private static final String DEEP = "[".repeat(10_000);

  @Property(tries = 2_000)
  void endsInATypedErrorOfItsStatus(
      @ForAll("bodies") byte[] body,
      @ForAll @IntRange(min = 100, max = 999) int status,
      @ForAll("codings") String coding) {
    HttpHeaders headers =
        HttpHeaders.of(Map.of("Content-Encoding", List.of(coding)), (n, v) -> true);
    Reply reply = ContentCoding.decoded(new Reply(status, headers, body, null));

    if (Attempted.of(new Call<>(GET_KEY), reply) instanceof Failed<Key> failed) {
      Failure failure = failed.failure();
      assertThat(failure.status()).isEqualTo(status);
      String line = Errors.of(GET_KEY, failure).getMessage();
      assertThat(line).hasSizeLessThanOrEqualTo(512).doesNotContain("\n", "\r");
    } else {
      assertThat(status).isEqualTo(200);
    }
  }

  /** Bodies as documented, each with some part of it replaced. */
  @Provide
  Arbitrary<byte[]> bodies() {
    Arbitrary<String> whole = Arbitraries.of(ERROR, KEY, "");
    Arbitrary<String> odd =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(8),
            Arbitraries.of(
                "null",
                "{}",
                "1e999999999",
                "-0",
                "\"\\ud800\"",
                "\ufeff",
                DEEP,
                "{\"a\":" + DEEP,
                "9".repeat(5_000),
                "NaN",
                "/*",
                "\u0000",
                "true",
                "\"404\"",
                "404.0",
                "4.04e2"));
    Arbitrary<byte[]> text =
        Combinators.combine(whole, odd, Arbitraries.integers().between(0, 250), lengths())
            .as((body, part, from, length) -> replaced(body, part, from, length).getBytes(UTF_8));
    return Arbitraries.oneOf(text, Arbitraries.bytes().array(byte[].class).ofMaxSize(60));
  }

  @Provide
  Arbitrary<String> codings() {
    return Arbitraries.of("identity", "gzip", "br", "gzip, gzip", "");
  }

  private static Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, 20);
  }

  private static String replaced(String body, String part, int from, int length) {
    int start = Math.min(from, body.length());
    int end = Math.min(start + length, body.length());
    return body.substring(0, start) + part + body.substring(end);
  }
}
