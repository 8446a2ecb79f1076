package dev.concordat.vectors;

import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.SourceTree;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a call is not tried again: the closed list.
 *
 * @param sentences by code, a regular expression for the sentence that clients say
 */
record Reasons(Map<String, String> sentences) {

  static Reasons read(Path file) {
    Map<String, String> sentences = new LinkedHashMap<>();
    SourceTree.read(file)
        .root()
        .members()
        .forEach((code, sentence) -> sentences.put(code, sentence.text()));
    return new Reasons(sentences);
  }

  /** The code, if it is one; anything else is a mistake. */
  String known(Located code) {
    if (!sentences.containsKey(code.text())) {
      throw code.mistake("expected one of " + sentences.keySet() + ", found '" + code.text() + "'");
    }
    return code.text();
  }
}
