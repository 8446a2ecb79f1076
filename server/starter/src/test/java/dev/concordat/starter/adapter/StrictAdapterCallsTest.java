package dev.concordat.starter.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.concordat.starter.answer.Writers;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.InOrder;

/** What the adapter asks of Tomcat, and what it leaves to Tomcat's own. */
class StrictAdapterCallsTest {
  private final Adapter tomcats = mock();
  private final Request request = new Request();
  private final Response response = mock();
  private final StrictAdapter adapter = new StrictAdapter(tomcats, Writers.plain());

  @BeforeEach
  void connect() {
    request.requestURI().setString("/books");
  }

  @Test
  void closesAtOnceOnHttp09() throws Exception {
    request.protocol().setString("");
    adapter.service(request, response);
    verify(response).action(ActionCode.CLOSE_NOW, null);
    verifyNoInteractions(tomcats);
  }

  @Test
  void closesBehindTheAnswerToALengthToldTwice() throws Exception {
    request.protocol().setString("HTTP/1.1");
    request.getMimeHeaders().setValue("Transfer-Encoding").setString("chunked");
    request.getMimeHeaders().setValue("Content-Length").setString("5");
    adapter.service(request, response);
    verify(response).setStatus(400);
    InOrder actions = inOrder(response);
    actions.verify(response).action(ActionCode.CLOSE, null);
    actions.verify(response).action(ActionCode.CLOSE_NOW, null);
    verifyNoInteractions(tomcats);
  }

  @Test
  void leavesToTomcatWhatHasNoFault() throws Exception {
    adapter.service(request, response);
    request.protocol().setString("HTTP/1.1");
    adapter.service(request, response);
    verify(tomcats, times(2)).service(request, response);
    verify(response, never()).action(any(), any());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesTheRestToTomcat(boolean answer) throws Exception {
    when(tomcats.prepare(request, response)).thenReturn(answer);
    when(tomcats.asyncDispatch(request, response, SocketEvent.TIMEOUT)).thenReturn(answer);
    when(tomcats.getDomain()).thenReturn("books");

    assertThat(adapter.prepare(request, response)).isEqualTo(answer);
    assertThat(adapter.asyncDispatch(request, response, SocketEvent.TIMEOUT)).isEqualTo(answer);
    assertThat(adapter.getDomain()).isEqualTo("books");
    adapter.log(request, response, 7);
    verify(tomcats).log(request, response, 7);
    adapter.checkRecycled(request, response);
    verify(tomcats).checkRecycled(request, response);
  }
}
