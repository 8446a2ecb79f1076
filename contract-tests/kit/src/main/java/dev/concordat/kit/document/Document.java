package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** An OpenAPI 3.0 document, read once. Immutable and thread-safe. */
public final class Document {
  private final Located root;
  private final List<Operation> operations;
  private final SortedMap<Integer, DocumentedResponse> protocolResponses;
  private final Schemas schemas;

  private Document(SourceTree source) {
    this.root = source.root();
    requireVersion(root.required("openapi"));
    this.operations = new Operations(root).read();
    this.protocolResponses = ProtocolResponses.in(root);
    this.schemas = new Schemas(root.value());
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

  /** The methods of a path, in upper case; none if it is not documented. */
  public List<String> methods(String path) {
    return operations.stream()
        .filter(operation -> operation.path().equals(path))
        .map(Operation::method)
        .toList();
  }

  /** What HTTP itself may answer on any path, by status: those of {@code x-protocol-responses}. */
  public SortedMap<Integer, DocumentedResponse> protocolResponses() {
    return protocolResponses;
  }

  /** The whole document. */
  public Located root() {
    return root;
  }

  /** The operation as the document has it. */
  public Located node(Operation operation) {
    Located item = References.resolve(root.required("paths").required(operation.path()));
    return item.required(operation.method().toLowerCase(Locale.ROOT));
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
