package dev.concordat.kit.pact;

import dev.concordat.kit.cause.FailingFields;
import dev.concordat.kit.document.Violation;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.profile.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;

/**
 * A 400 refuses a request that violates the document where its message says; every other answer is
 * to a request that the document allows. A 401 comes before anyone looks at the request, so one
 * without a stamp may have any; a stamped one has no defect but its credentials.
 */
final class RequestFitsStatus implements PactRule {
  private static final String JSON = "application/json";

  private final Profile profile;

  RequestFitsStatus(Profile profile) {
    this.profile = profile;
  }

  @Override
  public Stream<String> flaws(Judged judged) {
    if (judged.isProtocol()) {
      return judged.status() == 415 ? unsupported(judged) : Stream.empty();
    }
    if (judged.status() == 400) {
      return badRequest(judged);
    }
    if (judged.status() == 401 && !judged.isStamped()) {
      return Stream.empty();
    }
    return Stream.concat(mediaType(judged), valid(judged));
  }

  private Stream<String> badRequest(Judged judged) {
    List<Violation> violations = judged.violations();
    if (violations.isEmpty()) {
      return Stream.of("a 400 needs a request that violates the document; this one does not");
    }
    Content expected = judged.interaction().expected().body();
    JsonPointer at = profile.shape().find(Role.MESSAGE);
    return expected == null || at == null || !profile.lists()
        ? Stream.empty()
        : FailingFields.flaws(violations, expected.json().at(at));
  }

  private static Stream<String> valid(Judged judged) {
    return judged.violations().stream()
        .map(
            violation ->
                "a request answered "
                    + judged.status()
                    + " must not violate the document, else the answer is 400: "
                    + violation);
  }

  private static Stream<String> mediaType(Judged judged) {
    return judged.asked().body() == null || isJson(judged)
        ? Stream.empty()
        : Stream.of("a body that is not " + JSON + " is answered 415, not " + judged.status());
  }

  private static Stream<String> unsupported(Judged judged) {
    return isJson(judged)
        ? Stream.of("a body of " + JSON + " is not answered 415")
        : Stream.empty();
  }

  private static boolean isJson(Judged judged) {
    Map<String, String> headers = judged.asked().headers();
    return headers.getOrDefault("Content-Type", "").toLowerCase(Locale.ROOT).startsWith(JSON);
  }
}
