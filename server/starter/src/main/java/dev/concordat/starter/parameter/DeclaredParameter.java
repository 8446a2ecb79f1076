package dev.concordat.starter.parameter;

import dev.concordat.starter.json.Expected;
import dev.concordat.starter.json.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;

/**
 * One parameter a handler declares.
 *
 * @param name as on the wire
 * @param required whether the caller must give it
 */
record DeclaredParameter(
    String name, boolean inHeader, boolean required, MethodParameter parameter) {

  static @Nullable DeclaredParameter of(MethodParameter parameter) {
    RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
    RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
    if (query != null) {
      return new DeclaredParameter(
          ParameterName.of(parameter),
          false,
          required(parameter, query.required(), query.defaultValue()),
          parameter);
    }
    return header == null
        ? null
        : new DeclaredParameter(
            ParameterName.of(parameter),
            true,
            required(parameter, header.required(), header.defaultValue()),
            parameter);
  }

  private static boolean required(MethodParameter parameter, boolean required, String byDefault) {
    return required && byDefault.equals(ValueConstants.DEFAULT_NONE) && !parameter.isOptional();
  }

  /** What the request gives; empty if nothing. */
  List<String> values(HttpServletRequest request) {
    if (inHeader) {
      return Collections.list(request.getHeaders(name));
    }
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** What is wrong with the values, seen without converting them; null if nothing. */
  @Nullable String lexicalFault(List<String> values) {
    if (values.size() > 1 && !isPlural()) {
      return "must be given once, not " + values.size() + " times";
    }
    for (String value : values) {
      String fault = Text.fault(value);
      if (fault != null) {
        return fault;
      }
      if (!isPlural() && !Expected.isLexically(type(), value)) {
        return Expected.of(type());
      }
    }
    return null;
  }

  /** The value as the handler would get it; fails with a ConversionException. */
  @Nullable Object convert(List<String> values, ConversionService conversion) {
    Object source = isPlural() ? values.toArray(String[]::new) : values.get(0);
    return conversion.convert(
        source, TypeDescriptor.forObject(source), new TypeDescriptor(parameter));
  }

  /** Any fault of the values; null if they can be converted. */
  @Nullable String fault(List<String> values, ConversionService conversion) {
    if (values.isEmpty()) {
      return required ? "is required" : null;
    }
    String fault = lexicalFault(values);
    if (fault != null) {
      return fault;
    }
    try {
      convert(values, conversion);
      return null;
    } catch (ConversionException e) {
      return Expected.of(type());
    }
  }

  /** Its place among the handler's parameters, from 0. */
  int index() {
    return parameter.getParameterIndex();
  }

  Class<?> type() {
    return parameter.nestedIfOptional().getNestedParameterType();
  }

  private boolean isPlural() {
    return Collection.class.isAssignableFrom(type()) || type().isArray();
  }
}
