package dev.concordat.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The interfaces say what the document says. */
class GeneratedInterfacesTest {
  @Test
  void declareExactlyTheDocumentedErrorsAndScopes() {
    assertThat(GeneratedOperation.all())
        .containsExactlyInAnyOrderElementsOf(DocumentedOperation.all());
  }

  @Test
  void declareAForbiddenOnlyAHandlerCanSee() {
    assertThat(GeneratedOperation.all())
        .filteredOn(operation -> operation.errors().contains("Forbidden"))
        .extracting(DocumentedOperation::id)
        .containsExactly("createToken");
  }
}
