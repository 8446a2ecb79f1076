package dev.concordat.kit.mutant;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.exchange.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bytes of a body and their media type: of errors and successes alike. */
final class Bytes {
  private static final String JSON = "a body is one JSON object in UTF-8";
  private static final String TYPE = "a body is application/json";
  private static final String CONTENT_TYPE = "Content-Type";

  private Bytes() {}

  static List<AnswerMutant> mutants() {
    return List.of(
        body("body-empty", JSON, text -> ""),
        body("body-truncated", JSON, text -> text.substring(0, text.length() - 1)),
        body("body-half", JSON, text -> text.substring(0, text.length() / 2)),
        body("body-html", JSON, text -> "<html><body><h1>Error</h1></body></html>"),
        body("body-text", JSON, text -> "error"),
        body("body-in-a-list", JSON, text -> "[" + text + "]"),
        body("body-in-a-text", JSON, text -> "\"" + text.replace("\"", "\\\"") + "\""),
        body("body-and-more", JSON, text -> text + "{}"),
        body(
            "body-member-twice", JSON, text -> text.replaceFirst("\\{(\"[^\"]+\":)", "{$1null,$1")),
        body("body-with-comment", JSON, text -> "/**/" + text),
        any("body-in-utf-16", JSON, answer -> Answers.body(answer, answer.text().getBytes(UTF_16))),
        any(
            "body-with-byte-order-mark",
            JSON,
            answer -> Answers.body(answer, "\uFEFF" + answer.text())),
        any("body-not-utf-8", JSON, Bytes::broken),
        type("type-html", "text/html"),
        type("type-text", "text/plain"),
        type("type-problem", "application/problem+json"),
        type("type-latin-1", "application/json;charset=ISO-8859-1"),
        type("type-with-charset", "application/json;charset=UTF-8"),
        type("type-twice", "application/json", "text/html"),
        Change.equivalent(
            "space-between-members",
            "(nothing)",
            "white space between the tokens of JSON has no meaning (RFC 8259, section 2)",
            answer -> Answers.body(answer, answer.text().replaceFirst("^\\{", "{ "))),
        Change.equivalent(
            "letter-as-escape",
            "(nothing)",
            "a letter and its escape are the same letter (RFC 8259, section 7)",
            answer ->
                Answers.body(
                    answer,
                    answer.text().replaceFirst("\"error\":\"([A-Z])", "\"\\\\u0065rror\":\"$1"))),
        Change.equivalent(
            "header-of-the-connection",
            "(nothing)",
            "what concerns one connection is not the answer's (RFC 9110, section 7.6.1)",
            answer -> Answers.header(answer, "Keep-Alive", "timeout=5")));
  }

  private static Answer broken(Answer answer) {
    byte[] body = answer.body();
    byte[] broken = Arrays.copyOf(body, body.length);
    for (int i = body.length - 1; i > 0; i--) {
      if (Character.isLetter(body[i])) {
        broken[i] = (byte) 0xFF;
        return Answers.body(answer, broken);
      }
    }
    return answer;
  }

  private static Change body(String name, String breaks, Function<String, String> how) {
    return any(
        name,
        breaks,
        answer ->
            Answers.body(answer, how.apply(new String(answer.body(), UTF_8)).getBytes(UTF_8)));
  }

  private static Change type(String name, String... types) {
    return any(name, TYPE, answer -> Answers.header(answer, CONTENT_TYPE, types));
  }

  private static Change any(String name, String breaks, Function<Answer, @Nullable Answer> how) {
    return Change.ofHeader(CONTENT_TYPE, name, breaks, how)
        .where(take -> take.answer().body().length > 2);
  }
}
