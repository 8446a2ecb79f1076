package dev.concordat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page per status, each showing answers the document admits. */
class StatusPagesTest {
  private static final ContractDocument DOCUMENT = new ContractDocument();

  static List<StatusPage> pages() {
    return StatusPage.all();
  }

  @Test
  void everyDocumentedStatusHasItsPage() {
    assertThat(pages().stream().map(StatusPage::status).collect(Collectors.toList()))
        .containsExactlyElementsOf(DOCUMENT.statuses());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isNamedAsTheStatusAndSaysWhatToDo(StatusPage page) {
    assertThat(page.headings()).hasSize(3).endsWith("When", "What the caller does");
    assertThat(page.name())
        .isEqualTo(page.headings().get(0).toLowerCase(Locale.ROOT).replace(' ', '-') + ".md");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsAnswersTheDocumentAdmits(StatusPage page) {
    assertThat(page.answers())
        .isNotEmpty()
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(page.status());
              assertThat(answer.headers()).containsEntry("Content-Type", "application/json");
              assertThat(answer.headers()).containsKeys(requiredHeaders(page));
              assertThat(answer.body())
                  .matches(body -> DOCUMENT.admits(page.status(), body), "as documented");
            });
  }

  private static String[] requiredHeaders(StatusPage page) {
    return DOCUMENT.requiredHeaders(page.status()).toArray(String[]::new);
  }
}
