package dev.concordat.starter.validation;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;

/** The members of one model, in declared order. */
final class Model {
  /** A member; its position is counted from 0, those of a superclass first. */
  record Member(String jsonName, int position, JavaType type) {}

  private final Map<String, Member> byJavaName = new HashMap<>();
  private final Map<String, Member> byJsonName = new HashMap<>();

  static Model of(JavaType type, DeserializationConfig config) {
    Model model = new Model();
    if (type.isPrimitive() || type.isJavaLangObject() || type.isContainerType()) {
      return model;
    }
    Map<String, Integer> declared = declared(type.getRawClass());
    ClassIntrospector introspector = config.classIntrospectorInstance();
    for (BeanPropertyDefinition property :
        introspector
            .introspectForDeserialization(type, introspector.introspectClassAnnotations(type))
            .findProperties()) {
      model.add(property, declared.getOrDefault(property.getInternalName(), declared.size()));
    }
    return model;
  }

  private void add(BeanPropertyDefinition property, int position) {
    Member member = new Member(property.getName(), position, property.getPrimaryType());
    byJavaName.put(property.getInternalName(), member);
    byJsonName.put(property.getName(), member);
  }

  private static Map<String, Integer> declared(Class<?> type) {
    Map<String, Integer> positions = new HashMap<>();
    if (type.getSuperclass() != null) {
      positions.putAll(declared(type.getSuperclass()));
    }
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) { // an instrumented class has some of its own
        positions.putIfAbsent(field.getName(), positions.size());
      }
    }
    return positions;
  }

  @Nullable Member byJavaName(String name) {
    return byJavaName.get(name);
  }

  @Nullable Member byJsonName(String name) {
    return byJsonName.get(name);
  }
}
