package dev.concordat.kit.mutant;

import dev.concordat.kit.verify.Take;
import java.util.List;
import java.util.function.BiFunction;

/** The path of an error: another, or not as it was requested. */
final class Paths {
  private static final String PATH = "path is the path as requested, without the query";

  private Paths() {}

  static List<AnswerMutant> mutants() {
    return List.of(
        path("path-of-another", (path, take) -> "/elsewhere"),
        path("path-with-query", (path, take) -> path + "?" + query(take)),
        path("path-with-host", (path, take) -> "http://localhost" + path),
        path("path-with-slash", (path, take) -> path + "/"),
        path("path-without-first", (path, take) -> path.replaceFirst("^/[^/]+(?=/)", "")),
        path("path-in-upper-case", (path, take) -> path.toUpperCase(java.util.Locale.ROOT)),
        path("path-empty", (path, take) -> ""),
        path("path-as-template", (path, take) -> take.scenario().operation().path()));
  }

  private static Change path(String name, BiFunction<String, Take, String> how) {
    return Change.ofErrorBodies(
        name,
        PATH,
        (body, take) -> body.put("path", how.apply(body.path("path").asString(""), take)));
  }

  private static String query(Take take) {
    String query = take.attempt().request().encodedQuery();
    return query.isEmpty() ? "page=1" : query;
  }
}
