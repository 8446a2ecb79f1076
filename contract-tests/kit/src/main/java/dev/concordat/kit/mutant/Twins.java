package dev.concordat.kit.mutant;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.verify.Take;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What tells a foreign resource from an absent one: a word, a header, the order of fields. */
final class Twins {
  private static final String ALIKE = "foreign and absent are the same answer";

  private Twins() {}

  static List<AnswerMutant> mutants() {
    return List.of(
        foreign("foreign-worded-otherwise", answer -> reworded(answer)),
        foreign("foreign-is-forbidden", answer -> forbidden(answer)),
        foreign("foreign-has-a-header", answer -> Answers.header(answer, "X-Owner", "globex")),
        foreign("foreign-varies", answer -> Answers.header(answer, "Vary", "Authorization")),
        foreign("foreign-in-other-order", answer -> reordered(answer)),
        foreign(
            "foreign-with-space",
            answer -> Answers.body(answer, answer.text().replaceFirst("^\\{", "{ "))));
  }

  private static Change foreign(String name, Function<Answer, @Nullable Answer> how) {
    return Change.ofErrors(name, ALIKE, how).where(Twins::isForeign);
  }

  /** By the name of its cell: what is there, but another's. */
  private static boolean isForeign(Take take) {
    return take.answer().status() == 404 && take.scenario().cell().contains("foreign");
  }

  private static @Nullable Answer reworded(Answer answer) {
    ObjectNode body = Answers.object(answer);
    return body == null ? null : Answers.body(answer, body.put("message", "It is not yours."));
  }

  private static @Nullable Answer forbidden(Answer answer) {
    ObjectNode body = Answers.object(answer);
    return body == null
        ? null
        : Answers.status(
            Answers.body(answer, body.put("statusCode", 403).put("error", "Forbidden")), 403);
  }

  private static @Nullable Answer reordered(Answer answer) {
    ObjectNode body = Answers.object(answer);
    JsonNode path = body == null ? null : body.remove("path");
    if (body == null || path == null) {
      return null;
    }
    ObjectNode reordered = body.objectNode();
    reordered.set("path", path);
    reordered.setAll(body);
    return Answers.body(answer, reordered);
  }
}
