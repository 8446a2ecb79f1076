package dev.concordat.starter.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.foreign.WithoutSecurity;
import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.Wire;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A service with exception handlers of its own: the starter's catalogue, then they, then a 500. */
@Tag("service")
class OwnHandlersTest {
  private static final Running RUNNING = Running.start(Library.class);

  @WithoutSecurity
  @Import({Shelf.class, Advice.class})
  static class Library {}

  @RestController
  static class Shelf {
    @GetMapping("/shelf/{book}")
    String take(@PathVariable("book") String book) throws Conflict {
      switch (book) {
        case "lent" -> throw new Conflict("The book is lent.");
        case "lost" -> throw new NoSuchElementException("secret");
        case "wet" -> throw new UnsupportedOperationException("secret");
        case "asleep" -> throw new ArithmeticException("secret");
        case "burning" -> throw new ArrayStoreException("secret");
        default -> throw new IllegalStateException("secret");
      }
    }
  }

  @RestControllerAdvice
  static class Advice {
    @ExceptionHandler
    ProblemDetail lost(NoSuchElementException failure) {
      return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "The book is lost.");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> wet(UnsupportedOperationException failure) {
      return ResponseEntity.status(422).header("X-Wet", "yes").body(Map.of("oops", "wet"));
    }

    @ExceptionHandler
    String asleep(ArithmeticException failure) {
      return "asleep";
    }

    @ExceptionHandler
    String burning(ArrayStoreException failure) {
      throw new IllegalStateException("secret");
    }

    @ExceptionHandler
    String neverAsked(Conflict failure) {
      return "never said";
    }
  }

  private final Wire wire = RUNNING.wire();

  @AfterAll
  static void stop() {
    RUNNING.close();
  }

  @Test
  void keepsStatusAndDetailOfAProblem() {
    wire.get("/shelf/lost").isError(404, "/shelf/lost").says("The book is lost.");
  }

  @Test
  void keepsStatusAndHeadersButNoForeignBody() {
    Answer answer = wire.get("/shelf/wet").isError(422, "/shelf/wet");
    answer.says("The request is well-formed, but its content cannot be processed.");
    assertThat(answer.header("X-Wet")).isEqualTo("yes");
  }

  @Test
  void letsAHandlerMakeASuccessOfAFailure() {
    Answer answer = wire.get("/shelf/asleep");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("asleep");
  }

  @Test
  void answers500WhenAHandlerFailsItself() {
    wire.get("/shelf/burning").isError(500, "/shelf/burning");
  }

  @Test
  void answers500ForWhatNobodyHandles() {
    wire.get("/shelf/other").isError(500, "/shelf/other");
  }

  @Test
  void asksTheCatalogueFirst() {
    wire.get("/shelf/lent").isError(409, "/shelf/lent").says("The book is lent.");
  }
}
