package dev.concordat.starter.json;

import com.fasterxml.jackson.annotation.JsonView;
import dev.concordat.starter.answer.ErrorMessage;
import dev.concordat.starter.validation.ModelOrder;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourceRegion;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StreamUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON bodies strictly, and knows of a refused one everything that is wrong. */
public final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {
  /** Spring's hint of the {@link JsonView} a handler's parameter is marked with. */
  private static final String VIEW = JsonView.class.getName();

  /** That of the class in which the variables of a body's type are resolved. */
  private static final String CONTEXT = "contextClass";

  private final JsonDiagnosis diagnosis;

  /** Reads and writes with this mapper; validates refused bodies where there is a validator. */
  public StrictJsonConverter(
      JsonMapper mapper, ModelOrder order, @Nullable Validator validator, boolean acceptNulls) {
    super(mapper);
    this.diagnosis = new JsonDiagnosis(mapper, order, validator, acceptNulls);
  }

  /** Bytes, texts and resources are written as they are, by their own converters. */
  @Override
  public boolean canWrite(ResolvableType target, Class<?> type, @Nullable MediaType mediaType) {
    return !isRaw(type) && !areRegions(target, type) && super.canWrite(target, type, mediaType);
  }

  /** They are read as they are too, and the pairs of a form by its converter alone. */
  @Override
  public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
    Class<?> resolved = type.toClass();
    return !isRaw(resolved)
        && !MultiValueMap.class.isAssignableFrom(resolved)
        && super.canRead(type, mediaType);
  }

  private static boolean isRaw(Class<?> type) {
    return type == byte[].class || type == String.class || Resource.class.isAssignableFrom(type);
  }

  /** What Spring makes of a resource of which parts were asked for. */
  private static boolean areRegions(ResolvableType target, Class<?> type) {
    return type == ResourceRegion.class
        || (Collection.class.isAssignableFrom(type)
            && target.getGeneric().toClass() == ResourceRegion.class);
  }

  @Override
  public Object read(
      ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints)
      throws IOException {
    Class<?> context =
        type.getSource() instanceof MethodParameter parameter
            ? parameter.getContainingClass()
            : hint(hints, CONTEXT);
    return read(getJavaType(type.getType(), context), hint(hints, VIEW), input);
  }

  private static @Nullable Class<?> hint(@Nullable Map<String, Object> hints, String name) {
    return hints == null ? null : (Class<?>) hints.get(name);
  }

  @Override
  protected Object readInternal(Class<?> type, HttpInputMessage input) throws IOException {
    return read(getJavaType(type, null), null, input);
  }

  private Object read(JavaType type, @Nullable Class<?> view, HttpInputMessage input)
      throws IOException {
    byte[] body = StreamUtils.copyToByteArray(input.getBody());
    if (!JsonBytes.areUtf8(body)) {
      throw new UnreadableJson(
          new ErrorMessage.Sentence("The request body must be JSON in UTF-8."), input);
    }
    try {
      Object value = getMapper().readerFor(type).withView(view).readValue(body);
      if (value == null) {
        throw new UnreadableJson(
            new ErrorMessage.Sentence("The request body must not be null."), input);
      }
      ErrorMessage faults =
          view != null || JsonBytes.needACloserLook(body)
              ? diagnosis.ofReadable(body, type, view)
              : null;
      if (faults != null) {
        throw new UnreadableJson(faults, input);
      }
      return value;
    } catch (InvalidDefinitionException e) {
      throw e;
    } catch (JacksonException e) {
      ErrorMessage faults = diagnosis.of(body, type, view);
      throw new UnreadableJson(
          faults != null
              ? faults
              : new ErrorMessage.Sentence("The request body is not what this operation expects."),
          input);
    }
  }
}
