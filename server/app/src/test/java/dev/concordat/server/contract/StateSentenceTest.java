package dev.concordat.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StateSentenceTest {
  private final StateSentence sentence =
      new StateSentence("key {key} of project {project} has version {#version}");

  @Test
  void readsTheNamesInQuotes() {
    assertThat(sentence.read("key \"greeting\" of project \"web\" has version 2"))
        .contains(Map.of("key", "greeting", "project", "web", "version", "2"));
  }

  @Test
  void readsTheOrganizationOfAProject() {
    assertThat(
            sentence.read(
                "key \"greeting\" of project \"web\" of organization \"globex\" has version 2"))
        .contains(
            Map.of("key", "greeting", "project", "web", "organization", "globex", "version", "2"));
  }

  @Test
  void leavesOtherSentencesAlone() {
    assertThat(sentence.read("key \"greeting\" of project \"web\" has version two")).isEmpty();
    assertThat(sentence.read("key \"greeting\" of project \"web\" has version 2 ")).isEmpty();
  }
}
