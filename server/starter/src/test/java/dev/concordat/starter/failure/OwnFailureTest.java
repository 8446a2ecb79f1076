package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.AnswerCustomizer;
import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Exceptions of a service's own, and extension points that fail themselves. */
@Tag("service")
class OwnFailureTest {
  private static final Running RUNNING = Running.start(Bakery.class);

  /** An exception that no family of the catalogue knows. */
  static final class Burnt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Burnt(String bread) {
      super(bread);
    }
  }

  @SpringBootConfiguration
  @Import({ForeignService.class, Oven.class})
  static class Bakery {
    @Bean
    Failure burnt() {
      return (failure, request) -> failure instanceof Burnt burnt ? answer(burnt) : null;
    }

    private static ErrorAnswer answer(Burnt burnt) {
      if ("inexplicable".equals(burnt.getMessage())) {
        throw new IllegalArgumentException("secret");
      }
      return ErrorAnswer.of(409, "The bread is burnt.").header("X-Bread", "burnt");
    }

    @Bean
    AnswerCustomizer customizer() {
      return (answer, request) ->
          switch (request.getRequestURI()) {
            case "/bread/unspeakable" -> throw new IllegalStateException("secret");
            case "/bread/renamed" -> ErrorAnswer.of(404);
            default -> answer;
          };
    }
  }

  @RestController
  static class Oven {
    @GetMapping("/bread/{name}")
    String bake(@PathVariable("name") String name) {
      throw new Burnt(name);
    }
  }

  private final Wire wire = RUNNING.wire();

  @AfterAll
  static void stop() {
    RUNNING.close();
  }

  @Test
  void answersAsTheServiceSays() {
    Answer answer = wire.get("/bread/rye").isError(409, "Conflict", "/bread/rye");
    answer.says("The bread is burnt.");
    assertThat(answer.header("X-Bread")).isEqualTo("burnt");
  }

  @Test
  void answers500WhenAFailureFails() {
    wire.get("/bread/inexplicable").isError(500, "Internal Server Error", "/bread/inexplicable");
  }

  @Test
  void answers500WhenACustomizerFails() {
    wire.get("/bread/unspeakable").isError(500, "Internal Server Error", "/bread/unspeakable");
  }

  @Test
  void answers500WhenACustomizerChangesTheStatus() {
    wire.get("/bread/renamed").isError(500, "Internal Server Error", "/bread/renamed");
  }
}
