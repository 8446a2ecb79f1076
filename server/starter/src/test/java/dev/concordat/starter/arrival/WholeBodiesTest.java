package dev.concordat.starter.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.wire.BareTomcat;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that come in pieces, each to a Tomcat of its own; at most 100 bytes are gathered. */
class WholeBodiesTest {
  private static final String HEAD = "POST / HTTP/1.1\r\nHost: a\r\n";
  private static final String CHUNKED = HEAD + "Transfer-Encoding: chunked\r\n\r\n";
  private static final String NEXT = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nnext";

  private final BareTomcat tomcat =
      BareTomcat.start(
          new Arrivals(
              new ArrivalLimits(Duration.ofSeconds(1), Duration.ofSeconds(2), 100, 1 << 20, 1)),
          Echo.customizer());

  @AfterEach
  void stop() {
    tomcat.close();
  }

  @Test
  void replaysABodyThatCameInPieces() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart(HEAD + "Content-Length: 5\r\n\r\n", "wh", "o").send("le");

      assertThat(client.answer()).isEqualTo("200 whole");
      assertThat(client.send(NEXT).answer()).isEqualTo("200 next");
    }
  }

  @Test
  void waitsForNoBodyThatIsThere() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      assertThat(client.send(HEAD + "Content-Length: 3\r\n\r\nall").answer()).isEqualTo("200 all");
      assertThat(client.send(HEAD + "Content-Length: 0\r\n\r\n").answer()).isEqualTo("200 ");
      assertThat(client.send(HEAD + "\r\n").answer()).isEqualTo("200 ");
      assertThat(client.send(NEXT).answer()).isEqualTo("200 next");
    }
  }

  @Test
  void marksABodyThatHasArrived() throws IOException {
    String head = "POST /arrived HTTP/1.1\r\nHost: a\r\n";
    try (Conversation client = new Conversation(tomcat)) {
      client.send(head + "Content-Length: 3\r\n\r\nall");
      assertThat(client.answer()).isEqualTo("200 true");
      client.sendApart(head + "Content-Length: 5\r\n\r\n", "wh").send("ole");
      assertThat(client.answer()).isEqualTo("200 true");
      client.sendApart(head + "Transfer-Encoding: chunked\r\n\r\n").send("0\r\n\r\n");
      assertThat(client.answer()).isEqualTo("200 true");
    }
  }

  @Test
  void marksNoBodyThatItsReaderMustRead() throws IOException {
    String head = "POST /arrived HTTP/1.1\r\nHost: a\r\n";
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart(head + "Content-Length: 101\r\n\r\n").send("x".repeat(101));
      assertThat(client.answer()).isEqualTo("200 null");
      client.send(head + "Content-Type: multipart/form-data\r\nTransfer-Encoding: chunked\r\n\r\n");
      assertThat(client.send("0\r\n\r\n").answer()).isEqualTo("200 null");
      assertThat(client.send(head + "\r\n").answer()).isEqualTo("200 null");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5\r\nwhole\r\n0\r\n\r\n",
        "|5\r\nwhole\r\n0\r\n\r\n",
        "5\r\n|whole\r\n0\r\n\r\n",
        "5\r\nwhole\r\n|0\r\n\r\n",
        "5\r\nwhole|\r\n0\r\n\r\n",
        "5\r\nwhole\r\n0\r\n|\r\n",
        "2\r\nwh\r\n|3\r\nole\r\n|0\r\n\r\n",
        "2\r\nwh\r\n3\r\nole\r\n|0\r\n\r\n"
      })
  void replaysChunksHoweverTheyCame(String chunks) throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart((CHUNKED + chunks).split("\\|"));

      assertThat(client.answer()).isEqualTo("200 whole");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|5\r\nwhole\r\n0\r\n\r\n",
        "5\r\nwhole\r\n|0\r\n\r\n",
        "5\r\nwhole|\r\n0\r\n\r\n",
        "|0\r\n\r\n",
        "0\r\n|\r\n"
      })
  void keepsTheConnectionBehindChunks(String chunks) throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart((CHUNKED + chunks).split("\\|"));
      client.answer();

      assertThat(client.send(NEXT).answer()).isEqualTo("200 next");
      assertThat(client.send(NEXT).answer()).isEqualTo("200 next");
    }
  }

  @Test
  void answersWhatIsPipelinedBehindABody() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart(HEAD + "Content-Length: 5\r\n\r\nwh").send("ole" + NEXT + NEXT);

      assertThat(client.answer()).isEqualTo("200 whole");
      assertThat(client.answer()).isEqualTo("200 next");
      assertThat(client.answer()).isEqualTo("200 next");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"5\r\nwhole\r\n0\r\n\r\n", "5\r\nwhole\r\n0\r\nX: y\r\n\r\n"})
  void closesRatherThanLoseWhatIsPipelinedBehindChunks(String chunks) throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart(CHUNKED).send(chunks + NEXT);

      assertThat(client.head()).startsWith("HTTP/1.1 200 ").contains("\r\nConnection: close\r\n");
    }
  }

  @Test
  void closesBehindTheAnswerItSaidToBeTheLast() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart(CHUNKED).send("1\r\nx\r\n0\r\n\r\n" + NEXT);

      assertThat(client.answer()).isEqualTo("200 x");
      assertThat(client.rest()).isEmpty();
    }
  }

  @Test
  void asksForABodyThatIsHeldBack() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.send(HEAD + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n");
      assertThat(client.head()).startsWith("HTTP/1.1 100 ");

      assertThat(client.send("whole").answer()).isEqualTo("200 whole");
      assertThat(client.send(NEXT).answer()).isEqualTo("200 next");
    }
  }

  @Test
  void asksNobodyWhoSendsAnyway() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart(HEAD + "Content-Length: 5\r\n\r\n");

      assertThat(client.send("whole").answer()).isEqualTo("200 whole");
    }
  }

  @Test
  void gathersAsMuchAsTheLimitAndNoMore() throws IOException {
    String hundred = "x".repeat(100);
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart(HEAD + "Content-Length: 100\r\n\r\n").send(hundred);
      assertThat(client.answer()).isEqualTo("200 " + hundred);

      client.sendApart(CHUNKED, "64\r\n" + hundred + "\r\n").send("0\r\n\r\n");
      assertThat(client.answer()).isEqualTo("200 " + hundred);

      client.sendApart(CHUNKED).send("65\r\n" + hundred + "x\r\n");
      assertThat(client.answer()).startsWith("413 ");
      assertThat(client.rest()).isEmpty();
    }
  }

  @Test
  void refusesBrokenChunksAndCloses() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart(CHUNKED).send("zz\r\n");

      assertThat(client.answer()).startsWith("400 ");
      assertThat(client.rest()).isEmpty();
    }
  }

  @Test
  void refusesABodyThatDoesNotComeInTimeAndCloses() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.send(HEAD + "Content-Length: 5\r\n\r\nwh");

      assertThat(client.answer()).startsWith("408 ");
      assertThat(client.rest()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void givesBackTheRoomOfASenderWhoWentAway(boolean withFarewell) throws IOException {
    Duration longer = Duration.ofMinutes(1);
    Arrivals narrow = new Arrivals(new ArrivalLimits(longer, longer, 100, 300, 1));
    String part = HEAD + "Content-Length: 5\r\n\r\nwh";
    try (BareTomcat roomForOne = BareTomcat.start(narrow, Echo.customizer())) {
      Conversation gone = new Conversation(roomForOne).sendApart(part);
      if (withFarewell) {
        gone.close();
      } else {
        gone.reset();
      }
      boolean awaited = false;
      for (int tries = 0; !awaited && tries < 20; tries++) { // until the server has noticed
        try (Conversation client = new Conversation(roomForOne)) {
          client.sendApart(part);
          awaited = client.isSilent(); // without room it answers 503 before it has all
        }
      }

      assertThat(awaited).isTrue();
    }
  }
}
