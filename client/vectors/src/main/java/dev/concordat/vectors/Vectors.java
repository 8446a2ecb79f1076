package dev.concordat.vectors;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Mistakes;
import dev.concordat.kit.source.Position;
import dev.concordat.kit.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All vectors of a folder, by id, and the reasons they name. Immutable. */
public final class Vectors {
  private final Map<String, Vector> byId = new TreeMap<>();
  private final Reasons reasons;

  private Vectors(Reasons reasons) {
    this.reasons = reasons;
  }

  /**
   * Reads every {@code group/name.yaml} below {@code cases}.
   *
   * @param document the OpenAPI document whose operations they call
   * @throws dev.concordat.kit.source.MisuseException naming every mistake with its line
   */
  public static Vectors read(Path cases, Path reasons, Path document) {
    Vectors vectors = new Vectors(Reasons.read(reasons));
    SourceTree source = SourceTree.read(document);
    VectorReader reader =
        new VectorReader(Document.of(source), new Examples(source.root()), vectors.reasons);
    Mistakes mistakes = new Mistakes();
    List<Path> files = files(cases);
    for (Path file : files) {
      mistakes.collect(() -> vectors.add(reader.read(cases, file)));
    }
    if (files.isEmpty()) {
      mistakes.add(new Position(cases.toString(), 1), "expected vectors here, as group/name.yaml");
    }
    mistakes.throwIfAny();
    return vectors;
  }

  Collection<Vector> all() {
    return byId.values();
  }

  @Nullable Vector get(String id) {
    return byId.get(id);
  }

  Reasons reasons() {
    return reasons;
  }

  private void add(Vector vector) {
    byId.put(vector.id(), vector);
  }

  private static List<Path> files(Path cases) {
    try (Stream<Path> files = Files.walk(cases)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Vectors are expected in the folder " + cases, e);
    }
  }
}
