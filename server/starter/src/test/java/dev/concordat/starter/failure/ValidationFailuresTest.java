package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.MvcTest;
import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.validation.ModelOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import tools.jackson.databind.json.JsonMapper;

/** Through class-level validation, whose exception Spring MVC knows nothing of, and directly. */
class ValidationFailuresTest extends MvcTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

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

  @Test
  void namesFieldsThatCannotBeBound() throws Exception {
    BindException binding = new BindException(new Object(), "book");
    binding.addError(new FieldError("book", "pages", "x", true, null, null, "secret"));
    binding.addError(new FieldError("book", "title", "x", false, null, null, "is too plain"));
    ValidationFailures family = new ValidationFailures(new ModelOrder(JsonMapper.shared()));
    ErrorAnswer answer =
        ErrorAnswer.ofFields(
            List.of("pages: has a value of the wrong type", "title: is too plain"));
    assertThat(family.answer(binding, request)).isEqualTo(answer);
    MethodParameter parameter =
        new MethodParameter(Object.class.getMethod("equals", Object.class), 0);
    assertThat(
            family.answer(
                new MethodArgumentNotValidException(parameter, binding.getBindingResult()),
                request))
        .isEqualTo(answer);
  }

  @Test
  void tellsOfAWholeThatIsRefused() {
    BindException binding = new BindException(new Object(), "book");
    binding.reject("code", "is no book");
    assertThat(new ValidationFailures(new ModelOrder(JsonMapper.shared())).answer(binding, request))
        .isEqualTo(ErrorAnswer.of(400, "The request body is no book."));
  }
}
