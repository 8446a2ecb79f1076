package dev.concordat.starter.arrival;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.junit.jupiter.api.Test;

/** A body read from a connection that gives it piece by piece. */
class GatheredBodyTest {
  private final Request request = mock();
  private final GatheredBody body = new GatheredBody(5, 0);

  /** What each read gives; null at the end. */
  private void gives(String... pieces) throws IOException {
    Iterator<String> next = List.of(pieces).iterator();
    when(request.doRead(body))
        .thenAnswer(
            call -> {
              if (!next.hasNext()) {
                return -1;
              }
              ByteBuffer piece = ByteBuffer.wrap(next.next().getBytes(US_ASCII));
              body.setByteBuffer(piece);
              return piece.remaining();
            });
  }

  @Test
  void isIncompleteWhileNothingMoreIsReady() throws IOException {
    gives("ab", "c");
    assertThat(body.readFrom(request)).isEqualTo(GatheredBody.INCOMPLETE);
    assertThat(body.size()).isEqualTo(2);
    assertThat(body.readFrom(request)).isEqualTo(GatheredBody.INCOMPLETE);
    assertThat(body.size()).isEqualTo(3);
  }

  @Test
  void isIncompleteWhereAReadGivesNothing() throws IOException {
    gives("");
    assertThat(body.readFrom(request)).isEqualTo(GatheredBody.INCOMPLETE);
    assertThat(body.size()).isZero();
    assertThat(body.held()).isZero();
  }

  @Test
  void readsOnWhileThereIsMore() throws IOException {
    gives("ab", "cd", "e");
    when(request.isReady()).thenReturn(true, true, true);
    assertThat(body.readFrom(request)).isEqualTo(GatheredBody.COMPLETE);
    assertThat(body.size()).isEqualTo(5);
    assertThat(body.held()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void isCompleteOnceTomcatHasItAll() throws IOException {
    gives("ab", "cd");
    when(request.isReady()).thenReturn(true);
    when(request.isFinished()).thenReturn(true);
    assertThat(body.readFrom(request)).isEqualTo(GatheredBody.COMPLETE);
    assertThat(body.size()).isEqualTo(2);
  }

  @Test
  void takesNoMoreThanTheLimit() throws IOException {
    gives("abcde", "f");
    when(request.isReady()).thenReturn(true);
    assertThat(body.readFrom(request)).isEqualTo(GatheredBody.TOO_LONG);
  }

  @Test
  void replaysNothingOfAnEmptyBody() throws IOException {
    gives();
    assertThat(body.readFrom(request)).isEqualTo(GatheredBody.COMPLETE);
    assertThat(body.replayIn(request)).isFalse();
    verify(request, never()).action(any(), any());
  }

  @Test
  void saysThatBytesMayBeLostWhereNobodyKnowsTheBuffer() throws IOException {
    gives("ab");
    body.readFrom(request);
    InputBuffer foreign = mock();
    when(request.getInputBuffer()).thenReturn(foreign);
    assertThat(body.replayIn(request)).isTrue();
    verify(request).action(eq(ActionCode.REQ_SET_BODY_REPLAY), any());
  }
}
