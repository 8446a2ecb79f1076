package dev.concordat.starter.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Takes JSON at its word: nothing unknown, twice, coerced, or after the end; nothing too long. */
public final class StrictJson {
  private StrictJson() {}

  /**
   * A strict copy of this mapper, which stays as it is: a service reads other things with it, such
   * as the answers of other services.
   *
   * @param maxDepth the deepest nesting read
   * @param maxStringLength the longest string read, in characters
   */
  public static JsonMapper of(JsonMapper mapper, int maxDepth, int maxStringLength) {
    JsonFactory factory = mapper.tokenStreamFactory();
    StreamReadConstraints limits =
        factory
            .streamReadConstraints()
            .rebuild()
            .maxNestingDepth(maxDepth)
            .maxStringLength(maxStringLength)
            .maxNameLength(1024)
            .maxNumberLength(100)
            .build();
    return strict(
            new OnFactory(
                mapper.rebuild(), factory.rebuild().streamReadConstraints(limits).build()))
        .build();
  }

  private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
    return builder
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_UNEXPECTED_VIEW_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .withCoercionConfigDefaults(
            config ->
                config
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
        .withCoercionConfig(
            LogicalType.Textual,
            config ->
                config
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty))
        .addModule(new ContractTimes());
  }

  /** Builds as another builder would, but on a factory of its own. */
  private static final class OnFactory extends JsonMapper.Builder {
    OnFactory(JsonMapper.Builder other, JsonFactory factory) {
      super((StateImpl) other.saveStateApplyModules());
      _streamFactory = factory;
    }
  }
}
