package dev.concordat.starter.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.wire.Mvc;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpEntity;
import org.springframework.http.RequestEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Handlers inherited from a class that does not know what their bodies are. */
class GenericBodiesTest {
  private record Tag(String name) {}

  private abstract static class Shelf<T> {
    abstract String name(T item);

    @PostMapping("/one")
    String one(@RequestBody T item) {
      return name(item);
    }

    @PostMapping("/several")
    String several(@RequestBody List<T> items) {
      return name(items.get(0));
    }

    @PostMapping("/optional")
    String optional(@RequestBody Optional<T> item) {
      return name(item.orElseThrow());
    }

    @PostMapping("/entity")
    String entity(HttpEntity<T> entity) {
      return name(Objects.requireNonNull(entity.getBody()));
    }

    @PostMapping("/request")
    String request(RequestEntity<T> entity) {
      return name(Objects.requireNonNull(entity.getBody()));
    }
  }

  @RestController
  private static final class Tags extends Shelf<Tag> {
    @Override
    String name(Tag item) {
      return item.name();
    }
  }

  private final Mvc wire = Mvc.of(new Tags());

  @ParameterizedTest
  @ValueSource(strings = {"/one", "/optional", "/entity", "/request"})
  void areReadAsWhatTheHeirSays(String path) {
    assertThat(wire.post(path, "{\"name\":\"a\"}").body()).isEqualTo("a");
    wire.post(path, "{\"name\":7}").isError(400, path).saysOfFields("name: must be a string");
  }

  @Test
  void soAreTheirElements() {
    assertThat(wire.post("/several", "[{\"name\":\"a\"}]").body()).isEqualTo("a");
    wire.post("/several", "[{\"name\":7}]")
        .isError(400, "/several")
        .saysOfFields("[0].name: must be a string");
  }
}
