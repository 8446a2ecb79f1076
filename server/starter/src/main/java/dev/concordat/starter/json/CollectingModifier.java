package dev.concordat.starter.json;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.type.ArrayType;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/** Puts a {@link CollectingDeserializer} around every deserializer. */
final class CollectingModifier extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;

  private final transient RequiredMembers required;

  CollectingModifier(RequiredMembers required) {
    this.required = required;
  }

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier bean,
      ValueDeserializer<?> deserializer) {
    return around(deserializer, bean.getType());
  }

  @Override
  public ValueDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription.Supplier bean,
      ValueDeserializer<?> deserializer) {
    return around(deserializer, type);
  }

  @Override
  public ValueDeserializer<?> modifyArrayDeserializer(
      DeserializationConfig config,
      ArrayType type,
      BeanDescription.Supplier bean,
      ValueDeserializer<?> deserializer) {
    return around(deserializer, type);
  }

  @Override
  public ValueDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription.Supplier bean,
      ValueDeserializer<?> deserializer) {
    return around(deserializer, type);
  }

  @Override
  public ValueDeserializer<?> modifyMapDeserializer(
      DeserializationConfig config,
      MapType type,
      BeanDescription.Supplier bean,
      ValueDeserializer<?> deserializer) {
    return around(deserializer, type);
  }

  private ValueDeserializer<?> around(ValueDeserializer<?> deserializer, JavaType type) {
    return deserializer instanceof CollectingDeserializer
        ? deserializer
        : new CollectingDeserializer(deserializer, type.getRawClass(), required);
  }
}
