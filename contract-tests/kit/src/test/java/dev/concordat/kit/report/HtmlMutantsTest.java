package dev.concordat.kit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.mutant.Mutant;
import dev.concordat.kit.mutant.Result;
import dev.concordat.kit.mutant.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class HtmlMutantsTest {
  private static final Mutant MUTANT = () -> "what is <b>promised</b>";

  @Test
  void isFoldedWhenEverythingIsNoticed() {
    String section = section(List.of(), "getX 404-absent");

    assertThat(section)
        .contains("<details><summary>mutants: 1: 1 killed")
        .contains("<td>2</td><td>killed</td><td>getX 404-absent: document: body</td>")
        .doesNotContain("problems");
  }

  @Test
  void isOpenAndNamesWhatGoesUnnoticed() {
    String section = section(List.of("getX 404-absent", "getX 404-foreign"), null);

    assertThat(section)
        .contains("<details open>")
        .contains("breaks “what is &lt;b&gt;promised&lt;/b&gt;”, unnoticed in 2 of 2 places")
        .contains("<p>getX 404-absent, getX 404-foreign</p>");
  }

  private static String section(List<String> survivors, @Nullable String killer) {
    return new HtmlMutants(
            new Score(
                List.of(
                    new Result(
                        MUTANT,
                        Result.Kind.ANSWER,
                        2,
                        survivors,
                        killer,
                        killer == null ? null : "document: body"))))
        .section();
  }
}
