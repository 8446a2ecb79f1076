package dev.concordat.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.kit.Repository;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This repository's document breaks nobody who relies on the one last released. */
final class ReleasedDocumentTest {
  private static final Release RELEASE = Release.newest(Repository.RELEASED);

  @Test
  void isNotBrokenByTheDocumentOfToday() {
    Document now = Repository.document();
    Findings findings = DocumentDiff.findings(Document.read(RELEASE.file()), now);

    System.out.println("since " + RELEASE.file().getFileName() + ": " + findings.report());
    assertThat(RELEASE.mayBeBrokenBy(now) || !findings.isBreaking()).as(findings.report()).isTrue();
  }

  @Test
  void wouldBeBrokenByAStatusMore() throws IOException {
    String released = Files.readString(RELEASE.file());
    String teapot =
        released.replaceFirst(
            "        \"401\"",
            "        \"418\": { description: Short and stout. }\n        \"401\"");
    Findings findings =
        DocumentDiff.findings(
            Document.read(RELEASE.file()), Document.of(SourceTree.parse("now", teapot)));

    assertThat(findings.report())
        .contains("breaking: getMe: answers 418 now, for which no consumer has a case")
        .endsWith("changes: 1 breaking, 0 risky, 0 compatible");
  }

  @Test
  void isTheOneOfTheHighestVersion(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("openapi-1.9.0.yaml"), "");
    Files.writeString(folder.resolve("openapi-1.10.0.yaml"), "");
    Files.writeString(folder.resolve("README.md"), "");

    assertThat(Release.newest(folder))
        .isEqualTo(new Release(folder.resolve("openapi-1.10.0.yaml"), 1, 10, 0));
  }

  @Test
  void mayBeBrokenByAHigherFirstNumber() {
    Release release = new Release(Path.of("openapi-1.9.0.yaml"), 1, 9, 0);

    assertThat(release.mayBeBrokenBy(versioned("2.0.0"))).isTrue();
    assertThat(release.mayBeBrokenBy(versioned("1.10.0"))).isFalse();
  }

  @Test
  void isMissedInAnEmptyFolder(@TempDir Path folder) {
    assertThatThrownBy(() -> Release.newest(folder))
        .isInstanceOf(MisuseException.class)
        .hasMessageEndingWith("but found none");
  }

  private static Document versioned(String version) {
    String yaml = "{ openapi: 3.0.3, info: { version: %s }, paths: {} }".formatted(version);
    return Document.of(SourceTree.parse("d.yaml", yaml));
  }
}
