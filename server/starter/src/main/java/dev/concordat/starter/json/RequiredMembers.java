package dev.concordat.starter.json;

import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Which members a creator cannot do without, by the mapper that refused the body. */
final class RequiredMembers {
  static final String FAULT = "is required";

  private final DeserializationConfig config;

  RequiredMembers(DeserializationConfig config) {
    this.config = config;
  }

  boolean contains(BeanProperty property) {
    AnnotatedMember member = property.getMember();
    return config.isEnabled(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        || (member != null
            && Boolean.TRUE.equals(
                config.getAnnotationIntrospector().hasRequiredMarker(config, member)));
  }

  /** Hides from a mapper what is required: it would give up at the first that is missing. */
  static final class Hidden extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
      return false;
    }
  }
}
