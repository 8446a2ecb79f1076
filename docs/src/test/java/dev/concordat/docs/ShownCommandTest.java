package dev.concordat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown below a command must be there, in order, to the end. */
class ShownCommandTest {
  private static final ShownCommand COMMAND =
      new ShownCommand("curl", List.of("HTTP/1.1 404", "Date: …", "{\"path\":\"…\"}"));

  @Test
  void admitsWhatVariesAndOtherHeaders() {
    assertThat("HTTP/1.1 404 \r\nAge: 1\r\nDate: Monday\r\n\r\n{\"path\":\"/v1\"}")
        .matches(COMMAND.expected());
  }

  @Test
  void refusesAnotherStatus() {
    assertThat("HTTP/1.1 403 \r\nDate: Monday\r\n\r\n{\"path\":\"/v1\"}")
        .doesNotMatch(COMMAND.expected());
  }

  @Test
  void refusesAMissingHeader() {
    assertThat("HTTP/1.1 404 \r\n\r\n{\"path\":\"/v1\"}").doesNotMatch(COMMAND.expected());
  }

  @Test
  void refusesABodyWithMoreInIt() {
    assertThat("HTTP/1.1 404 \r\nDate: Monday\r\n\r\n{\"path\":\"/v1\",\"trace\":\"\"}")
        .doesNotMatch(COMMAND.expected());
  }
}
