package dev.concordat.starter.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Knows of each model its members' names in JSON and the order in which they are declared. */
public final class ModelOrder {
  private final JsonMapper mapper;
  private final Map<Type, JavaType> types = new ConcurrentHashMap<>();
  private final Map<JavaType, Model> models = new ConcurrentHashMap<>();

  /** Reads names and annotations as this mapper does; thread-safe. */
  public ModelOrder(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** The type as Jackson sees it. */
  JavaType type(Type type) {
    JavaType known = types.get(type);
    return known != null ? known : types.computeIfAbsent(type, mapper::constructType);
  }

  /** The place of each step among its neighbours; comparable step by step. */
  int[] rank(JavaType root, FieldPath path) {
    int[] rank = new int[path.steps().size()];
    JavaType type = root;
    for (int i = 0; i < rank.length; i++) {
      Object step = path.steps().get(i);
      if (step instanceof Integer index) {
        rank[i] = index;
        type = content(type);
      } else {
        Model.Member member = model(type).byJsonName(step.toString());
        rank[i] = member == null ? Integer.MAX_VALUE : member.position();
        type = member == null ? content(type) : member.type();
      }
    }
    return rank;
  }

  /**
   * A path of Bean Validation, which names Java properties, in the caller's terms; of a method's
   * parameter, the path from that parameter inwards.
   */
  FieldPath path(JavaType root, Path violation) {
    FieldPath path = FieldPath.root();
    JavaType type = root;
    for (Path.Node node : violation) {
      if (node.getIndex() != null) {
        path = path.item(node.getIndex());
        type = content(type);
      } else if (node.getKey() != null) {
        path = path.member(node.getKey().toString());
        type = content(type);
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        Model.Member member = model(type).byJavaName(String.valueOf(node.getName()));
        path = path.member(member == null ? String.valueOf(node.getName()) : member.jsonName());
        type = member == null ? type(Object.class) : member.type();
      }
    }
    return path;
  }

  private JavaType content(JavaType type) {
    @Nullable JavaType content = type.getContentType();
    return content == null ? type(Object.class) : content;
  }

  private Model model(JavaType type) {
    Model known = models.get(type);
    return known != null
        ? known
        : models.computeIfAbsent(type, t -> Model.of(t, mapper.deserializationConfig()));
  }
}
