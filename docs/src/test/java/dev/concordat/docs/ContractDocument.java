package dev.concordat.docs;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the document says of a status, wherever it lists it. */
final class ContractDocument {
  private final JsonNode json =
      new YAMLMapper().readTree(Pages.text(Pages.ROOT.resolve("api-spec/openapi.yaml")));
  private final Schema schemas =
      SchemaRegistry.withDefaultDialect(
              Dialects.getOpenApi30(),
              registry ->
                  registry.schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
          .getSchema(SchemaLocation.of("urn:document"), json);

  /** Every status some operation lists, and those that HTTP itself demands. */
  TreeSet<Integer> statuses() {
    TreeSet<Integer> statuses = operationStatuses();
    json.path("x-protocol-responses").forEach(response -> statuses.add(statusOf(response)));
    return statuses;
  }

  /** Every status some operation lists. */
  TreeSet<Integer> operationStatuses() {
    return operations()
        .flatMap(operation -> operation.path("responses").propertyNames().stream())
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<String> operationIds() {
    return operations().map(operation -> operation.path("operationId").asString()).toList();
  }

  /** How many pairs of an operation and a status it lists there are. */
  int cells() {
    return operations().mapToInt(operation -> operation.path("responses").size()).sum();
  }

  /** The headers each answer of this status carries. */
  List<String> requiredHeaders(int status) {
    JsonNode headers = responses(status).findFirst().orElseThrow().path("headers");
    return headers.propertyNames().stream()
        .filter(name -> headers.path(name).path("required").asBoolean(false))
        .toList();
  }

  /** Whether a body is what some answer of this status may carry. */
  boolean admits(int status, String body) {
    return responses(status)
        .map(ContractDocument::reference)
        .distinct()
        .map(reference -> schemas.getSubSchema(path(reference)))
        .anyMatch(schema -> schema.validate(body, InputFormat.JSON).isEmpty());
  }

  private Stream<JsonNode> responses(int status) {
    Stream<JsonNode> listed =
        operations().map(operation -> operation.path("responses").path(String.valueOf(status)));
    Stream<JsonNode> protocol =
        json.path("x-protocol-responses")
            .valueStream()
            .filter(response -> statusOf(response) == status);
    return Stream.concat(listed, protocol).filter(JsonNode::isObject).map(this::resolved);
  }

  private Stream<JsonNode> operations() {
    return json.path("paths")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .filter(node -> node.has("operationId"));
  }

  private int statusOf(JsonNode response) {
    return json.at(reference(resolved(response)).substring(1))
        .at("/properties/statusCode/enum/0")
        .asInt();
  }

  private JsonNode resolved(JsonNode node) {
    return json.at(node.path("$ref").asString().substring(1));
  }

  private static String reference(JsonNode response) {
    return response.at("/content/application~1json/schema/$ref").asString();
  }

  private static NodePath path(String reference) {
    NodePath path = new NodePath(PathType.JSON_POINTER);
    for (String name : reference.substring(2).split("/", -1)) {
      path = path.append(name);
    }
    return path;
  }
}
