package dev.concordat.client.testing;

import dev.concordat.client.api.AccountApi;
import dev.concordat.client.api.KeysApi;
import dev.concordat.client.api.LanguagesApi;
import dev.concordat.client.api.ProjectsApi;
import dev.concordat.client.api.TokensApi;
import dev.concordat.client.api.TranslationsApi;
import dev.concordat.client.internal.Operation;
import java.util.List;
import java.util.stream.Stream;

/** The operations of the document. */
final class Operations {
  private Operations() {}

  static Stream<Operation<?>> all() {
    return Stream.of(
            AccountApi.operations(),
            KeysApi.operations(),
            LanguagesApi.operations(),
            ProjectsApi.operations(),
            TokensApi.operations(),
            TranslationsApi.operations())
        .flatMap(List::stream);
  }

  static Operation<?> named(String id) {
    return all()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("The document has no operation '" + id + "'."));
  }
}
