package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OpenAPI 3.0 document, read once. Immutable and thread-safe. */
public final class Document {
  private final List<Operation> operations;
  private final Schemas schemas;

  private Document(SourceTree source) {
    requireVersion(source.root().required("openapi"));
    this.operations = new Operations(source.root()).read();
    this.schemas = new Schemas(source.root().value());
  }

  /** Reads a file; throws {@code MisuseException} naming every mistake with its line. */
  public static Document read(Path file) {
    return of(SourceTree.read(file));
  }

  /** Reads a document that is already a tree. */
  public static Document of(SourceTree source) {
    return new Document(source);
  }

  /** The operations, in the document's order. */
  public List<Operation> operations() {
    return operations;
  }

  /** The operation of that id, or null. */
  public @Nullable Operation operation(String id) {
    return operations.stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Judges values by the document's schemas. */
  public Schemas schemas() {
    return schemas;
  }

  private static void requireVersion(Located openapi) {
    if (!openapi.text().startsWith("3.0.")) {
      throw openapi.mistake("expected OpenAPI 3.0.x, found " + openapi.text());
    }
  }
}
