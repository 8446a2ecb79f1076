package dev.concordat.kit.mutant;

import dev.concordat.kit.document.DocumentedResponse;
import dev.concordat.kit.verify.Take;
import dev.concordat.kit.verify.Turn;
import java.util.ArrayList;
import java.util.List;

/** The headers that answers must have: missing, twice, empty, or with what cannot be. */
final class Headers {
  private static final String CHALLENGE = "WWW-Authenticate";

  private Headers() {}

  static List<AnswerMutant> mutants() {
    List<AnswerMutant> mutants = new ArrayList<>();
    for (String header :
        List.of(
            "Content-Type",
            "Cache-Control",
            "X-Request-Id",
            CHALLENGE,
            "Retry-After",
            "RateLimit",
            "RateLimit-Policy",
            "Location",
            "Allow")) {
      mutants.add(
          Change.ofHeader(
                  header,
                  header + "-missing",
                  "the document requires the header",
                  answer -> Answers.header(answer, header))
              .where(take -> isDocumented(take, header)));
      mutants.add(
          Change.ofHeader(
                  header,
                  header + "-empty",
                  "a header says something",
                  answer -> Answers.header(answer, header, ""))
              .where(take -> isDocumented(take, header)));
    }
    mutants.add(value("X-Request-Id", "X-Request-Id-twice", "an exchange has one id", "a", "b"));
    mutants.add(value("Cache-Control", "stored-by-caches", "errors are not stored", "max-age=60"));
    mutants.add(value("Cache-Control", "stored-privately", "errors are not stored", "private"));
    mutants.add(
        value(CHALLENGE, "challenge-basic", "the challenge is Bearer", "Basic realm=\"x\""));
    mutants.add(
        value(
            CHALLENGE,
            "challenge-twice",
            "there is one challenge",
            "Bearer realm=\"x\"",
            "Basic realm=\"x\""));
    mutants.add(
        value(CHALLENGE, "challenge-of-no-realm", "the challenge names its realm", "Bearer"));
    mutants.add(code("invalid_token", "insufficient_scope"));
    mutants.add(code("insufficient_scope", "invalid_token"));
    mutants.add(
        Change.ofHeader(
                CHALLENGE,
                "challenge-error-for-nobody",
                "without credentials the challenge names no error",
                answer ->
                    Answers.header(
                        answer, CHALLENGE, answer.header(CHALLENGE) + ", error=\"invalid_token\""))
            .where(take -> take.attempt().request().header("Authorization") == null));
    mutants.add(
        Change.ofHeader(
            CHALLENGE,
            "challenge-without-error",
            "bad credentials are told in the challenge",
            answer ->
                Answers.header(
                    answer,
                    CHALLENGE,
                    String.valueOf(answer.header(CHALLENGE))
                        .replaceFirst(", *error=\"[^\"]*\"", ""))));
    for (String wait : List.of("0", "-1", "1.5", "soon", "2026-11-01")) {
      mutants.add(
          value(
              "Retry-After", "Retry-After: " + wait, "waits are whole seconds, at least 1", wait));
    }
    mutants.add(
        value("RateLimit", "RateLimit-no-list", "limits are told as in the draft", "plenty"));
    mutants.add(
        value(
                "RateLimit",
                "RateLimit-above-quota",
                "no more is left than there is",
                "\"default\";r=99999;t=1")
            .where(take -> take.answer().header("RateLimit-Policy") != null));
    mutants.add(
        value(
            "RateLimit",
            "RateLimit-negative",
            "limits are told as in the draft",
            "\"token\";r=-1;t=1"));
    mutants.add(
        value(
            "RateLimit-Policy",
            "RateLimit-Policy-no-list",
            "limits are told as in the draft",
            "generous"));
    mutants.add(
        value(
            "RateLimit-Policy",
            "RateLimit-Policy-no-quota",
            "limits are told as in the draft",
            "\"token\";w=60"));
    mutants.add(
        value(
                "RateLimit",
                "RateLimit-left-under-429",
                "under 429 nothing is left",
                "\"default\";r=7;t=1")
            .where(take -> take.answer().status() == 429));
    mutants.add(
        value("X-Request-Id", "X-Request-Id-of-all", "an exchange has an id of its own", "1"));
    mutants.add(
        edited(
            CHALLENGE,
            "challenge-of-another-realm",
            "the realm is the API's",
            "realm=\"[^\"]*",
            "realm=\"x"));
    mutants.add(
        edited(
            CHALLENGE,
            "challenge-of-another-scope",
            "the challenge names the scope",
            "scope=\"[^\"]*",
            "scope=\"all"));
    mutants.add(value("Retry-After", "Retry-After-a-day", "waits end with their window", "86400"));
    mutants.add(
        Change.ofHeader(
            "Retry-After",
            "Retry-After-not-as-said",
            "header and message say the same",
            answer -> Answers.header(answer, "Retry-After", "1" + answer.header("Retry-After"))));
    mutants.add(
        Change.ofSuccesses(
                "replayed-without-key",
                "only a stored answer is told as one",
                answer -> Answers.header(answer, "Idempotency-Replayed", "true"))
            .where(take -> take.answer().status() == 201));
    mutants.add(
        value("Location", "Location-of-another", "Location is what was created", "/elsewhere/1")
            .where(Headers::isOfCell));
    mutants.add(
        Change.ofHeader(
                "Location",
                "Location-of-another-host",
                "Location is what was created",
                answer ->
                    Answers.header(
                        answer, "Location", "http://elsewhere.example" + answer.header("Location")))
            .where(Headers::isOfCell));
    mutants.add(
        value("Allow", "Allow-of-everything", "Allow lists what the path has", "DELETE, GET, PUT")
            .where(take -> isDocumented(take, "Allow")));
    mutants.add(
        edited(
            "Allow", "Allow-without-the-first", "Allow lists all the path has", "[A-Z]+", "HEAD"));
    return mutants;
  }

  /** What a repaired request created, its cell does not say. */
  private static boolean isOfCell(Take take) {
    return take.turn() == Turn.CELL;
  }

  private static Change value(String header, String name, String breaks, String... values) {
    return Change.ofHeader(header, name, breaks, answer -> Answers.header(answer, header, values))
        .where(take -> isDocumented(take, header));
  }

  private static Change edited(String header, String name, String breaks, String from, String to) {
    return Change.ofHeader(
        header,
        name,
        breaks,
        answer ->
            Answers.header(
                answer, header, String.valueOf(answer.header(header)).replaceFirst(from, to)));
  }

  private static Change code(String from, String to) {
    return Change.ofHeader(
        CHALLENGE,
        "challenge-says-" + to,
        "the challenge names the error",
        answer ->
            Answers.header(
                answer, CHALLENGE, String.valueOf(answer.header(CHALLENGE)).replace(from, to)));
  }

  /** Some answers have headers that their document does not promise; those are nobody's loss. */
  private static boolean isDocumented(Take take, String header) {
    DocumentedResponse response = take.scenario().operation().response(take.answer().status());
    return response != null
        && (header.equals("Content-Type")
            || response.headers().stream()
                .anyMatch(one -> one.name().equalsIgnoreCase(header) && one.required()));
  }
}
