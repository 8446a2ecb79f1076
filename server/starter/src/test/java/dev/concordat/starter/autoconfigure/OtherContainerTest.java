package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.Wire;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A service on Jetty, without a class of Tomcat's: what needs no certain container remains. */
@Tag("service")
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherContainerTest {
  private BareProcess service;
  private Wire wire;

  @BeforeAll
  void start() throws IOException {
    service = BareProcess.startOnJetty();
    wire = service.wire();
  }

  @AfterAll
  void stop() throws IOException {
    service.close();
  }

  @Test
  void thereIsNoTomcat() throws IOException {
    assertThat(BareProcess.jettyClassPath())
        .contains("jetty-server")
        .doesNotContain("tomcat-embed-core", "spring-boot-tomcat");
  }

  @Test
  void handlersErrorsKeepTheFormat() {
    wire.get("/books/taken").isError(409, "Conflict", "/books/taken");
    wire.get("/accident").isError(500, "Internal Server Error", "/accident");
    wire.get("/books?limit=0").isError(400, "/books").saysOfFields("limit: must be at least 1");
    wire.post("/books", "{\"name\":\"\",\"bogus\":1}")
        .isError(400, "/books")
        .saysOfFields("name: must not be blank", "bogus: is not a known member");
  }

  @Test
  void soDoesWhatFindsNoHandler() {
    wire.get("/nowhere").isError(404, "Not Found", "/nowhere");
    Answer refused = wire.request("DELETE /books").isError(405, "Method Not Allowed", "/books");
    assertThat(refused.headers("Allow")).containsExactly("GET, HEAD, POST");
    assertThat(refused.headers("Date")).hasSize(1);
  }

  @Test
  void soDoBodiesThatCannotBeRead() {
    wire.post("/books", "").isError(400, "Bad Request", "/books");
    wire.post("/books", "{\"name\":\"" + "x".repeat(1 << 20) + "\"}")
        .isError(413, "Payload Too Large", "/books");
    wire.send(
            "POST /books HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n")
        .isError(400, "Bad Request", "/books")
        .says("The request body cannot be read.");
  }
}
