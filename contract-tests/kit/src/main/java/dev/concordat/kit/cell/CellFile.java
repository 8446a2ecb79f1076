package dev.concordat.kit.cell;

import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A cell as its file states it; the format is described in {@code contract-tests/cells}. */
record CellFile(String name, Located root) {
  private static final Pattern NAME = Pattern.compile("([1-5][0-9]{2})(-[a-z0-9]+)+");

  static CellFile read(Path file) {
    Located root = SourceTree.read(file).root();
    root.allowOnly("why", "given", "request", "response", "repaired");
    CellFile cell = new CellFile(file.getFileName().toString().replaceFirst("\\.yaml$", ""), root);
    cell.checkName();
    return cell;
  }

  String why() {
    return root.required("why").text();
  }

  List<String> given() {
    Located given = root.member("given");
    return given == null ? List.of() : given.texts();
  }

  JsonNode request() {
    Located request = root.required("request");
    request.allowOnly("as", "path", "query", "headers", "body");
    return Repetition.expand(request.value());
  }

  Located response() {
    return root.required("response");
  }

  int status() {
    return response().required("status").integer();
  }

  boolean isSuccess() {
    return status() < 400;
  }

  /** What the repaired request has otherwise; null for a success. */
  @Nullable Located repaired() {
    Located repaired = root.member("repaired");
    if (repaired != null) {
      repaired.allowOnly("as", "path", "query", "headers", "body", "given", "status");
    }
    return repaired;
  }

  private void checkName() {
    if (!NAME.matcher(name).matches() || !name.startsWith(status() + "-")) {
      throw root.mistake(
          "expected a file named " + status() + "-why-in-short.yaml, as its status is " + status());
    }
  }
}
