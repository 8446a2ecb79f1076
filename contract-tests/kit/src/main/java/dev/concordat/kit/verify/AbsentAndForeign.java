package dev.concordat.kit.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.judge.Finding;
import dev.concordat.kit.judge.Indistinguishable;
import dev.concordat.kit.profile.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells of one request and one expected 404, which differ only in what is there and not for the
 * caller: their answers must be the same.
 */
record AbsentAndForeign(Profile profile) {
  /**
   * What sets each cell apart from the first that asks the same; cells without a twin have none.
   */
  Map<Scenario, List<Finding>> findings(Recording recording) {
    Map<Object, List<Take>> twins =
        recording.takes().stream()
            .filter(take -> take.turn() == Turn.CELL && take.scenario().status() == 404)
            .filter(take -> take.exchange() != null)
            .collect(groupingBy(AbsentAndForeign::asked, LinkedHashMap::new, toList()));
    Map<Scenario, List<Finding>> findings = new HashMap<>();
    twins.values().forEach(same -> compare(same, findings));
    return findings;
  }

  private static Object asked(Take take) {
    return List.of(take.scenario().request(), String.valueOf(take.scenario().expected().body()));
  }

  private void compare(List<Take> same, Map<Scenario, List<Finding>> findings) {
    Take first = same.get(0);
    for (Take other : same.subList(1, same.size())) {
      findings
          .computeIfAbsent(other.scenario(), scenario -> new ArrayList<>())
          .addAll(differences(first, other));
    }
  }

  private List<Finding> differences(Take first, Take other) {
    return Indistinguishable.findings(first.answer(), other.answer(), profile).stream()
        .map(
            finding ->
                new Finding(
                    finding.promise(), "from " + first.scenario().cell() + ": " + finding.what()))
        .toList();
  }
}
