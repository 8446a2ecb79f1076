package dev.concordat.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of contract-tests/wire, sent to the real service. */
class WireTest {
  private static final Map<WireCase, List<String>> COMPLAINTS = new LinkedHashMap<>();
  private static final List<WireFile> FILES = WireCases.all();

  @BeforeAll
  static void play() {
    List<WireCase> cases = WireCases.of(FILES);
    try (WireServer server = WireServer.plain(List.of())) {
      COMPLAINTS.putAll(WireRun.play(cases, server));
    }
    try (WireServer server = WireServer.guarded(List.of())) {
      COMPLAINTS.putAll(WireRun.play(cases, server));
    }
  }

  @TestFactory
  Stream<DynamicNode> answersAsEachCaseSays() {
    return FILES.stream()
        .map(file -> dynamicContainer(file.name(), file.cases().stream().map(WireTest::test)));
  }

  private static DynamicNode test(WireCase wire) {
    return dynamicTest(
        wire.name(),
        () -> assertThat(COMPLAINTS.get(wire)).as("%s: %s", wire.position(), wire.why()).isEmpty());
  }

  @Test
  void holdsAtLeastAHundredAndFiftyCases() {
    assertThat(COMPLAINTS).hasSizeGreaterThanOrEqualTo(150);
  }

  @AfterAll
  static void count() {
    long kept = COMPLAINTS.values().stream().filter(List::isEmpty).count();
    System.out.println("wire: " + kept + " of " + COMPLAINTS.size() + " cases as expected");
  }
}
