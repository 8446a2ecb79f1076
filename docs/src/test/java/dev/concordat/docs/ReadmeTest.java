package dev.concordat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The README is short, and its figures are the document's. */
class ReadmeTest {
  @Test
  void hasAtMost120Lines() {
    assertThat(Pages.text(Pages.README).lines().count()).isLessThanOrEqualTo(120);
  }

  @Test
  void countsTheCellsOfTheDocument() {
    assertThat(Pages.text(Pages.README)).contains(new ContractDocument().cells() + " cells");
  }

  @Test
  void showsAnErrorTheDocumentAdmits() {
    assertThat(Fence.in(Pages.README, "http"))
        .singleElement()
        .extracting(WireAnswer::parse)
        .satisfies(
            answer ->
                assertThat(new ContractDocument().admits(answer.status(), answer.body())).isTrue());
  }

  @Test
  void namesTheTestCommandThatContinuousIntegrationRuns() throws Exception {
    String command = Fence.in(Pages.README, "sh").get(1).text().strip();

    assertThat(Files.readString(Pages.ROOT.resolve(".ci/run"))).contains("\nrun " + command + "\n");
  }
}
