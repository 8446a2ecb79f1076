package dev.concordat.kit.mutant;

import dev.concordat.kit.exchange.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The status: another than the body says, and its neighbour in header and body alike. */
final class Statuses {
  private static final Map<Integer, String> LABELS =
      Map.of(
          400, "Bad Request",
          401, "Unauthorized",
          403, "Forbidden",
          404, "Not Found",
          409, "Conflict",
          422, "Unprocessable Entity",
          429, "Too Many Requests",
          500, "Internal Server Error",
          503, "Service Unavailable");

  private static final int[][] NEIGHBOURS = {
    {400, 422},
    {401, 403},
    {403, 401},
    {403, 404},
    {404, 403},
    {409, 422},
    {409, 400},
    {422, 409},
    {422, 400},
    {429, 503},
    {500, 503}
  };

  private Statuses() {}

  static List<AnswerMutant> mutants() {
    List<AnswerMutant> mutants = new ArrayList<>();
    for (int[] swap : NEIGHBOURS) {
      mutants.add(
          Change.ofErrors(
              "status-%d-as-%d".formatted(swap[0], swap[1]),
              "a cause has one status",
              answer -> answer.status() == swap[0] ? swapped(answer, swap[1]) : null));
    }
    mutants.add(success("status-200-as-201", 200, 201));
    mutants.add(success("status-201-as-200", 201, 200));
    mutants.add(
        Change.ofErrors(
            "error-under-200", "an error has its status", answer -> Answers.status(answer, 200)));
    mutants.add(
        Change.ofErrors(
            "error-under-500", "an error has its status", answer -> Answers.status(answer, 500)));
    mutants.add(
        Change.ofErrorBodies(
            "statusCode-off-by-one",
            "statusCode is the status",
            (body, take) -> body.put("statusCode", take.answer().status() + 1)));
    mutants.add(
        Change.ofErrorBodies(
            "statusCode-as-fraction",
            "statusCode is an integer",
            (body, take) -> body.put("statusCode", take.answer().status() + 0.5)));
    return mutants;
  }

  private static Change success(String name, int from, int to) {
    return Change.ofSuccesses(
        name,
        "a success has its status",
        answer -> answer.status() == from ? Answers.status(answer, to) : null);
  }

  private static @Nullable Answer swapped(Answer answer, int status) {
    ObjectNode body = Answers.object(answer);
    return body == null
        ? null
        : Answers.status(
            Answers.body(answer, body.put("statusCode", status).put("error", LABELS.get(status))),
            status);
  }
}
