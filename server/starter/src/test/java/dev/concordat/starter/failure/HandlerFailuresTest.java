package dev.concordat.starter.failure;

import dev.concordat.starter.MvcTest;
import org.junit.jupiter.api.Test;

class HandlerFailuresTest extends MvcTest {
  @Test
  void answersNotFoundAsRaised() {
    wire.get("/books/4711")
        .isError(404, "Not Found", "/books/4711")
        .says("No book has the id '4711'.");
  }

  @Test
  void answersConflictAsRaised() {
    wire.get("/books/taken").isError(409, "Conflict", "/books/taken").says("The book is taken.");
  }

  @Test
  void labelsUnprocessableEntityAsTheContractDoes() {
    wire.get("/books/torn").isError(422, "Unprocessable Entity", "/books/torn");
  }
}
