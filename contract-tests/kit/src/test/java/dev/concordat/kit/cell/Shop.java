package dev.concordat.kit.cell;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A document of one operation, and a folder of good cells for it, which tests then spoil. */
public final class Shop {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      security: [{ bearer: [] }]
      paths:
        /carts/{cart}:
          put:
            operationId: fillCart
            parameters:
              - { name: cart, in: path, required: true, schema: { type: string } }
              - { name: dry, in: query, schema: { type: boolean } }
            requestBody:
              content: { application/json: { schema: { $ref: "#/components/schemas/Fill" } } }
            responses:
              "200":
                content: { application/json: { schema: { $ref: "#/components/schemas/Cart" } } }
              "400": { $ref: "#/components/responses/Error" }
              "401": { $ref: "#/components/responses/Error" }
              "403": { $ref: "#/components/responses/Error" }
              "409": { $ref: "#/components/responses/Error" }
              "429": { $ref: "#/components/responses/Error" }
      components:
        responses:
          Error: { content: { application/json: { schema: { type: object } } } }
        schemas:
          Fill:
            type: object
            properties: { count: { type: integer, minimum: 1 }, note: { type: string } }
          Cart:
            type: object
            required: [id, count]
            properties: { id: { type: string }, count: { type: integer } }
      """;

  private final Path folder;

  public Shop(Path folder) {
    this.folder = folder;
    write(
        "identities.yaml",
        """
        ann: { token: t1, organization: a, scopes: [x], status: active }
        bob: { token: t2, organization: a, scopes: [], status: active }
        old: { token: t3, organization: a, scopes: [x], status: expired }
        """);
    write(
        "fillCart/200-filled.yaml",
        """
        why: It is filled.
        given: [a cart]
        request: { as: ann, path: { cart: c 1 }, body: { count: 1 } }
        response:
          status: 200
          body: { id: c-17, count: 1 }
          matches: { /id: "c-\\\\d+" }
        """);
  }

  public Shop write(String file, String yaml) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), yaml);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Document document() {
    return Document.of(SourceTree.parse("shop.yaml", DOCUMENT));
  }

  public List<Scenario> scenarios() {
    return Cells.read(folder, document()).scenarios();
  }

  public Scenario scenario(String description) {
    return scenarios().stream()
        .filter(scenario -> scenario.description().equals(description))
        .findFirst()
        .orElseThrow();
  }
}
