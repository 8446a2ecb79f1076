package dev.concordat.starter.json;

import dev.concordat.starter.answer.ErrorMessage;
import dev.concordat.starter.validation.BoundedValidator;
import dev.concordat.starter.validation.FieldFaults;
import dev.concordat.starter.validation.FieldPath;
import dev.concordat.starter.validation.ModelOrder;
import dev.concordat.starter.validation.TooManyViolations;
import jakarta.validation.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Says everything that is wrong with a body that could not be read.
 *
 * <p>Reads it a second time, slowly: only refused bodies pay for that.
 */
final class JsonDiagnosis {
  private final JsonMapper tokens;
  private final JsonMapper collecting;
  private final boolean acceptNulls;
  private final ModelOrder order;
  private final @Nullable BoundedValidator validator;

  JsonDiagnosis(
      JsonMapper mapper, ModelOrder order, @Nullable Validator validator, boolean acceptNulls) {
    this.tokens = mapper.rebuild().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    this.collecting =
        tokens
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addModule(new Collecting(new RequiredMembers(tokens.deserializationConfig())))
            .addHandler(new JsonFaults.UnknownMembers())
            .build();
    this.acceptNulls = acceptNulls;
    this.order = order;
    this.validator = validator == null ? null : BoundedValidator.of(validator);
  }

  /**
   * What is wrong; null if nothing is, on a closer look.
   *
   * @param view members that are not of it are unknown; null if all are taken
   */
  @Nullable ErrorMessage of(byte[] body, JavaType type, @Nullable Class<?> view) {
    Map<FieldPath, String> ofTokens;
    try {
      ofTokens = JsonScan.of(tokens.createParser(body), acceptNulls);
    } catch (JsonScan.NotJson e) {
      return new ErrorMessage.Sentence(String.valueOf(e.getMessage()));
    }
    JsonFaults found = new JsonFaults(view);
    Object value = read(body, type, found);
    found.unknown().forEach(path -> ofTokens.remove(path, JsonScan.NULL)); // no value would do
    FieldFaults faults = new FieldFaults(order, type);
    ofTokens.forEach(faults::add);
    found.all().forEach(faults::add);
    if (value != null && validator != null) {
      try {
        faults.addUnlessKnown(validator.validate(value));
      } catch (TooManyViolations e) {
        return new ErrorMessage.Sentence(TooManyViolations.ANSWER);
      }
    }
    return faults.isEmpty() ? null : faults.message();
  }

  /** What is wrong with a body that could be read: tokens, or members outside the view. */
  @Nullable ErrorMessage ofReadable(byte[] body, JavaType type, @Nullable Class<?> view) {
    JsonFaults found = new JsonFaults(view);
    if (view != null) {
      read(body, type, found);
    }
    return found.all().isEmpty() && JsonScan.of(tokens.createParser(body), acceptNulls).isEmpty()
        ? null
        : of(body, type, view);
  }

  /** The value, where it is worth validating. */
  private @Nullable Object read(byte[] body, JavaType type, JsonFaults found) {
    Object value = null;
    try {
      value = collecting.readerFor(type).withAttribute(JsonFaults.KEY, found).readValue(body);
    } catch (JacksonException e) {
      found.add(JsonPaths.of(e, FieldPath.root()), "is not valid");
    }
    return found.isFull() ? null : value;
  }

  private static final class Collecting extends SimpleModule {
    private static final long serialVersionUID = 1L;

    Collecting(RequiredMembers required) {
      super("collecting");
      setDeserializerModifier(new CollectingModifier(required));
    }

    @Override
    public void setupModule(SetupContext context) {
      super.setupModule(context);
      context.insertAnnotationIntrospector(new RequiredMembers.Hidden());
    }
  }
}
