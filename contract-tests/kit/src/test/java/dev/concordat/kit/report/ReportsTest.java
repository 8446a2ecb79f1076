package dev.concordat.kit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.pact.Pacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class ReportsTest {
  @Test
  void printAtMost100Columns() {
    StringWriter text = new StringWriter();

    new ConsoleReport(new PrintWriter(text, true)).print(Runs.broken());

    assertThat(text.toString().lines()).allMatch(line -> line.length() <= 100);
    assertThat(text.toString())
        .contains("createKey                                 ok   ok   ok   ok   ok FAIL   ok")
        .contains("createKey 409-name-taken\n  in ")
        .contains(
            "\ncells: 118 of 119 proven\nby 407 requests of 213 cells: 212 proven, 1 broken,");
  }

  @Test
  void giveBuildServersATestCasePerCell() throws Exception {
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(JUnitXml.of(Runs.broken()))));

    Element suite = xml.getDocumentElement();
    assertThat(suite.getAttribute("tests")).isEqualTo("213");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(213);
    Element failure = (Element) suite.getElementsByTagName("failure").item(0);
    assertThat(((Element) failure.getParentNode()).getAttribute("name"))
        .isEqualTo("409-name-taken");
    assertThat(failure.getTextContent())
        .contains("POST /v1/projects/web/keys", "Authorization: Bearer …", "<script>alert(")
        .doesNotContain("cdt_editor");
  }

  @Test
  void escapeWhateverAServerSays() {
    String page = HtmlPage.of(Runs.broken(), "1");

    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;1&#39; &amp; ")
        .doesNotContain("<script>alert", "\u0000", "cdt_editor");
  }

  @Test
  void makeAPageThatNeedsNothingElse() {
    String page = HtmlPage.of(Runs.proven(), "1");

    assertThat(page)
        .contains("<h1><span>119 of 119</span> documented statuses proven</h1>")
        .contains("id=\"createKey-409-name-taken\"")
        .doesNotContain("src=", "<link", "@import", "url(", "href=\"http");
  }

  @Test
  void annotateLinesOfTheDocument() {
    List<String> lines = Annotations.of(Runs.broken());

    assertThat(lines)
        .isNotEmpty()
        .allMatch(line -> line.matches("::error file=[^,]+,line=\\d+,title=createKey 409[^:]+::.+"))
        .noneMatch(line -> line.contains("\n"));
    assertThat(Annotations.of(Runs.proven())).isEmpty();
  }

  @Test
  void areWrittenIntoAFolderMadeForThem(@TempDir Path folder) throws IOException {
    Path reports = folder.resolve("a/b");

    new Reports(reports).write(Runs.proven(), "1");

    try (var files = Files.list(reports)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("concordat.sarif", "index.html", "junit.xml");
    }
  }

  @Test
  void tellWhoReliesOnACell(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.json"),
        """
        { "consumer": { "name": "shop" }, "provider": { "name": "us" },
          "metadata": { "pactSpecification": { "version": "4.0" } },
          "interactions": [
            { "type": "Synchronous/HTTP", "description": "who am I",
              "request": { "method": "GET", "path": "/v1/me" },
              "response": { "status": 418 },
              "comments": { "references": { "concordat":
                { "operationId": "getMe", "status": 401, "cell": "401-no-credentials" } } } } ] }
        """);
    Run run = Runs.broken();
    Consumers consumers = Consumers.of(Pacts.in(folder), run.verdict().document());
    Run told = new Run(run.verdict(), run.server(), run.started(), run.took(), consumers);

    assertThat(consumers.refused())
        .hasSize(1)
        .allMatch(finding -> finding.promise().equals("DocumentedStatus"));
    assertThat(JUnitXml.of(told)).contains("tests=\"214\"", "418 is not documented for getMe");
    assertThat(HtmlPage.of(told, "1")).containsOnlyOnce("<span>shop</span>");
  }
}
