package dev.concordat.server.keys;

import dev.concordat.server.Created;
import dev.concordat.server.Page;
import dev.concordat.server.api.KeysApi;
import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.KeyChanges;
import dev.concordat.server.api.model.KeyPage;
import dev.concordat.server.api.model.NewKey;
import dev.concordat.server.idempotency.Idempotency;
import dev.concordat.server.tokens.Caller;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class KeysController implements KeysApi {
  private final Keys keys;
  private final Idempotency idempotency;

  KeysController(Keys keys, Idempotency idempotency) {
    this.keys = keys;
    this.idempotency = idempotency;
  }

  @Override
  public KeyPage listKeys(
      String projectId, Integer limit, @Nullable String cursor, @Nullable String language)
      throws NotFound, UnprocessableEntity {
    Page<Key> page = keys.list(organization(), projectId, limit, cursor, language);
    return new KeyPage(page.items()).nextCursor(page.nextCursor());
  }

  @Override
  public Key createKey(String projectId, NewKey newKey, @Nullable String idempotencyKey)
      throws NotFound, Conflict, UnprocessableEntity {
    Key key =
        idempotency.once(
            idempotencyKey,
            "createKey",
            List.of(projectId, newKey),
            Key.class,
            () -> keys.create(organization(), projectId, newKey));
    Created.at("/v1/projects/" + projectId + "/keys/" + key.getId());
    return key;
  }

  @Override
  public Key getKey(String projectId, String keyId) throws NotFound {
    return keys.get(organization(), projectId, keyId);
  }

  @Override
  public Key updateKey(String projectId, String keyId, KeyChanges keyChanges)
      throws NotFound, Conflict, UnprocessableEntity {
    return idempotency.once(
        null,
        "updateKey",
        keyChanges,
        Key.class,
        () -> keys.update(organization(), projectId, keyId, keyChanges));
  }

  @Override
  public Key deleteKey(String projectId, String keyId, Long version) throws NotFound, Conflict {
    return keys.delete(organization(), projectId, keyId, version);
  }

  private static String organization() {
    return Caller.current().organizationId();
  }
}
