package dev.concordat.contract.consumer;

import static java.util.stream.Collectors.toMap;

import dev.concordat.kit.cell.ExpectedAnswer;
import dev.concordat.kit.cell.ExpectedHeader;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells with everything filled in, as JSON: what the consumers in other languages play. So the
 * rules by which a cell becomes a request and an answer stand in one place, the kit.
 */
record ScenarioFile(Path file) {
  void write(List<Scenario> scenarios) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(
        file, Json.MAPPER.writeValueAsBytes(scenarios.stream().map(ScenarioFile::json).toList()));
  }

  private static Map<String, Object> json(Scenario scenario) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("description", scenario.description());
    json.put("operationId", scenario.operation().id());
    json.put("status", scenario.status());
    json.put("cell", scenario.cell());
    json.put("why", scenario.why());
    json.put("token", scenario.identity().token());
    json.put("states", scenario.states());
    json.put("request", json(scenario.request()));
    json.put("response", json(scenario.expected()));
    return json;
  }

  private static Map<String, Object> json(Request request) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("method", request.method());
    json.put("template", request.template());
    json.put("path", request.path());
    json.put("query", request.query());
    json.put("headers", request.headers());
    putIfPresent(json, "body", request.body());
    json.put("encodedPath", request.encodedPath());
    json.put("target", request.target());
    return json;
  }

  private static Map<String, Object> json(ExpectedAnswer answer) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", answer.status());
    json.put("headers", answer.headers().stream().map(ScenarioFile::json).toList());
    putIfPresent(json, "body", answer.body());
    json.put(
        "forms",
        answer.forms().entrySet().stream()
            .collect(
                toMap(
                    form -> Matchers.path(form.getKey()),
                    form -> Matchers.regex(form.getValue()),
                    (one, same) -> one,
                    LinkedHashMap::new)));
    return json;
  }

  /** A header that is meant exactly has no regular expression. */
  private static Map<String, Object> json(ExpectedHeader header) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", header.name());
    json.put("example", header.example());
    putIfPresent(json, "regex", header.isExact() ? null : Matchers.regex(header.form()));
    return json;
  }

  private static void putIfPresent(Map<String, Object> json, String name, @Nullable Object value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
