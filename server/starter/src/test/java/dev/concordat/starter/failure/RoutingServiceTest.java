package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.ServiceTest;
import dev.concordat.starter.wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingServiceTest extends ServiceTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere", "/error", "/favicon.ico", "/WEB-INF/web.xml"})
  void answers404ForAnUnknownPath(String path) {
    wire.get(path).isError(404, "Not Found", path).says("There is no resource at this path.");
  }

  @Test
  void echoesThePathAsReceived() {
    wire.get("/no%20where/%C3%A9?q=1").isError(404, "/no%20where/%C3%A9");
  }

  @Test
  void answers405WithTheMethodsAllowed() {
    Answer answer = wire.request("DELETE /books").isError(405, "Method Not Allowed", "/books");
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST");
  }

  @Test
  void answers415NamingTheTypesSupported() {
    wire.send(
            """
            POST /books HTTP/1.1\r
            Host: localhost\r
            Connection: close\r
            Content-Type: text/plain\r
            Content-Length: 2\r
            \r
            {}\
            """)
        .isError(415, "Unsupported Media Type", "/books")
        .says("The request body's Content-Type is not supported; expected application/json.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/png", "application/problem+json", "garbage", "*/*"})
  void neverNegotiates(String accept) {
    wire.get("/nowhere", "Accept: " + accept).isError(404, "/nowhere");
    wire.get("/books/taken", "Accept: " + accept).isError(409, "/books/taken");
    assertThat(wire.get("/books", "Accept: " + accept).status()).isEqualTo(200);
  }

  @Test
  void answersHeadWithoutContent() {
    Answer answer = wire.request("HEAD /nowhere");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void refusesParametersThatCannotBeDecoded() {
    wire.get("/books?limit=%zz")
        .isError(400, "/books")
        .says("The request's parameters must have names, and be percent-encoded UTF-8.");
    wire.get("/books?limit=%C3%28").isError(400, "/books");
  }
}
