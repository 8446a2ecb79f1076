package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Located;
import java.util.List;
import java.util.stream.Stream;

/** An address that the document no longer lists. */
final class ServerRemoved implements DocumentRule {
  @Override
  public Stream<Change> changes(Document old, Document now) {
    List<String> left = urls(now).map(Located::text).toList();
    return urls(old)
        .filter(url -> !left.contains(url.text()))
        .map(
            url ->
                new Change(
                    Severity.RISKY,
                    name(),
                    "",
                    url.position(),
                    "server " + url.text() + " is gone"));
  }

  private static Stream<Located> urls(Document document) {
    Located servers = document.root().member("servers");
    return servers == null
        ? Stream.empty()
        : servers.items().stream().map(server -> server.required("url"));
  }
}
