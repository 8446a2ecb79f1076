package dev.concordat.starter.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.concordat.starter.answer.Exchange;
import dev.concordat.starter.answer.StatusPolicy;
import dev.concordat.starter.answer.Writers;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What reaches a container's own stream and writer. */
class GuardedStreamTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse container = new MockHttpServletResponse();
  private final GuardedResponse response =
      new GuardedResponse(
          request,
          container,
          Exchange.of(request),
          Writers.plain(),
          StatusPolicy.NONE,
          HeaderLimit.within(0));
  private final ServletOutputStream stream = mock();
  private final Writer writer = mock();
  private final GuardedStream guardedStream = new GuardedStream(stream, response);
  private final GuardedWriter guardedWriter = new GuardedWriter(writer, response);

  @Test
  void passesASuccessOn() throws IOException {
    guardedStream.write('a');
    guardedStream.flush();
    guardedStream.close();
    InOrder bytes = inOrder(stream);
    bytes.verify(stream).write('a');
    bytes.verify(stream).flush();
    bytes.verify(stream).close();

    guardedWriter.write("b");
    guardedWriter.flush();
    guardedWriter.close();
    InOrder text = inOrder(writer);
    text.verify(writer).flush();
    text.verify(writer).close();
  }

  @Test
  void keepsAForeignErrorOpenForTheOneThatTakesItsPlace() throws IOException {
    container.setStatus(404);
    guardedStream.write('a');
    guardedStream.flush();
    guardedStream.close();
    verify(stream, never()).write('a');
    verify(stream, never()).flush();
    verify(stream, never()).close();

    guardedWriter.write("b");
    guardedWriter.flush();
    guardedWriter.close();
    verify(writer, never()).flush();
    verify(writer, never()).close();
    assertThat(response.hasSwallowed()).isTrue();
    assertThat(response.hasBegun()).isFalse();
  }

  @Test
  void writesWithoutBlockingAsTheContainerDoes() {
    WriteListener listener = mock();
    guardedStream.setWriteListener(listener);
    verify(stream).setWriteListener(listener);
    assertThat(guardedStream.isReady()).isFalse();
    when(stream.isReady()).thenReturn(true);
    assertThat(guardedStream.isReady()).isTrue();
  }
}
