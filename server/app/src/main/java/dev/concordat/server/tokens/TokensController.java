package dev.concordat.server.tokens;

import dev.concordat.server.Created;
import dev.concordat.server.api.TokensApi;
import dev.concordat.server.api.model.ApiToken;
import dev.concordat.server.api.model.CreatedToken;
import dev.concordat.server.api.model.NewToken;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.Forbidden;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import org.springframework.web.bind.annotation.RestController;

/** The operations on tokens. */
@RestController
class TokensController implements TokensApi {
  private final TokenService tokens;

  TokensController(TokenService tokens) {
    this.tokens = tokens;
  }

  @Override
  public CreatedToken createToken(NewToken newToken)
      throws Forbidden, Conflict, UnprocessableEntity {
    CreatedToken created = tokens.create(Caller.current(), newToken);
    Created.at(PATH_CREATE_TOKEN + "/" + created.getToken().getId());
    return created;
  }

  @Override
  public ApiToken revokeToken(String tokenId) throws NotFound, Conflict {
    return tokens.revoke(Caller.current(), tokenId);
  }
}
