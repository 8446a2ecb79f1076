package dev.concordat.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which layer of the starter holds which case: without it, exactly these escape. */
class LayersTest {
  private static final List<WireCase> CASES = WireCases.of(WireCases.all());

  @ParameterizedTest
  @EnumSource(Layer.class)
  void losesWhatTheLayerHoldsWhenItIsOff(Layer layer) {
    TreeSet<String> escaped = new TreeSet<>();
    List<String> off = List.of("--concordat.layers." + layer.property() + "=false");
    try (WireServer server = layer.isGuard() ? WireServer.guarded(off) : WireServer.plain(off)) {
      WireRun.play(candidates(), server).entrySet().stream()
          .filter(played -> !played.getValue().isEmpty())
          .map(Map.Entry::getKey)
          .forEach(wire -> escaped.add(label(wire)));
    }

    System.out.println("wire: without layer " + layer + " " + escaped.size() + " cases escape");
    assertThat(escaped).as("cases that escape without layer %s", layer).isNotEmpty();
    assertThat(escaped).containsAll(declared(layer));
    assertThat(declared(layer)).as("'# layers: %s' in the cases", layer).containsAll(escaped);
  }

  /** Those that wait for the service's patience are left out: they would only take time. */
  private static List<WireCase> candidates() {
    return CASES.stream().filter(wire -> !wire.isSlow()).toList();
  }

  private static TreeSet<String> declared(Layer layer) {
    return CASES.stream()
        .filter(wire -> wire.layers().contains(layer))
        .map(LayersTest::label)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String label(WireCase wire) {
    return wire.position().file() + ": " + wire.name();
  }
}
