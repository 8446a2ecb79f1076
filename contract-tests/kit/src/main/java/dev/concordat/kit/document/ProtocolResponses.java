package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the root extension {@code x-protocol-responses} lists: a response each, whose status is the
 * one its schema allows as {@code statusCode}.
 */
final class ProtocolResponses {
  private ProtocolResponses() {}

  static SortedMap<Integer, DocumentedResponse> in(Located root) {
    SortedMap<Integer, DocumentedResponse> byStatus = new TreeMap<>();
    Located list = root.member("x-protocol-responses");
    if (list != null) {
      for (Located reference : list.items()) {
        DocumentedResponse response = DocumentedResponse.of(status(reference), reference);
        byStatus.put(response.status(), response);
      }
    }
    return Collections.unmodifiableSortedMap(byStatus);
  }

  private static String status(Located reference) {
    Located schema = MediaTypes.jsonSchema(References.resolve(reference).member("content"));
    String status =
        schema == null
            ? ""
            : References.resolve(schema).value().at("/properties/statusCode/enum/0").asString("");
    if (status.isEmpty()) {
      throw reference.mistake("expected a response whose schema allows one 'statusCode'");
    }
    return status;
  }
}
