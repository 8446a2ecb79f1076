package dev.concordat.starter.parameter;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;

/**
 * All parameters a handler method declares. One that takes neither parameters nor a body cannot be
 * asked wrongly, and documents no 400: to it, any query is as good as none.
 */
final class DeclaredParameters {
  private final List<DeclaredParameter> all = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean open;

  DeclaredParameters(HandlerMethod handler) {
    open = Arrays.stream(handler.getMethodParameters()).noneMatch(DeclaredParameters::isInput);
    for (MethodParameter parameter : handler.getMethodParameters()) {
      if (mayReadAnything(parameter)) {
        open = true;
        continue;
      }
      DeclaredParameter declared = DeclaredParameter.of(parameter);
      if (declared != null) {
        all.add(declared);
        if (!declared.inHeader()) {
          names.add(declared.name());
        }
      }
    }
  }

  List<DeclaredParameter> all() {
    return all;
  }

  /** Whether a request may give a parameter of this name in its query. */
  boolean permits(String name) {
    return open || names.contains(name);
  }

  /** Nothing to look at: no parameter is declared, and the query is empty. */
  boolean haveNothingToCheck(HttpServletRequest request) {
    return all.isEmpty() && (open || request.getQueryString() == null);
  }

  private static boolean mayReadAnything(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    if (Map.class.isAssignableFrom(type)) {
      return !parameter.hasParameterAnnotation(RequestBody.class);
    }
    if (parameter.hasParameterAnnotation(ModelAttribute.class)
        || ServletRequest.class.isAssignableFrom(type)
        || WebRequest.class.isAssignableFrom(type)
        || InputStream.class.isAssignableFrom(type)
        || Reader.class.isAssignableFrom(type)) {
      return true;
    }
    return !isDeclaration(parameter) && !type.getName().startsWith("org.springframework.");
  }

  /** Whether the caller can get it wrong; a path that is wrong leads nowhere, which is a 404. */
  private static boolean isInput(MethodParameter parameter) {
    return isDeclaration(parameter) && !parameter.hasParameterAnnotation(PathVariable.class);
  }

  /** Annotated as something particular; what is not may be a model bound from the query. */
  private static boolean isDeclaration(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(RequestParam.class)
        || parameter.hasParameterAnnotation(RequestHeader.class)
        || parameter.hasParameterAnnotation(PathVariable.class)
        || parameter.hasParameterAnnotation(CookieValue.class)
        || parameter.hasParameterAnnotation(RequestBody.class)
        || HttpEntity.class.isAssignableFrom(parameter.getParameterType());
  }
}
