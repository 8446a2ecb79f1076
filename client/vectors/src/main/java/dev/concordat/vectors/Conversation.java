package dev.concordat.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** One connection of a run: reads requests, and plays what the script says, byte for byte. */
final class Conversation {
  private static final byte[] PLAIN =
      "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(UTF_8);

  private final Run run;
  private final Socket socket;

  Conversation(Run run, Socket socket) {
    this.run = run;
    this.socket = socket;
  }

  /** Answers a client that speaks TLS as a server does that does not. */
  void disappoint() {
    try (socket) {
      InputStream in = socket.getInputStream();
      if (in.read(new byte[16_384]) >= 0) {
        socket.getOutputStream().write(PLAIN);
        socket.shutdownOutput();
        in.transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException left) {
      // As it should.
    }
  }

  /** Until either side ends it; that the client leaves is none of our business. */
  void hold() {
    try (socket) {
      socket.setTcpNoDelay(true);
      RequestReader requests = new RequestReader(new BufferedInputStream(socket.getInputStream()));
      for (Received request; (request = requests.next()) != null; ) {
        Step.@Nullable Ending ending = play(run.answer(request));
        if (ending != null) {
          end(ending);
          return;
        }
        run.answered();
      }
    } catch (IOException left) {
      // The script is over, or the client is gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Step.@Nullable Ending play(Answer.Played answer)
      throws IOException, InterruptedException {
    OutputStream out = socket.getOutputStream();
    for (Step step : answer.steps()) {
      if (step instanceof Step.Text text) {
        out.write(Dates.fillIn(text.text(), run.now()).getBytes(UTF_8));
      } else if (step instanceof Step.Bytes bytes) {
        out.write(bytes.bytes());
      } else if (step instanceof Step.Pause pause) {
        Thread.sleep(pause.milliseconds());
      } else {
        return (Step.Ending) step;
      }
    }
    return null;
  }

  private void end(Step.Ending ending) throws IOException {
    switch (ending) {
      case CLOSE -> socket.shutdownOutput();
      case RESET -> socket.setSoLinger(true, 0);
      case HANG -> socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
    socket.close();
    run.answered();
  }
}
