package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.web.firewall.RequestRejectedException;

class CausesTest {
  @Test
  void looksSixteenLinksFar() {
    Throwable chain = new RequestRejectedException("x");
    for (int i = 0; i < 15; i++) {
      chain = new IllegalStateException(chain);
    }
    assertThat(Causes.find(chain, RequestRejectedException.class)).isNotNull();
    assertThat(Causes.find(new IllegalStateException(chain), RequestRejectedException.class))
        .isNull();
  }
}
