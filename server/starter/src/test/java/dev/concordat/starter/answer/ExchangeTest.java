package dev.concordat.starter.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ExchangeTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void isOneForEachRequest() {
    assertThat(Exchange.of(request)).isSameAs(Exchange.of(request));
    assertThat(Exchange.of(request)).isNotSameAs(Exchange.of(new MockHttpServletRequest()));
  }

  @Test
  void knowsThePathAsReceived() {
    assertThat(Exchange.of(request).path()).isEqualTo("/books");
    request.setRequestURI("/elsewhere");
    assertThat(Exchange.of(request).path()).isEqualTo("/books");
  }

  @Test
  void knowsNoPathThatIsNone() {
    assertThat(Exchange.of(new MockHttpServletRequest("OPTIONS", "*")).path()).isEqualTo("/");
    MockHttpServletRequest unread = new MockHttpServletRequest();
    unread.setRequestURI(null);
    assertThat(Exchange.of(unread).path()).isEqualTo("/");
  }

  @Test
  void keepsTheCallersIdIfItIsWellFormed() {
    request.addHeader(RequestId.HEADER, "abc");
    assertThat(Exchange.of(request).id()).isEqualTo("abc");
  }

  @Test
  void makesIdsThatDiffer() {
    assertThat(RequestId.of(null)).matches("[0-9a-f]{32}");
    assertThat(RequestId.of("a b")).isNotEqualTo(RequestId.of("a b"));
  }

  @Test
  void isNeitherAnsweredNorBegunAtFirst() {
    Exchange exchange = Exchange.of(request);
    assertThat(exchange.isAnswered()).isFalse();
    assertThat(exchange.hasBegun()).isFalse();
    exchange.begin();
    assertThat(exchange.isAnswered()).isFalse();
    exchange.answer();
    assertThat(Exchange.of(request).isAnswered()).isTrue();
    assertThat(Exchange.of(request).hasBegun()).isTrue();
  }
}
