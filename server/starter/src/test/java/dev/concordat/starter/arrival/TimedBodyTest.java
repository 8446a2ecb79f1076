package dev.concordat.starter.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.BareTomcat;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bodies too long to be gathered, which is more than 10 bytes: 600 ms to arrive, one at a time. */
class TimedBodyTest {
  private static final String HEAD = "POST / HTTP/1.1\r\nHost: a\r\n";
  private static final String UNREAD = "POST /unread HTTP/1.1\r\nHost: a\r\n";
  private static final String LONG = "Content-Length: 20\r\n\r\n";
  private static final String NEXT = HEAD + "Content-Length: 4\r\n\r\nnext";
  private static final String TEN = "0123456789";

  private final BareTomcat tomcat =
      BareTomcat.start(
          new Arrivals(
              new ArrivalLimits(Duration.ofSeconds(3), Duration.ofMillis(600), 10, 1 << 20, 1)),
          Echo.customizer());

  @AfterEach
  void stop() {
    tomcat.close();
  }

  @Test
  void letsTheReaderReadWhatComesInTime() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      for (int request = 0; request < 2; request++) {
        client.sendApart(HEAD + LONG + TEN).send(TEN);
        assertThat(client.answer()).isEqualTo("200 " + TEN + TEN);
      }
    }
  }

  @Test
  void timesTheWholeBodyNotEachByte() {
    Answer answer =
        tomcat.wire().trickle(HEAD + "Content-Length: 60\r\n\r\n", Duration.ofMillis(100));

    assertThat(answer.status()).isEqualTo(408);
  }

  @Test
  void timesEachBodyAnew() throws Exception {
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart(HEAD + LONG + TEN).send(TEN);
      assertThat(client.answer()).isEqualTo("200 " + TEN + TEN);
      Thread.sleep(1100); // longer than a body, or what is left of one, may take

      client.sendApart(HEAD + LONG + TEN).send(TEN);
      assertThat(client.answer()).isEqualTo("200 " + TEN + TEN);
    }
  }

  @Test
  void swallowsWhatNobodyRead() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.send(UNREAD + LONG + TEN + TEN + NEXT);
      assertThat(client.answer()).isEqualTo("200 unread");
      assertThat(client.answer()).isEqualTo("200 next");

      assertThat(client.send(UNREAD + LONG + TEN).answer()).isEqualTo("200 unread");
      assertThat(client.send(TEN + NEXT).answer()).isEqualTo("200 next");
    }
  }

  @Test
  void closesOnWhoGoesOnSendingForTooLong() throws IOException {
    try (Conversation client = new Conversation(tomcat)) {
      client.send(UNREAD + "Content-Length: 1000\r\n\r\n");

      assertThat(client.answer()).isEqualTo("200 unread");
      assertThat(client.endsWithin(50)).isTrue();
    }
  }

  @Test
  void leavesThreadsToOthers() throws IOException {
    try (Conversation first = new Conversation(tomcat);
        Conversation second = new Conversation(tomcat);
        Conversation parts = new Conversation(tomcat)) {
      first.sendApart(HEAD + LONG + TEN);
      assertThat(second.send(HEAD + LONG + TEN).answer()).startsWith("413 ");
      String multipart = HEAD + "Content-Type: Multipart/form-data; boundary=b\r\n";
      assertThat(parts.send(multipart + LONG + TEN).answer()).startsWith("503 ");

      assertThat(first.send(TEN).answer()).isEqualTo("200 " + TEN + TEN);
      assertThat(onceThereIsAPlace()).isEqualTo("200 " + TEN + TEN);
    }
  }

  /** The answer to a long body; a reader's place is free a moment after its answer. */
  private String onceThereIsAPlace() throws IOException {
    String answer = "";
    for (int tries = 0; !answer.startsWith("200 ") && tries < 50; tries++) {
      try (Conversation client = new Conversation(tomcat)) {
        answer = client.send(HEAD + LONG + TEN + TEN).answer();
      }
    }
    return answer;
  }

  @Test
  void readsMultipartInChunksAsItComes() throws IOException {
    String head = HEAD + "Content-Type: multipart/form-data; boundary=b\r\n";
    try (Conversation client = new Conversation(tomcat)) {
      client.sendApart(head + "Transfer-Encoding: chunked\r\n\r\n14\r\n" + TEN);
      client.send(TEN + "\r\n0\r\n\r\n");

      assertThat(client.answer()).isEqualTo("200 " + TEN + TEN);
    }
  }
}
