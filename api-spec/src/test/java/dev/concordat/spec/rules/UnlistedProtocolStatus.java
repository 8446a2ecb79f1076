package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A status HTTP itself demands that {@code x-protocol-responses} leaves out, or one too many. */
final class UnlistedProtocolStatus implements Rule {
  private static final List<Integer> DEMANDED =
      List.of(405, 408, 413, 414, 415, 417, 431, 501, 503, 505);

  @Override
  public Stream<Finding> check(Document document) {
    Node list = document.at("/x-protocol-responses");
    TreeSet<Integer> listed = new TreeSet<>();
    list.children().forEach(response -> listed.add(statusOf(response)));
    Stream<Finding> missing =
        DEMANDED.stream()
            .filter(status -> !listed.contains(status))
            .map(status -> finding(list, "%d %s listed", status, ErrorLabels.of(status)));
    Stream<Finding> unexpected =
        list.children()
            .filter(response -> !DEMANDED.contains(statusOf(response)))
            .map(response -> finding(response, "a status that HTTP itself demands"));
    return Stream.concat(missing, unexpected);
  }

  private static int statusOf(Node response) {
    return ErrorResponses.statusOf(ErrorResponses.schema(response).resolved());
  }
}
