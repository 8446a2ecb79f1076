package dev.concordat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page shows the programs that {@link FreshProjectsTest} runs, piece by piece. */
class HandlingErrorsPageTest {
  private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsEverySnippet(Language language) {
    assertThat(Fence.in(Language.PAGE, language.fence()).stream().map(Fence::text))
        .containsExactlyElementsOf(
            Snippet.in(language.program()).stream().map(Snippet::text).toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsEachUnderItsHeading(Language language) {
    List<String> headings =
        HEADING
            .matcher(Pages.text(Language.PAGE))
            .results()
            .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'))
            .toList();

    assertThat(Snippet.in(language.program())).extracting(Snippet::name).isEqualTo(headings);
  }

  @Test
  void isListedAmongThePages() {
    assertThat(Pages.text(Pages.ROOT.resolve("docs/README.md"))).contains("(errors.md)");
  }
}
