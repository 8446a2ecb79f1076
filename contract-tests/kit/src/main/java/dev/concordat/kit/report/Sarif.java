package dev.concordat.kit.report;

import dev.concordat.kit.source.Position;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * SARIF 2.1.0: each finding at the line of the document that makes the promise, the cell's file
 * beside it. Paths are relative to where the verifier runs, if they lie below.
 */
public final class Sarif {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Sarif() {}

  /** The whole file; {@code version} is the verifier's. */
  public static String of(Run run, String version) {
    List<Problem> problems = Problem.of(run);
    ObjectNode log = JSON.createObjectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    ObjectNode sarif = log.putArray("runs").addObject();
    ObjectNode driver = sarif.putObject("tool").putObject("driver");
    driver.put("name", "concordat-verify").put("version", version);
    List<String> promises = problems.stream().map(Problem::promise).distinct().sorted().toList();
    ArrayNode rules = driver.putArray("rules");
    promises.forEach(
        promise ->
            rules
                .addObject()
                .put("id", promise)
                .putObject("shortDescription")
                .put("text", "The promise '" + promise + "' is kept."));
    sarif.putArray("invocations").addObject().put("executionSuccessful", true);
    sarif.put("columnKind", "unicodeCodePoints");
    ArrayNode results = sarif.putArray("results");
    problems.forEach(problem -> write(problem, promises, results.addObject()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(log) + "\n";
  }

  private static void write(Problem problem, List<String> promises, ObjectNode result) {
    result.put("ruleId", problem.promise());
    result.put("ruleIndex", promises.indexOf(problem.promise()));
    result.put("level", "error");
    result
        .putObject("message")
        .put("text", Text.legal(problem.title() + ": " + Text.shortened(problem.what())));
    locate(problem.position(), result.putArray("locations").addObject());
    if (problem.cell() != null) {
      locate(problem.cell(), result.putArray("relatedLocations").addObject());
    }
  }

  private static void locate(Position position, ObjectNode location) {
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(position.file()));
    physical.putObject("region").put("startLine", position.line());
  }

  /** A file's path as a URI reference, relative where it can be. */
  static String uri(String file) {
    Path path = Path.of(file).toAbsolutePath().normalize();
    Path here = Path.of("").toAbsolutePath();
    if (!path.startsWith(here)) {
      return path.toUri().toString();
    }
    URI relative = here.toUri().relativize(path.toUri());
    return relative.toString();
  }
}
