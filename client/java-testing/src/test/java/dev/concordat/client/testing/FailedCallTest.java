package dev.concordat.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.client.api.KeysApi.CreateKeyOutcome;
import dev.concordat.client.error.BadRequestException;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ConflictException;
import dev.concordat.client.error.ConnectionException;
import dev.concordat.client.error.ServiceUnavailableException;
import dev.concordat.client.error.TooManyRequestsException;
import dev.concordat.client.error.UnexpectedStatusException;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailedCallTest {
  private static final FailedCall CREATE_KEY = FailedCall.of("createKey");

  @Test
  void isTheErrorTheClientThrows() {
    ConflictException taken = CREATE_KEY.error(ConflictException.class, "Taken.");

    assertThat(taken)
        .hasMessage("createKey POST /v1/projects/{projectId}/keys: 409 Conflict: Taken.");
    assertThat(taken.messages()).containsExactly("Taken.");
    assertThat(taken.error().orElseThrow().statusCode()).isEqualTo(409);
    assertThat(taken.attempts()).isOne();
    assertThat(taken.mayHaveBeenProcessed()).isFalse();
    assertThat(CreateKeyOutcome.of(taken)).isInstanceOf(CreateKeyOutcome.Conflict.class);
  }

  @Test
  void saysSomethingOfEachField() {
    assertThat(CREATE_KEY.error(BadRequestException.class, "name: …", "tags: …").messages())
        .containsExactly("name: …", "tags: …");
  }

  @Test
  void hasTheHeadersOfItsAnswer() {
    TooManyRequestsException limited =
        CREATE_KEY
            .header("Retry-After", "7")
            .header("X-Request-Id", "r1")
            .error(TooManyRequestsException.class, "Later.");

    assertThat(limited.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(limited.requestId()).contains("r1");
  }

  @Test
  void tellsHowItWasTried() {
    ConflictException late =
        CREATE_KEY.attempts(2).mayHaveBeenProcessed().error(ConflictException.class, "Taken.");

    assertThat(late.attempts()).isEqualTo(2);
    assertThat(late.mayHaveBeenProcessed()).isTrue();
    assertThat(CREATE_KEY.error(ServiceUnavailableException.class, "Later.").mayHaveBeenProcessed())
        .isTrue();
  }

  @Test
  void isWhatNoDocumentLists() {
    UnexpectedStatusException gateway = CREATE_KEY.unexpectedStatus(502, "<html>");

    assertThat(gateway.rawBody()).isEqualTo("<html>");
    assertThat(gateway.error()).isEmpty();
    assertThat(CREATE_KEY.unreadableSuccess("<html>").status()).isEqualTo(201);
  }

  @Test
  void isNoAnswerAtAll() {
    ConnectionException lost = CREATE_KEY.noAnswer(new EOFException("gone"));

    assertThat(lost)
        .hasCauseInstanceOf(IOException.class)
        .hasMessageEndingWith("EOFException: gone");
    assertThat(lost.mayHaveBeenProcessed()).isTrue();
  }

  @Test
  void neverMakesWhatTheOperationCannotEndIn() {
    FailedCall getMe = FailedCall.of("getMe");

    assertThatThrownBy(() -> getMe.error(ConflictException.class, "Taken."))
        .hasMessage("getMe never ends in ConflictException.");
    assertThatThrownBy(() -> getMe.unexpectedStatus(401, ""))
        .hasMessage("getMe calls this UnauthorizedException.");
    assertThatThrownBy(() -> FailedCall.of("getYou"))
        .hasMessage("The document has no operation 'getYou'.");
  }

  @Test
  void knowsEveryErrorOfEveryOperation() {
    assertThat(Operations.all())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            operation ->
                assertThat(FailedCall.of(operation.id()).error(ConcordatException.class, "No."))
                    .extracting(ConcordatException::operation)
                    .isEqualTo(operation.id()));
  }
}
