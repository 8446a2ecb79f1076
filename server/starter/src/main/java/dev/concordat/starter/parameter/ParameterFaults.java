package dev.concordat.starter.parameter;

import dev.concordat.starter.answer.ErrorMessage;
import dev.concordat.starter.json.Expected;
import dev.concordat.starter.validation.FieldFaults;
import dev.concordat.starter.validation.FieldPath;
import dev.concordat.starter.validation.ModelOrder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Finds every faulty parameter of a request at once: undeclared, missing, ill-typed, invalid. */
public final class ParameterFaults {
  private final ConversionService conversion;
  private final @Nullable Validator validator;
  private final ModelOrder order;
  private final Map<HandlerMethodKey, DeclaredParameters> declared = new ConcurrentHashMap<>();

  private record HandlerMethodKey(Class<?> bean, java.lang.reflect.Method method) {}

  /** Finds faults with this conversion and, where there is one, this validator; thread-safe. */
  public ParameterFaults(
      ConversionService conversion, @Nullable Validator validator, ModelOrder order) {
    this.conversion = conversion;
    this.validator = validator;
    this.order = order;
  }

  /** What a parameter of this type should look like, in words that follow "name: ". */
  public static String expected(MethodParameter parameter) {
    return Expected.of(parameter.nestedIfOptional().getNestedParameterType());
  }

  DeclaredParameters declared(HandlerMethod handler) {
    HandlerMethodKey key = new HandlerMethodKey(handler.getBeanType(), handler.getMethod());
    DeclaredParameters known = declared.get(key);
    return known != null
        ? known
        : declared.computeIfAbsent(key, absent -> new DeclaredParameters(handler));
  }

  /** Every fault of the request's parameters, one entry per parameter; empty if there is none. */
  public List<String> all(HttpServletRequest request) {
    if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
        instanceof HandlerMethod handler)) {
      return List.of();
    }
    DeclaredParameters parameters = declared(handler);
    FieldFaults faults = new FieldFaults(order, Object.class);
    Map<DeclaredParameter, String> lexical = lexical(parameters, request);
    Map<Integer, List<ConstraintViolation<Object>>> violations =
        violations(handler, parameters, lexical, request);
    for (DeclaredParameter parameter : parameters.all()) {
      FieldPath path = FieldPath.root().member(parameter.name());
      if (lexical.containsKey(parameter)) {
        faults.add(path, lexical.get(parameter));
      }
      violations
          .getOrDefault(parameter.index(), List.of())
          .forEach(violation -> faults.add(path, violation));
    }
    QueryNames.of(request).stream()
        .filter(name -> !parameters.permits(name))
        .forEach(
            name ->
                faults.add(FieldPath.root().member(name), "is not a parameter of this operation"));
    return faults.isEmpty() || !(faults.message() instanceof ErrorMessage.Fields fields)
        ? List.of()
        : fields.entries();
  }

  private Map<DeclaredParameter, String> lexical(
      DeclaredParameters parameters, HttpServletRequest request) {
    Map<DeclaredParameter, String> faults = new LinkedHashMap<>();
    for (DeclaredParameter parameter : parameters.all()) {
      String fault = parameter.fault(parameter.values(request), conversion);
      if (fault != null) {
        faults.put(parameter, fault);
      }
    }
    return faults;
  }

  /** By parameter, of those given and sound; the others are absent for the validator. */
  private Map<Integer, List<ConstraintViolation<Object>>> violations(
      HandlerMethod handler,
      DeclaredParameters parameters,
      Map<DeclaredParameter, String> faulty,
      HttpServletRequest request) {
    if (validator == null) {
      return Map.of();
    }
    Object[] arguments = new Object[handler.getMethodParameters().length];
    Set<Integer> given = new HashSet<>();
    for (DeclaredParameter parameter : parameters.all()) {
      List<String> values = parameter.values(request);
      if (!faulty.containsKey(parameter) && !values.isEmpty()) {
        given.add(parameter.index());
        arguments[parameter.index()] = parameter.convert(values, conversion);
      }
    }
    return validator
        .forExecutables()
        .validateParameters(
            handler.createWithResolvedBean().getBean(), handler.getMethod(), arguments)
        .stream()
        .filter(violation -> given.contains(index(violation.getPropertyPath())))
        .collect(Collectors.groupingBy(violation -> index(violation.getPropertyPath())));
  }

  private static int index(Path path) {
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PARAMETER) {
        return node.as(Path.ParameterNode.class).getParameterIndex();
      }
    }
    return -1;
  }
}
