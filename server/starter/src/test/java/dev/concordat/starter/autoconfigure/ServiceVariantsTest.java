package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.foreign.SecuredService;
import dev.concordat.starter.wire.Http2;
import dev.concordat.starter.wire.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** The same promises in the ways a service is run. */
@Tag("service")
class ServiceVariantsTest {
  @Test
  void keepsTheFormatUnderAContextPath() {
    try (Running running =
        Running.start(ForeignService.class, "server.servlet.context-path=/shop")) {
      Wire wire = running.wire();
      wire.get("/shop/books/taken").isError(409, "/shop/books/taken");
      wire.get("/shop/nowhere").isError(404, "/shop/nowhere");
      wire.get("/books").isError(404, "Not Found", "/books");
      wire.get("/").isError(404, "Not Found", "/");
    }
  }

  @Test
  void keepsTheFormatBehindAProxy() {
    try (Running running =
        Running.start(ForeignService.class, "server.forward-headers-strategy=framework")) {
      Wire wire = running.wire();
      wire.get("/nowhere", "X-Forwarded-Host: a.example", "X-Forwarded-Prefix: /api")
          .isError(404, "/nowhere");
      wire.get("/books", "X-Forwarded-Port: abc").isError(400, "Bad Request", "/books");
    }
  }

  @Test
  void keepsTheFormatBehindAProxyTheContainerKnows() {
    try (Running running =
        Running.start(ForeignService.class, "server.forward-headers-strategy=native")) {
      running.wire().get("/nowhere", "X-Forwarded-Proto: https").isError(404, "/nowhere");
    }
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void keepsTheFormatOnVirtualThreads() {
    try (Running running =
        Running.start(SecuredService.class, "spring.threads.virtual.enabled=true")) {
      running.wire().get("/books").isError(401, "/books");
      running.wire().get("/nowhere", "Authorization: Bearer any").isError(404, "/nowhere");
    }
  }

  @Test
  void keepsTheFormatOverHttp2() {
    try (Running running =
            Running.start(
                ForeignService.class,
                "server.http2.enabled=true",
                "concordat.body.max-size=20B",
                "concordat.body.deadline=400ms");
        Http2 client = new Http2(running.wire().port())) {
      client.get("/books/taken").isError(409, "Conflict", "/books/taken");
      client.get("/nowhere").isError(404, "Not Found", "/nowhere");
      client.post("/books", "{}").isError(400, "Bad Request", "/books");
      client.post("/books", " ".repeat(21)).isError(413, "/books");
      client.post("/books", " ".repeat(21), "content-length: 21").isError(413, "/books");
      client.get("/a<b>?c").isError(400, "Bad Request", "/a<b>");
      assertThat(client.post("/books", "{\"name\":\"a\"}").status()).isEqualTo(201);
    }
  }

  @Test
  void keepsTheFormatWhereBootAdaptsViolations() {
    try (Running running =
        Running.start(
            ForeignService.class, "spring.validation.method.adapt-constraint-violations=true")) {
      Wire wire = running.wire();
      wire.get("/loans/ada?most-days=31&of=%20")
          .isError(400, "Bad Request", "/loans/ada")
          .saysOfFields("most-days: must be at most 30", "of: must not be blank");
      wire.get("/loans/grace").isError(404, "Not Found", "/loans/grace");
      wire.get("/loans/lost").isError(500, "Internal Server Error", "/loans/lost");
      wire.post("/loans", "[{\"key\":\"a\"},{\"key\":\"\"}]")
          .isError(400, "Bad Request", "/loans")
          .saysOfFields("[1].key: must not be blank");
    }
  }

  @Test
  void keepsTheFormatWithoutStaticResources() {
    try (Running running =
        Running.start(ForeignService.class, "spring.web.resources.add-mappings=false")) {
      running.wire().get("/nowhere").isError(404, "Not Found", "/nowhere");
    }
  }

  @Test
  void takesLabelsAndSentencesFromSettings() {
    try (Running running =
        Running.start(
            ForeignService.class,
            "concordat.labels.404=Nowhere To Be Found",
            "concordat.messages.404=Try another door.")) {
      running
          .wire()
          .get("/nowhere")
          .isError(404, "Nowhere To Be Found", "/nowhere")
          .says("Try another door.");
    }
  }

  @Test
  void takesLimitsFromSettings() {
    try (Running running =
        Running.start(
            ForeignService.class, "concordat.body.max-size=20B", "concordat.json.max-depth=2")) {
      Wire wire = running.wire();
      wire.post("/books", "{\"name\":\"" + "x".repeat(20) + "\"}").isError(413, "/books");
      wire.post("/books", "{\"name\":[[[1]]]}").isError(400, "/books");
      assertThat(wire.post("/books", "{\"name\":\"x\"}").status()).isEqualTo(201);
    }
  }
}
