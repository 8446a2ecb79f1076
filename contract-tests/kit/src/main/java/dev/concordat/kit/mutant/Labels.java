package dev.concordat.kit.mutant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The label of a status: another's, in another spelling, as a later standard words it. */
final class Labels {
  private static final String LABEL = "an error has the label of its status";

  /** What RFC 9110 reworded. */
  private static final Map<String, String> REWORDED =
      Map.of(
          "Unprocessable Entity", "Unprocessable Content",
          "Payload Too Large", "Content Too Large");

  private Labels() {}

  static List<AnswerMutant> mutants() {
    return List.of(
        Change.ofErrorBodies("label-of-another-status", LABEL, (body, take) -> another(body)),
        Change.ofErrorBodies(
            "label-in-lower-case",
            LABEL,
            (body, take) -> body.put("error", label(body).toLowerCase(Locale.ROOT))),
        Change.ofErrorBodies(
            "label-as-code",
            LABEL,
            (body, take) ->
                body.put("error", label(body).toUpperCase(Locale.ROOT).replace(' ', '_'))),
        Change.ofErrorBodies(
            "label-with-space", LABEL, (body, take) -> body.put("error", label(body) + " ")),
        Change.ofErrorBodies("label-of-rfc-9110", LABEL, (body, take) -> reworded(body)));
  }

  private static ObjectNode another(ObjectNode body) {
    return body.put("error", label(body).equals("Not Found") ? "Forbidden" : "Not Found");
  }

  private static @Nullable ObjectNode reworded(ObjectNode body) {
    String newer = REWORDED.get(label(body));
    return newer == null ? null : body.put("error", newer);
  }

  private static String label(ObjectNode body) {
    return body.path("error").asString("");
  }
}
