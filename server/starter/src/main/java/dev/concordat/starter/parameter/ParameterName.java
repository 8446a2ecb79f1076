package dev.concordat.starter.parameter;

import dev.concordat.starter.validation.FieldPath;
import java.lang.annotation.Annotation;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.bind.MissingMatrixVariableException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The name of a handler's parameter on the wire, which is not the one in Java. */
public final class ParameterName {
  private static final List<Class<? extends Annotation>> NAMED =
      List.of(RequestParam.class, RequestHeader.class, CookieValue.class);

  private ParameterName() {}

  /** The name the caller uses. */
  public static String of(MethodParameter parameter) {
    MergedAnnotations annotations = MergedAnnotations.from(parameter.getParameterAnnotations());
    for (Class<? extends Annotation> named : NAMED) {
      MergedAnnotation<?> annotation = annotations.get(named);
      String name = annotation.isPresent() ? annotation.getString("name") : "";
      if (!name.isEmpty()) {
        return name;
      }
    }
    return String.valueOf(parameter.getParameterName());
  }

  /** Where the parameter is: its name, or the root if it is the body itself. */
  public static FieldPath path(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(RequestBody.class)
        ? FieldPath.root()
        : FieldPath.root().member(of(parameter));
  }

  /** The name of the one that is missing. */
  public static String of(MissingRequestValueException missing) {
    if (missing instanceof MissingServletRequestParameterException parameter) {
      return parameter.getParameterName();
    }
    if (missing instanceof MissingRequestHeaderException header) {
      return header.getHeaderName();
    }
    if (missing instanceof MissingMatrixVariableException variable) {
      return variable.getVariableName();
    }
    return missing instanceof MissingRequestCookieException cookie
        ? cookie.getCookieName()
        : "a value";
  }
}
