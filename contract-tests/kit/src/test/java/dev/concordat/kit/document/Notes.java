package dev.concordat.kit.document;

import dev.concordat.kit.source.SourceTree;
import java.util.Objects;

/** A small document unlike this repository's own: no security, other names, nested paths. */
final class Notes {
  static final String YAML =
      """
      openapi: 3.0.3
      paths:
        /notebooks/{book}/notes:
          parameters:
            - { name: book, in: path, schema: { type: string, pattern: "^[a-z]+$" } }
          get:
            operationId: findNotes
            parameters:
              - { name: tag, in: query, schema: { type: array, maxItems: 2, items: { type: string } } }
              - { name: page, in: query, required: true, schema: { type: integer, minimum: 1 } }
              - { name: X-Trace, in: header, schema: { type: boolean } }
            responses:
              "200": { $ref: "#/components/responses/Notes" }
              "404": { description: No such notebook. }
          post:
            operationId: addNote
            security: [{ basic: [] }]
            requestBody: { $ref: "#/components/requestBodies/Note" }
            responses:
              "201":
                description: Added.
                headers:
                  Location: { required: true, schema: { type: string } }
                  Age: { schema: { type: integer } }
                content:
                  application/json: { schema: { $ref: "#/components/schemas/Note" } }
      components:
        requestBodies:
          Note:
            required: true
            content:
              application/json: { schema: { $ref: "#/components/schemas/Note" } }
        responses:
          Notes:
            description: Found.
            content:
              application/json:
                schema: { type: array, items: { $ref: "#/components/schemas/Note" } }
        schemas:
          Note:
            type: object
            additionalProperties: false
            required: [text]
            properties:
              text: { type: string, minLength: 1 }
              due: { type: string, format: date-time }
      """;

  private Notes() {}

  static Document document() {
    return Document.of(SourceTree.parse("notes.yaml", YAML));
  }

  static Operation operation(String id) {
    return Objects.requireNonNull(document().operation(id));
  }
}
