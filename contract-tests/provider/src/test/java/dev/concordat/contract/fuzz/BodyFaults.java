package dev.concordat.contract.fuzz;

import java.util.stream.Stream;

/** Bodies that are no JSON document, or none that can be taken for the one expected. */
final class BodyFaults {
  private BodyFaults() {}

  static Stream<Flaw> of(String json) {
    return Stream.of(
            "",
            " ",
            json.substring(0, json.length() - 1),
            json + json,
            json + "]",
            "/**/" + json,
            "{'name': 1}",
            "{name: 1}",
            "{\"name\": 01}",
            "{\"name\": +1}",
            "{\"name\": NaN}",
            "{\"name\": 1,}",
            "{\"name\": \"\t\"}",
            "{\"name\": \"\\x\"}",
            "[".repeat(100_000),
            "{\"name\":".repeat(50_000),
            "[".repeat(2_000) + "]".repeat(2_000))
        .map(broken -> Flaw.raw("malformed", "", broken));
  }
}
