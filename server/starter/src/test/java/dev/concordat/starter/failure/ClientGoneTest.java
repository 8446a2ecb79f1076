package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class ClientGoneTest {
  private static final Exception OTHER = new UnsupportedOperationException("secret");

  @Test
  void knowsWhenTheCallerIsGone() {
    assertThat(ClientGone.causes(new AsyncRequestNotUsableException("x"))).isTrue();
    assertThat(ClientGone.causes(new ClientAbortException(new IOException("pipe")))).isTrue();
    assertThat(ClientGone.causes(new ClientAbortException(new EOFException()))).isFalse();
    assertThat(ClientGone.causes(new ClientAbortException(new SocketTimeoutException()))).isFalse();
    assertThat(ClientGone.causes(new ClientAbortException("x"))).isFalse();
    assertThat(ClientGone.causes(new IOException(new IOException("x")))).isFalse();
    assertThat(ClientGone.causes(OTHER)).isFalse();
  }
}
