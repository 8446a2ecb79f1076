package dev.concordat.starter.sentinel;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;

/**
 * The statuses a handler's operation documents, read from the {@code @Operation} and
 * {@code @ApiResponse} annotations of its interface.
 *
 * <p>By name, so that the annotations need not be on the class path of a service without them.
 */
final class DocumentedStatuses {
  private static final String PACKAGE = "io.swagger.v3.oas.annotations.";

  private final Map<Method, Set<Integer>> byMethod = new ConcurrentHashMap<>();

  /** Empty where nothing is documented. */
  Set<Integer> of(Method method) {
    Set<Integer> known = byMethod.get(method);
    return known != null ? known : byMethod.computeIfAbsent(method, DocumentedStatuses::read);
  }

  private static Set<Integer> read(Method method) {
    Set<Integer> statuses = new LinkedHashSet<>();
    MergedAnnotations.from(method, MergedAnnotations.SearchStrategy.TYPE_HIERARCHY).stream()
        .map(MergedAnnotation::synthesize)
        .forEach(annotation -> add(annotation, statuses));
    return Set.copyOf(statuses);
  }

  private static void add(Annotation annotation, Set<Integer> statuses) {
    String name = annotation.annotationType().getName();
    if (name.equals(PACKAGE + "Operation")) {
      addAll(value(annotation, "responses"), statuses);
    } else if (name.equals(PACKAGE + "responses.ApiResponse")) {
      String code = String.valueOf(value(annotation, "responseCode"));
      if (code.matches("[1-5]\\d\\d")) {
        statuses.add(Integer.valueOf(code));
      }
    }
  }

  private static void addAll(Object annotations, Set<Integer> statuses) {
    for (int i = 0; i < Array.getLength(annotations); i++) {
      add((Annotation) Array.get(annotations, i), statuses);
    }
  }

  private static Object value(Annotation annotation, String attribute) {
    try {
      return annotation.annotationType().getMethod(attribute).invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The attribute " + attribute + " cannot be read.", e);
    }
  }
}
