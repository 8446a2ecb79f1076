package dev.concordat.kit.pact;

import dev.concordat.kit.document.DocumentedResponse;
import dev.concordat.kit.document.ResponseRules;
import dev.concordat.kit.document.Violation;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The answer is one the document promises: headers and body by their schemas, and no header that
 * the document does not have. Without a stamp, members of a success and headers may be left out; an
 * error, if its body is stated, is whole, as it has one format.
 */
final class AnswerAsDocumented implements PactRule {
  private static final String HEADER = "header/";
  private static final Set<String> OF_EVERY_ANSWER =
      Set.of("content-type", "content-length", "date", "connection", "keep-alive", "vary");

  @Override
  public Stream<String> flaws(Judged judged) {
    DocumentedResponse response =
        Objects.requireNonNull(judged.operation().response(judged.status()));
    Stream<String> promised =
        new ResponseRules(judged.document(), judged.operation())
            .violations(judged.answer()).stream()
                .filter(violation -> judged.isStamped() || !isLeftOut(violation, judged))
                .map(Violation::toString);
    Stream<String> body =
        response.schema() == null && judged.interaction().expected().body() != null
            ? Stream.of("body: is not documented")
            : Stream.empty();
    return Stream.of(promised, body, unknownHeaders(response, judged)).flatMap(flaws -> flaws);
  }

  private static boolean isLeftOut(Violation violation, Judged judged) {
    String location = violation.location();
    if (location.startsWith(HEADER)) {
      return judged.answer().header(location.substring(HEADER.length())) == null;
    }
    Content body = judged.interaction().expected().body();
    return body == null
        || (judged.status() < 400
            && location.startsWith("body/")
            && body.json().at(location.substring("body".length())).isMissingNode());
  }

  private static Stream<String> unknownHeaders(DocumentedResponse response, Judged judged) {
    return judged.answer().headers().keySet().stream()
        .filter(name -> !OF_EVERY_ANSWER.contains(name.toLowerCase(Locale.ROOT)))
        .filter(
            name ->
                response.headers().stream()
                    .noneMatch(header -> header.name().equalsIgnoreCase(name)))
        .map(name -> HEADER + name + ": is not documented");
  }
}
