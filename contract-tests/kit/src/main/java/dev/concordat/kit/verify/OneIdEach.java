package dev.concordat.kit.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.concordat.kit.judge.Finding;
import dev.concordat.kit.profile.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The id of an exchange is its own: no other answer of the run has it. */
record OneIdEach(Profile profile) {
  /**
   * What is wrong with the ids of takes; those without an id, or with one of their own, have none.
   */
  Map<Take, Finding> findings(Recording recording) {
    String header = profile.requestId();
    if (header == null) {
      return Map.of();
    }
    Map<String, List<Take>> byId =
        recording.takes().stream()
            .filter(take -> take.exchange() != null && take.answer().header(header) != null)
            .collect(groupingBy(take -> String.valueOf(take.answer().header(header)), toList()));
    Map<Take, Finding> findings = new HashMap<>();
    byId.forEach(
        (id, takes) -> {
          if (takes.size() > 1) {
            String what = header + " " + id + " is on " + takes.size() + " answers of this run";
            takes.forEach(take -> findings.put(take, new Finding("OneIdEach", what)));
          }
        });
    return findings;
  }
}
