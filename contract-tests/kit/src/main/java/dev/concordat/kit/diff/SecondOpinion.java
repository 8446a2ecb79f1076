package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/**
 * What openapi-diff calls incompatible, as a trail of what it found where. It reads documents as
 * OpenAPI alone and tells no lines.
 */
final class SecondOpinion {
  private SecondOpinion() {}

  static Stream<Change> changes(Document old, Document now) {
    return OpenApiCompare.fromContents(old.root().value().toString(), now.root().value().toString())
        .getChangedOperations()
        .stream()
        .filter(Changed::isIncompatible)
        .map(changed -> change(changed, now));
  }

  private static Change change(ChangedOperation changed, Document now) {
    Operation operation =
        now.operations().stream()
            .filter(one -> one.path().equals(changed.getPathUrl()))
            .filter(one -> one.method().equals(changed.getHttpMethod().name()))
            .findFirst()
            .orElse(null);
    Position position =
        operation == null ? now.root().required("paths").position() : operation.position();
    return new Change(
        Severity.BREAKING,
        "SecondOpinion",
        operation == null ? "" : operation.id(),
        position,
        "openapi-diff finds it incompatible: " + String.join(", ", trail(changed)));
  }

  private static List<String> trail(Changed changed) {
    List<String> steps = new ArrayList<>();
    Changed at = changed;
    while (at instanceof ComposedChanged composed) {
      Changed next =
          composed.getChangedElements().stream()
              .filter(element -> element != null && element.isIncompatible())
              .findFirst()
              .orElse(null);
      if (next == null) {
        break;
      }
      steps.add(words(next));
      at = next;
    }
    return steps;
  }

  /** {@code ChangedMaxLength} as "max length". */
  private static String words(Changed changed) {
    return changed
        .getClass()
        .getSimpleName()
        .replaceFirst("^Changed", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
