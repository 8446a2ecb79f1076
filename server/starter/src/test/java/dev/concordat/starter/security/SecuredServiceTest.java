package dev.concordat.starter.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.foreign.SecuredService;
import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    classes = SecuredService.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.main.banner-mode=off",
      "server.address=127.0.0.1",
      "concordat.realm=books",
      "concordat.messages.404=Nothing here."
    })
class SecuredServiceTest {
  @LocalServerPort private int port;
  private Wire wire = new Wire(0);

  @BeforeEach
  void connect() {
    wire = new Wire(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/books", "/nowhere", "/error", "/forbidden"})
  void challengesAnonymousCallersWithoutAnErrorCode(String path) {
    Answer answer = wire.get(path, "Accept: text/html").isError(401, "Unauthorized", path);
    assertThat(answer.headers("WWW-Authenticate")).containsExactly("Bearer realm=\"books\"");
  }

  @Test
  void tellsARevokedTokenSo() {
    Answer answer =
        wire.get("/books", "Authorization: Bearer revoked")
            .isError(401, "/books")
            .says("This token has been revoked.");
    assertThat(answer.headers("WWW-Authenticate"))
        .containsExactly("Bearer realm=\"books\", error=\"invalid_token\"");
  }

  @Test
  void refusesOtherSchemes() {
    Answer answer =
        wire.get("/books", "Authorization: Basic YTpi")
            .isError(401, "/books")
            .says("The credentials in the Authorization header are not valid.");
    assertThat(answer.headers("WWW-Authenticate"))
        .containsExactly("Bearer realm=\"books\", error=\"invalid_token\"");
  }

  @Test
  void refusesAMissingScopeBeforeReadingTheBody() {
    Answer answer =
        wire.post("/shelves", "{not json", "Authorization: Bearer shelves:read")
            .isError(403, "Forbidden", "/shelves")
            .says(
                "This action needs the scope shelves:write, which these credentials do not have.");
    assertThat(answer.headers("WWW-Authenticate"))
        .containsExactly(
            "Bearer realm=\"books\", error=\"insufficient_scope\", scope=\"shelves:write\"");
  }

  @Test
  void readsTheBodyOnceTheScopeIsThere() {
    wire.post("/shelves", "{}", "Authorization: Bearer shelves:write")
        .isError(400, "/shelves")
        .saysOfFields("name: is required");
    assertThat(
            wire.post("/shelves", "{\"name\":\"a\"}", "Authorization: Bearer SCOPE_shelves:write")
                .status())
        .isEqualTo(200);
  }

  @Test
  void leavesADeniedAccessToSecurity() {
    Answer answer = wire.get("/forbidden", "Authorization: Bearer any").isError(403, "/forbidden");
    assertThat(answer.body()).doesNotContain("secret");
    assertThat(answer.header("WWW-Authenticate")).contains("error=\"insufficient_scope\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//books", "/books;x=y", "/a/../books", "/%2e/books", "/books%25", "/a%0ab"})
  void answersInTheFormatWhatTheFirewallRejects(String path) {
    wire.get(path, "Authorization: Bearer any").isError(400, "Bad Request", path);
  }

  @Test
  void answersInTheFormatAMethodTheFirewallRejects() {
    wire.request("FOO /books").isError(400, "Bad Request", "/books");
  }

  @Test
  void saysTheServicesOwnSentence() {
    wire.get("/nowhere", "Authorization: Bearer any")
        .isError(404, "/nowhere")
        .says("Nothing here.");
  }

  @Test
  void answersWhatSecurityNeverSees() {
    wire.send("GET\r\n\r\n").isError(400, "Bad Request", "/");
  }
}
