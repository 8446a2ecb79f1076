package dev.concordat.starter.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.MvcTest;
import org.junit.jupiter.api.Test;

class OptionsInterceptorTest extends MvcTest {
  @Test
  void answers405ToOptions() {
    assertThat(wire.request("OPTIONS /books").isError(405, "/books").header("Allow"))
        .isEqualTo("GET, HEAD, POST");
  }

  @Test
  void refusesAPreflightInTheFormat() {
    wire.request(
            "OPTIONS /books", "Origin: http://a.example", "Access-Control-Request-Method: POST")
        .isError(403, "Forbidden", "/books");
  }
}
