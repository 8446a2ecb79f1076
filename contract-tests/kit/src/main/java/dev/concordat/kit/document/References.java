package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;
import tools.jackson.core.JsonPointer;

/** Follows {@code $ref} within the document. */
public final class References {
  private static final int LONGEST_CHAIN = 32;

  private References() {}

  /** Where the references of a node end; itself if it is none. */
  public static Located resolve(Located node) {
    Located at = node;
    for (int hops = 0; hops < LONGEST_CHAIN; hops++) {
      Located reference = at.member("$ref");
      if (reference == null) {
        return at;
      }
      at = target(reference);
    }
    throw node.mistake("expected a reference that ends, but this one goes in a circle");
  }

  private static Located target(Located reference) {
    String text = reference.text();
    if (!text.startsWith("#/")) {
      throw reference.mistake(
          "expected a reference within this document, such as #/components/…, found '"
              + text
              + "'");
    }
    Located target = reference.source().at(JsonPointer.compile(text.substring(1)));
    if (target.value().isMissingNode()) {
      throw reference.mistake("'" + text + "' does not exist");
    }
    return target;
  }
}
