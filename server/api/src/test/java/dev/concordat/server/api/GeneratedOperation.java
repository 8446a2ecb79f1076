package dev.concordat.server.api;

import dev.concordat.starter.security.RequiredScope;
import io.swagger.v3.oas.annotations.Operation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The interfaces as the generator left them, read by reflection. */
final class GeneratedOperation {
  private static final List<Class<?>> INTERFACES =
      List.of(
          AccountApi.class,
          KeysApi.class,
          LanguagesApi.class,
          ProjectsApi.class,
          TokensApi.class,
          TranslationsApi.class);

  private GeneratedOperation() {}

  static Stream<DocumentedOperation> all() {
    return INTERFACES.stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .map(GeneratedOperation::of);
  }

  private static DocumentedOperation of(Method method) {
    Set<String> errors =
        Arrays.stream(method.getExceptionTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    return new DocumentedOperation(
        method.getAnnotation(Operation.class).operationId(),
        Optional.ofNullable(method.getAnnotation(RequiredScope.class))
            .map(RequiredScope::value)
            .orElse(null),
        errors);
  }
}
