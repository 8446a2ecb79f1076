package dev.concordat.client.vectors;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The call of a vector as the generated method of its operation, found by its name. */
record VectorCall(JsonNode call) {

  /**
   * Makes it, on a client or on its asynchronous twin.
   *
   * @throws Throwable what the method throws
   */
  Object make(Object client) throws Throwable {
    String operation = call.get("operation").asString();
    for (Method accessor : client.getClass().getMethods()) {
      Optional<Method> method = method(accessor.getReturnType(), operation);
      if (accessor.getParameterCount() == 0 && method.isPresent()) {
        return invoke(method.get(), accessor.invoke(client));
      }
    }
    throw new AssertionError("The client has no operation " + operation);
  }

  /** The one with all parameters. */
  private static Optional<Method> method(Class<?> api, String operation) {
    return api.getPackageName().endsWith(".api")
        ? Arrays.stream(api.getMethods())
            .filter(method -> method.getName().equals(operation))
            .max(Comparator.comparing(Method::getParameterCount))
        : Optional.empty();
  }

  private Object invoke(Method method, Object api) throws Throwable {
    try {
      return method.invoke(
          api, Arrays.stream(method.getParameters()).map(this::argument).toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private @Nullable Object argument(Parameter parameter) {
    boolean body = parameter.getType().getPackageName().endsWith(".model");
    String name =
        parameter.getName().equals("idempotencyKey") ? "Idempotency-Key" : parameter.getName();
    JsonNode value = call.get("arguments").get(body ? "body" : name);
    return value == null ? null : ControlPort.JSON.treeToValue(value, parameter.getType());
  }
}
