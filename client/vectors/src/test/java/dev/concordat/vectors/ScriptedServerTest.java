package dev.concordat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.SocketException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ScriptedServerTest {
  private static final String GET = "GET / HTTP/1.1\r\n\r\n";

  private final Path cases;

  ScriptedServerTest(@TempDir Path cases) {
    this.cases = cases;
  }

  @Test
  void writesExactlyTheBytesOfTheScript() throws Exception {
    try (Scene scene =
        scene("{ wire: [\"HTTP/1.1 200\\n\", { hex: \"00 ff\" }, { end: close }] }")) {
      assertThat(scene.ask(GET)).isEqualTo("HTTP/1.1 200\n\u0000\u00ff");
    }
  }

  @Test
  void composesAnAnswerOfTheDocumentsExample() throws Exception {
    try (Scene scene =
        scene("{ status: 404, headers: { Date: null }, example: NotFound, then: close }")) {
      assertThat(scene.ask(GET))
          .matches(
              "(?s)HTTP/1.1 404 \r\nContent-Length: \\d+\r\nContent-Type: application/json\r\n\r\n"
                  + "\\{\"statusCode\":404,.*}");
    }
  }

  @Test
  void resetsTheConnection() throws Exception {
    try (Scene scene = scene("{ wire: [{ end: reset }] }")) {
      assertThatThrownBy(() -> scene.ask(GET)).isInstanceOf(SocketException.class);
    }
  }

  @Test
  void refusesUntilTheClientHasSlept() throws Exception {
    try (Scene scene = scene("refused, refused, { wire: [here, { end: close }] }")) {
      assertThatThrownBy(() -> scene.ask(GET)).isInstanceOf(ConnectException.class);
      scene.sleep(100);
      assertThatThrownBy(() -> scene.ask(GET)).isInstanceOf(ConnectException.class);
      scene.sleep(100);

      assertThat(scene.ask(GET)).isEqualTo("here");
    }
  }

  @Test
  void refusesInTheMiddleOfARun() throws Exception {
    try (Scene scene = scene("{ wire: [first] }, refused, { wire: [here, { end: close }] }")) {
      assertThat(scene.ask(GET)).isEqualTo("first");
      scene.sleep(100);
      assertThatThrownBy(() -> scene.ask(GET)).isInstanceOf(ConnectException.class);
      scene.sleep(100);

      assertThat(scene.ask(GET)).isEqualTo("here");
    }
  }

  @Test
  void datesFollowTheVirtualClock() throws Exception {
    try (Scene scene = scene("{ wire: [\"${date} ${date+61}\", { end: close }] }")) {
      scene.sleep(1500);

      assertThat(scene.ask(GET))
          .isEqualTo("Sun, 01 Nov 2026 08:00:01 GMT Sun, 01 Nov 2026 08:01:02 GMT");
    }
  }

  @Test
  void tellsWhatItReceived() throws Exception {
    try (Scene scene = scene("{ wire: [{ end: close }] }")) {
      scene.ask(
          "POST /a?b HTTP/1.1\r\nX-A: 1\r\nx-a: 2\r\nTransfer-Encoding: chunked\r\n\r\n"
              + "3\r\nabc\r\n0\r\n\r\n");

      assertThat(scene.seen(1))
          .isEqualTo(
              JsonMapper.shared()
                  .readTree(
                      """
                      {"requests": [{"method": "POST", "target": "/a?b",
                        "headers": {"transfer-encoding": ["chunked"], "x-a": ["1", "2"]},
                        "body": "abc"}],
                       "connections": 1}
                      """));
    }
  }

  @Test
  void answers598OnceTheScriptIsOver() throws Exception {
    try (Scene scene = scene("{ wire: [one] }")) {
      assertThat(scene.ask(GET + GET)).startsWith("oneHTTP/1.1 598 Script Over\r\n");
    }
  }

  private Scene scene(String answers) throws Exception {
    return new Scene(cases, answers);
  }
}
