package dev.concordat.starter.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left to the adapter behind, as it came. */
class WholeBodiesCallsTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final Adapter tomcats = mock();
  private final Response response = mock();
  private final List<Boolean> kept = new ArrayList<>();
  private final WholeBodies bodies =
      new WholeBodies(tomcats, new ArrivalLimits(LONG, LONG, 100, 100, 1), kept::add);
  private final Request request =
      new PatientProcessor(new Http11NioProtocol(), bodies, LONG).getRequest();

  @BeforeEach
  void speakHttp() {
    request.protocol().setString("HTTP/1.1");
  }

  @ParameterizedTest
  @CsvSource({"400, 5", "500, 5", "200, 0"})
  void waitsForNoBodyOfARequestThatIsRefusedOrHasNone(int status, long length) throws Exception {
    request.setContentLength(length);
    when(response.getStatus()).thenReturn(status);
    bodies.service(request, response);
    verify(tomcats).service(request, response);
    assertThat(WholeBodies.isGathering(request)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesTheRestToTomcat(boolean answer) throws Exception {
    when(tomcats.prepare(request, response)).thenReturn(answer);
    when(tomcats.asyncDispatch(request, response, SocketEvent.TIMEOUT)).thenReturn(answer);
    when(tomcats.getDomain()).thenReturn("books");

    assertThat(bodies.prepare(request, response)).isEqualTo(answer);
    assertThat(bodies.asyncDispatch(request, response, SocketEvent.TIMEOUT)).isEqualTo(answer);
    assertThat(bodies.getDomain()).isEqualTo("books");
    bodies.log(request, response, 7);
    verify(tomcats).log(request, response, 7);
  }

  @ParameterizedTest
  @CsvSource({"HTTP/1.1, true", "'', false"})
  void keepsNoProcessorThatMetHttp09(String protocol, boolean again) {
    request.protocol().setString(protocol);
    bodies.checkRecycled(request, response);
    verify(tomcats).checkRecycled(request, response);
    assertThat(kept).containsExactly(again);
  }
}
