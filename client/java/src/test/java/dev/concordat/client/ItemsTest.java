package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.client.ScriptedServer.Answer;
import dev.concordat.client.error.NotFoundException;
import dev.concordat.client.model.Key;
import dev.concordat.client.model.KeyPage;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemsTest {
  private static final Answer FIRST = page("\"nextCursor\": \"c1\", ", "a", "b");
  private static final Answer EMPTY = page("\"nextCursor\": \"c2\", ");
  private static final Answer LAST = page("", "c");

  @Test
  void readsPageAfterPage() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(FIRST, EMPTY, LAST))) {
      Items<Key> keys = server.client().keys().listKeysAll("web", 2, "de");

      assertThat(keys).extracting(Key::name).containsExactly("a", "b", "c");
      assertThat(server.received())
          .extracting(ScriptedServer.Received::uri)
          .containsExactly(
              "/v1/projects/web/keys?limit=2&language=de",
              "/v1/projects/web/keys?limit=2&cursor=c1&language=de",
              "/v1/projects/web/keys?limit=2&cursor=c2&language=de");
    }
  }

  @Test
  void asksForNoPageItDoesNotNeed() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(FIRST, LAST))) {
      assertThat(server.client().keys().listKeysAll("web").stream().limit(2).map(Key::name))
          .containsExactly("a", "b");
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void throwsWhatThePageThrows() {
    Answer gone = Answer.of(404, Bodies.error(404, "Not Found", "\"Gone.\""));
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(FIRST, gone))) {
      Stream<Key> keys = server.client().keys().listKeysAll("web").stream();

      assertThatThrownBy(keys::toList).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void endsWhereAServerGoesToAndFro() {
    AtomicInteger page = new AtomicInteger();
    Items<Key> keys =
        new Items<>(cursor -> new KeyPage(List.of(), "c" + page.incrementAndGet() % 3));

    assertThatThrownBy(() -> keys.iterator().hasNext()).isInstanceOf(IllegalStateException.class);
    assertThat(page).hasValue(4);
  }

  @Test
  void endsWhereAServerGoesRoundInCircles() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(FIRST))) {
      Stream<Key> keys = server.client().keys().listKeysAll("web").stream();

      assertThatThrownBy(keys::toList)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The server names a page twice, and would for ever.");
    }
  }

  @Test
  void offersEachListOfTheDocument() throws IOException {
    assertThat(
            Arrays.stream(ConcordatClient.class.getMethods())
                .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getMethods()))
                .filter(method -> method.getReturnType() == Items.class)
                .map(Method::getName)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            new Documented().listOperations().stream().map(id -> id + "All").toList());
  }

  private static Answer page(String cursor, String... names) {
    List<String> keys =
        Arrays.stream(names).map(name -> Bodies.KEY.replace("greeting", name)).toList();
    return Answer.of(200, "{" + cursor + "\"items\": [" + String.join(", ", keys) + "]}");
  }
}
