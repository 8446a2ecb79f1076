package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.foreign.SecuredService;
import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each layer alone holds: it escapes with the layer switched off. */
@Tag("service")
class LayersTest {
  @Test
  void losesTheCauseWithoutTheResolver() {
    try (Running running = Running.start(ForeignService.class, off("resolver"))) {
      assertThat(running.wire().get("/books?limit=0").body()).doesNotContain("must be at least 1");
    }
  }

  @Test
  void losesTheChallengeWithoutSecurity() {
    try (Running running = Running.start(SecuredService.class, off("security"))) {
      Wire wire = running.wire();
      assertThat(wire.post("/shelves", "{}").status()).isEqualTo(401);
      Answer denied = wire.post("/shelves", "{}", "Authorization: Bearer other");
      assertThat(denied.status()).isEqualTo(403);
      assertThat(denied.header("WWW-Authenticate")).isNull();
    }
  }

  @Test
  void losesForeignBodiesWithoutTheFilter() {
    try (Running running = Running.start(ForeignService.class, off("filter"))) {
      assertThat(running.wire().get("/text").body()).contains("<h1>down</h1>");
    }
  }

  @Test
  void losesMalformedHttpWithoutTheValve() {
    try (Running running = Running.start(ForeignService.class, off("valve"))) {
      assertThat(running.wire().send("GET\r\n\r\n").body()).doesNotStartWith("{\"statusCode\"");
    }
  }

  @Test
  void losesOldHttpWithoutTheAdapter() {
    try (Running running = Running.start(ForeignService.class, off("adapter"))) {
      assertThat(running.wire().send("GET /books\r\n").raw()).isNotEmpty();
    }
  }

  @Test
  void losesTheManagementPortWithoutManagement() {
    try (Running running =
        Running.start(ForeignService.class, "management.server.port=0", off("management"))) {
      assertThat(running.wire("local.management.port").send("GET\r\n\r\n").body())
          .startsWith("<!doctype html>");
    }
  }

  @Test
  void keepsTheDeadlineWithoutArrival() {
    try (Running running =
        Running.start(ForeignService.class, off("arrival"), "concordat.body.deadline=400ms")) {
      running
          .wire()
          .send(
              "POST /books HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                  + "Content-Length: 20\r\n\r\n{\"name\"")
          .isError(408, "Request Timeout", "/books");
    }
  }

  private static String off(String layer) {
    return "concordat.layers." + layer + "=false";
  }
}
