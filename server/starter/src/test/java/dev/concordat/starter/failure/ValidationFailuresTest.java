package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.MvcTest;
import org.junit.jupiter.api.Test;

/** Class-level validation, whose exception Spring MVC knows nothing of. */
class ValidationFailuresTest extends MvcTest {
  @Test
  void letsASoundRequestThrough() {
    assertThat(wire.get("/loans/ada?most-days=30&of=books").status()).isEqualTo(200);
  }

  @Test
  void namesParametersAsHttpDoes() {
    wire.get("/loans/ada?most-days=31")
        .isError(400, "Bad Request", "/loans/ada")
        .saysOfFields("most-days: must be at most 30");
    wire.get("/loans/ada?most-days=31&of=%20")
        .isError(400, "/loans/ada")
        .saysOfFields("most-days: must be at most 30", "of: must not be blank");
  }

  @Test
  void answers404ForAPathThatBreaksAConstraint() {
    wire.get("/loans/grace").isError(404, "Not Found", "/loans/grace");
    wire.get("/loans/grace?most-days=31").isError(404, "/loans/grace");
  }

  @Test
  void answers500ForAnAnswerThatBreaksAConstraint() {
    wire.get("/loans/lost").isError(500, "Internal Server Error", "/loans/lost");
  }
}
