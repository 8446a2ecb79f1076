package dev.concordat.kit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.cell.Shop;
import dev.concordat.kit.play.Player;
import dev.concordat.kit.play.Unreachable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecorderTest {
  private static final String WHOLE = "HTTP/1.1 204 No Content\r\n\r\n";
  private static final String REFUSED = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
  private static final String FAILED =
      "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n";
  private static final String CUT = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort";
  private static final String NONE = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";

  private final List<Scenario> scenarios;
  private final List<String> asked = new ArrayList<>();
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

  RecorderTest(@TempDir Path folder) throws IOException {
    scenarios =
        new Shop(folder)
            .write(
                "fillCart/400-too-few.yaml",
                """
                why: At least one.
                request: { as: ann, path: { cart: c }, body: { count: 0 } }
                response: { status: 400, message: ["count: must be at least 1"] }
                repaired: { body: { count: 1 }, status: 200 }
                """)
            .scenarios();
  }

  @AfterEach
  void close() throws IOException {
    door.close();
  }

  @Test
  void setsTheStatesThenAsksThenRepairs() {
    Recording recording = record(target -> WHOLE);

    assertThat(asked)
        .containsExactly(
            "/__states",
            "/__states",
            "/__states",
            "/carts/c%201", // the success
            "/__states",
            "/__states",
            "/carts/c", // the error
            "/__states",
            "/__states",
            "/carts/c"); // its repair
    assertThat(recording.answered()).isEqualTo(3);
    assertThat(recording.takes()).extracting(Take::turn).contains(Turn.REPAIRED);
  }

  @Test
  void setsNothingAnewAfterARefusal() {
    record(target -> target.equals("/carts/c") ? REFUSED : WHOLE);

    assertThat(asked)
        .endsWith(
            "/__states",
            "/__states",
            "/carts/c", // the error
            "/carts/c"); // its repair
  }

  @Test
  void setsThemAnewAfterAnAccident() {
    record(target -> target.equals("/carts/c") ? FAILED : WHOLE);

    assertThat(asked).endsWith("/carts/c", "/__states", "/__states", "/carts/c");
  }

  @Test
  void saysWhatCannotBeProvenWithoutStates() {
    Recording recording = record(target -> target.equals("/__states") ? NONE : WHOLE);

    assertThat(recording.takes()).allMatch(Take::isUnprovable);
    assertThat(recording.takes().get(0).trouble())
        .hasToString("state: The server did not set the state 'a token': it answered 404 ");
    assertThat(asked).containsExactly("/__states");
  }

  @Test
  void keepsThatAnAnswerIsCutShort() {
    Recording recording = record(target -> target.equals("/__states") ? WHOLE : CUT);

    assertThat(recording.takes())
        .allMatch(take -> take.trouble() != null && !take.isUnprovable())
        .hasSize(3);
    assertThat(String.valueOf(recording.takes().get(0).trouble()))
        .contains("gave no whole answer: fixed content-length: 9, bytes received: 5");
  }

  @Test
  void doesNotHangWithTheServer() {
    Recording recording = record(target -> "");

    assertThat(recording.answered()).isZero();
    assertThat(String.valueOf(recording.takes().get(2).trouble()))
        .contains("did not answer within");
  }

  @Test
  void doesNotHangWithinABody() {
    Recording recording =
        record(
            target -> target.equals("/__states") ? WHOLE : "HTTP/1.1 200 OK\r\n\r\nfor ever and");

    assertThat(recording.answered()).isZero();
  }

  @Test
  void saysThatNobodyIsThere() throws IOException {
    door.close();

    assertThatThrownBy(() -> recorder().record(scenarios)).isInstanceOf(Unreachable.class);
  }

  private Recording record(UnaryOperator<String> answers) {
    Thread server = new Thread(() -> serve(answers));
    server.setDaemon(true);
    server.start();
    return recorder().record(scenarios);
  }

  private Recorder recorder() {
    URI address = URI.create("http://127.0.0.1:" + door.getLocalPort());
    return new Recorder(new Player(address, Duration.ofMillis(400)), take -> {});
  }

  /** One request a connection; an answer that does not end leaves it open. */
  private void serve(UnaryOperator<String> answers) {
    List<Socket> open = new ArrayList<>();
    while (!door.isClosed()) {
      try {
        Socket socket = door.accept();
        open.add(socket);
        String target = target(socket);
        asked.add(target);
        String answer = answers.apply(target).replaceFirst("\r\n", "\r\nConnection: close\r\n");
        socket.getOutputStream().write(answer.getBytes(UTF_8));
        if (answer.contains("Content")) {
          socket.close();
        }
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static String target(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().contains("\r\n\r\n")) {
      head.append((char) socket.getInputStream().read());
    }
    int length = 0;
    for (String line : head.toString().toLowerCase(Locale.ROOT).split("\r\n", -1)) {
      if (line.startsWith("content-length: ")) {
        length = Integer.parseInt(line.substring("content-length: ".length()));
      }
    }
    socket.getInputStream().readNBytes(length);
    return head.toString().split(" ", -1)[1];
  }
}
