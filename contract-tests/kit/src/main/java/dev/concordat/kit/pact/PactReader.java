package dev.concordat.kit.pact;

import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads a pact of specification V2, V3 or V4, and keeps the line of each interaction. */
public final class PactReader {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final String file;
  private final List<JsonNode> interactions = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final Map<String, JsonNode> members = new LinkedHashMap<>();

  private PactReader(String file) {
    this.file = file;
  }

  /** Reads a file; throws {@link MisuseException} with the line if it is no pact. */
  public static Pact read(Path file) {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IOException unreadable) {
      throw Pacts.misuse(file, "expected a pact, but it cannot be read as UTF-8");
    }
  }

  /** Reads text as if it came from the named file. */
  public static Pact parse(String file, String json) {
    PactReader reader = new PactReader(file);
    try (JsonParser parser = MAPPER.createParser(json)) {
      reader.read(parser);
    } catch (JacksonException malformed) {
      throw reader.misuse(
          Math.max(1, malformed.getLocation().getLineNr()),
          "expected a pact: " + malformed.getOriginalMessage());
    }
    return reader.pact();
  }

  private void read(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw misuse(1, "expected a pact, an object");
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("interactions")) {
        readInteractions(parser);
      } else {
        members.put(name, parser.readValueAsTree());
      }
    }
  }

  private void readInteractions(JsonParser parser) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      lines.add(parser.currentTokenLocation().getLineNr());
      interactions.add(parser.readValueAsTree());
    }
  }

  private Pact pact() {
    if (interactions.isEmpty()) {
      throw misuse(1, "expected a pact with 'interactions', but it has none");
    }
    boolean wrapped = version().startsWith("4");
    List<Interaction> read = new ArrayList<>();
    for (int i = 0; i < interactions.size(); i++) {
      Position position = new Position(file, lines.get(i));
      read.add(new InteractionReader(position, wrapped).read(interactions.get(i)));
    }
    return new Pact(file, name("consumer"), name("provider"), read);
  }

  /** Since V1 it has had three names, and pacts that old need no care for bodies. */
  private String version() {
    JsonNode metadata = member("metadata");
    return metadata
        .at("/pactSpecification/version")
        .asString(metadata.at("/pact-specification/version").asString(""));
  }

  private String name(String party) {
    return member(party).path("name").asString("unnamed");
  }

  private JsonNode member(String name) {
    return members.getOrDefault(name, MissingNode.getInstance());
  }

  private MisuseException misuse(int line, String what) {
    return new MisuseException(List.of(new Mistake(new Position(file, line), what)));
  }
}
