package dev.concordat.starter.failure;

import dev.concordat.starter.MvcTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindingFailuresTest extends MvcTest {
  @Test
  void answers404ForAnIllTypedPath() {
    wire.get("/shelves/abc").isError(404, "/shelves/abc");
  }

  @Test
  void answers404ForAPathThatBreaksAConstraint() {
    wire.get("/books/12345678901").isError(404, "/books/12345678901");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "limit=abc|limit: must be an integer",
        "limit=|limit: must be an integer",
        "limit=0x10|limit: must be an integer",
        "limit=%2B5|limit: must be an integer",
        "limit=1.0|limit: must be an integer",
        "limit=99999999999|limit: must be an integer",
        "limit=0|limit: must be at least 1",
        "limit=101|limit: must be at most 100",
        "limit=5&limit=6|limit: must be given once, not 2 times",
        "binding=HARD|binding: must be one of hard, soft",
        "sold=yes|sold: must be true or false",
        "author=a%00b|author: must not contain the NUL character",
        "colour=red|colour: is not a parameter of this operation",
        "%0Aforged=1|'?forged': is not a parameter of this operation"
      })
  void namesTheFaultyParameter(String query, String entry) {
    wire.get("/books?" + query).isError(400, "Bad Request", "/books").saysOfFields(entry);
  }

  @Test
  void takesAnyQueryWhereNothingIsDeclared() {
    wire.get("/books/4711?colour=red").isError(404, "/books/4711");
  }

  @Test
  void namesAFaultyHeader() {
    wire.get("/books", "X-Shelf: top")
        .isError(400, "/books")
        .saysOfFields("X-Shelf: must be an integer");
  }

  @Test
  void namesAllFaultyParametersAtOnce() {
    wire.get("/books?colour=red&sold=1&limit=0&binding=glue")
        .isError(400, "/books")
        .saysOfFields(
            "limit: must be at least 1",
            "binding: must be one of hard, soft",
            "sold: must be true or false",
            "colour: is not a parameter of this operation");
  }

  @Test
  void namesAllMissingParameters() {
    wire.get("/search").isError(400, "/search").saysOfFields("q: is required", "from: is required");
  }
}
