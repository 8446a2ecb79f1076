package dev.concordat.contract.wire;

import dev.concordat.contract.wire.AnswerReader.Content;
import dev.concordat.contract.wire.Conversation.Ending;
import dev.concordat.kit.exchange.Answer;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends bytes on a connection of their own and listens. Thread-safe.
 *
 * @param patience how long each answer may take; the whole conversation at most four times that
 * @param watch breaks off conversations that take longer
 */
record WireClient(InetSocketAddress address, Duration patience, ScheduledExecutorService watch) {
  /** How long a connection that must be closed may stay open behind the last answer. */
  private static final int LINGER_MILLIS = 1500;

  /**
   * Sends a request and reads the answers.
   *
   * @param answers how many to wait for before the client closes its half
   * @param closes whether to wait for the service to close instead
   */
  Conversation hold(WireRequest request, int answers, boolean closes) {
    try (Socket socket = new Socket()) {
      ScheduledFuture<?> limit =
          watch.schedule(() -> abandon(socket), 4 * patience.toMillis(), TimeUnit.MILLISECONDS);
      try {
        socket.connect(address, (int) patience.toMillis());
        return new Talk(socket, request).run(answers, closes);
      } finally {
        limit.cancel(false);
      }
    } catch (IOException unconnected) {
      Instant now = Instant.now();
      return new Conversation(List.of(), Ending.RESET, "no connection: " + unconnected, now, now);
    }
  }

  private static void abandon(Socket socket) {
    try {
      socket.close();
    } catch (IOException closed) {
      // it is closed, which is all that was wanted
    }
  }

  private final class Talk {
    private final Socket socket;
    private final WireRequest request;
    private final List<Answer> answers = new ArrayList<>();
    private final Instant sent = Instant.now();
    private boolean ended;

    Talk(Socket socket, WireRequest request) {
      this.socket = socket;
      this.request = request;
    }

    Conversation run(int wanted, boolean closes) {
      try {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) patience.toMillis());
        send();
        AnswerReader reader = new AnswerReader(socket.getInputStream());
        while (answers.size() < wanted && listen(reader)) {
          // one more answer
        }
        if (closes) {
          socket.setSoTimeout(LINGER_MILLIS);
        } else {
          end();
        }
        while (listen(reader)) {
          // an answer nobody expects, kept for the judge
        }
        return over(ended ? Ending.ENDED : Ending.CLOSED, null);
      } catch (SocketTimeoutException silent) {
        return over(Ending.OPEN, null);
      } catch (ProtocolException | EOFException | NumberFormatException garbage) {
        return over(Ending.CLOSED, String.valueOf(garbage.getMessage()));
      } catch (IOException reset) {
        return over(Ending.RESET, null);
      }
    }

    /** A service may answer and close before it has read everything: that is no failure here. */
    private void send() {
      try {
        socket.getOutputStream().write(request.bytes());
        if (request.ends()) {
          end();
        }
      } catch (IOException refused) {
        ended = false;
      }
    }

    private void end() throws IOException {
      if (!ended) {
        ended = true;
        socket.shutdownOutput();
      }
    }

    private boolean listen(AnswerReader reader) throws IOException {
      Answer answer = reader.next(content());
      if (answer != null) {
        answers.add(answer);
      }
      return answer != null;
    }

    private Content content() {
      if (answers.isEmpty()) {
        return request.method().equals("HEAD") ? Content.NONE : Content.SOME;
      }
      return request.mayGoOnWithHead() ? Content.EITHER : Content.SOME;
    }

    private Conversation over(Ending ending, @Nullable String garbage) {
      return new Conversation(List.copyOf(answers), ending, garbage, sent, Instant.now());
    }
  }
}
