package dev.concordat.server.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.Databases;
import dev.concordat.server.Node;
import dev.concordat.server.http.Answer;
import dev.concordat.server.http.Api;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentCreationsTest {
  private static final int REQUESTS = 1000;

  @Test
  void oneOfAThousandTwinsOnTwoNodesWins() {
    String database = Databases.newPostgres("concurrent_creations");
    try (Node first = new Node(database);
        Node second = new Node(database)) {
      String project =
          first
              .api()
              .post("/v1/projects", "{\"name\":\"web\",\"baseLanguage\":\"en\"}")
              .header("Location");
      assertThat(statuses(List.of(first.api(), second.api()), project + "/keys"))
          .isEqualTo(Map.of(201, 1L, 409, REQUESTS - 1L));
    }
  }

  private static Map<Integer, Long> statuses(List<Api> nodes, String path) {
    ExecutorService callers = Executors.newFixedThreadPool(REQUESTS);
    try {
      List<CompletableFuture<Answer>> answers =
          IntStream.range(0, REQUESTS)
              .mapToObj(i -> nodes.get(i % nodes.size()))
              .map(
                  node ->
                      CompletableFuture.supplyAsync(
                          () -> node.post(path, "{\"name\":\"greeting\"}"), callers))
              .toList();
      return answers.stream()
          .map(CompletableFuture::join)
          .collect(
              Collectors.groupingBy(
                  Answer::status, Collectors.mapping(Function.identity(), Collectors.counting())));
    } finally {
      callers.shutdown();
    }
  }
}
