package dev.concordat.server.tokens;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.concordat.server.api.model.ApiToken;
import dev.concordat.server.api.model.CreatedToken;

/** The answer that carries a secret; printed anywhere else, such as in a log, it does not. */
@JsonPropertyOrder({"token", "secret"})
final class ShownOnce extends CreatedToken {
  ShownOnce(ApiToken token, TokenSecret secret) {
    super(token, secret.reveal());
  }

  @Override
  public String toString() {
    return "the created token " + getToken().getId();
  }
}
