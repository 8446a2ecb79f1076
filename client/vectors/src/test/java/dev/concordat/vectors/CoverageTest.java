package dev.concordat.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.source.SourceTree;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the vectors must not leave out, however the document changes. */
class CoverageTest {
  private final Vectors vectors = Tree.vectors();

  @Test
  void everyDocumentedErrorHasASentenceAndAList() {
    Set<String> expected = new TreeSet<>();
    JsonNode document = SourceTree.read(Tree.DOCUMENT).root().value();
    for (JsonNode status : document.at("/components/schemas").findValues("statusCode")) {
      if (status.has("enum")) {
        expected.add("documented/" + status.at("/enum/0").asInt() + "-sentence");
        expected.add("documented/" + status.at("/enum/0").asInt() + "-list");
      }
    }

    assertThat(vectors.all())
        .extracting(Vector::id)
        .filteredOn(id -> id.startsWith("documented/"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyReasonIsGivenSomewhere() {
    assertThat(errors("whyNotRetried"))
        .containsAll(
            vectors.reasons().sentences().keySet().stream()
                .filter(code -> !code.equals("interrupted"))
                .toList());
  }

  @Test
  void thereAreEnough() {
    assertThat(vectors.all()).hasSizeGreaterThanOrEqualTo(120);
  }

  private Set<String> errors(String member) {
    return vectors.all().stream()
        .map(vector -> vector.expect().path("error").path(member).asString(""))
        .collect(Collectors.toSet());
  }
}
