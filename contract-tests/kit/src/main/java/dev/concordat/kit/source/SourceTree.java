package dev.concordat.kit.source;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A YAML 1.2 (or JSON) file as a JSON tree, each of whose nodes knows its line. Immutable. */
public final class SourceTree {
  private final String file;
  private final JsonNode json;
  private final Map<JsonPointer, Integer> lines;

  SourceTree(String file, JsonNode json, Map<JsonPointer, Integer> lines) {
    this.file = file;
    this.json = json;
    this.lines = lines;
  }

  /** Reads a file; throws {@link MisuseException} if it is missing, or not YAML. */
  public static SourceTree read(Path path) {
    try {
      return parse(path.toString(), Files.readString(path));
    } catch (NoSuchFileException missing) {
      throw misuse(path.toString(), 1, "expected a file, found nothing");
    } catch (MalformedInputException otherEncoding) {
      throw misuse(path.toString(), 1, "expected UTF-8");
    } catch (IOException unreadable) {
      String what = Files.isDirectory(path) ? "a folder" : String.valueOf(unreadable.getMessage());
      throw misuse(path.toString(), 1, "expected a file, found " + what);
    }
  }

  /** Reads text as if it came from the named file. */
  public static SourceTree parse(String file, String yaml) {
    try {
      return new Composer(file).compose(yaml);
    } catch (MarkedYamlEngineException malformed) {
      int line = malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw misuse(file, line, "expected YAML, but " + malformed.getProblem());
    } catch (YamlEngineException malformed) {
      throw misuse(file, 1, "expected YAML, but " + malformed.getMessage());
    }
  }

  /** The whole file. */
  public Located root() {
    return at(JsonPointer.empty());
  }

  /** The node at a pointer, whether there is one or not. */
  public Located at(JsonPointer pointer) {
    return new Located(this, pointer);
  }

  JsonNode value(JsonPointer pointer) {
    return json.at(pointer);
  }

  /** Where a node stands; for a node that does not exist, where its nearest parent does. */
  Position position(JsonPointer pointer) {
    for (JsonPointer at = pointer; at != null; at = at.head()) {
      Integer line = lines.get(at);
      if (line != null) {
        return new Position(file, line);
      }
    }
    return new Position(file, 1);
  }

  static MisuseException misuse(String file, int line, String what) {
    return new MisuseException(List.of(new Mistake(new Position(file, line), what)));
  }
}
