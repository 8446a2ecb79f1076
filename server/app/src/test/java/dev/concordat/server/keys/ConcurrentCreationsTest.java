package dev.concordat.server.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.Databases;
import dev.concordat.server.Node;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentCreationsTest {
  private static final int REQUESTS = 1000;

  @Test
  void oneOfAThousandTwinsOnTwoNodesWins() {
    String database = Databases.newPostgres("concurrent");
    try (Node first = Node.on(database);
        Node second = Node.on(database)) {
      String project =
          first
              .send("POST", "/v1/projects", "{'name': 'web', 'baseLanguage': 'en'}")
              .body()
              .path("id")
              .stringValue();
      assertThat(statuses(List.of(first, second), "/v1/projects/" + project + "/keys"))
          .isEqualTo(Map.of(201, 1L, 409, REQUESTS - 1L));
    }
  }

  private static Map<Integer, Long> statuses(List<Node> nodes, String path) {
    List<CompletableFuture<Node.Reply>> replies =
        IntStream.range(0, REQUESTS)
            .mapToObj(i -> nodes.get(i % nodes.size()))
            .map(node -> node.sendAsync("POST", path, "{'name': 'greeting'}"))
            .toList();
    return replies.stream()
        .map(CompletableFuture::join)
        .map(Node.Reply::status)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
