package dev.concordat.server.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds while nobody configured a database, and contract tests do not set the data. */
final class EmbeddedDatabase implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    Environment environment = context.getEnvironment();
    String embedded = environment.getProperty("concordat.embedded-database");
    return embedded != null
        && embedded.equals(environment.getProperty("spring.datasource.url"))
        && !environment.acceptsProfiles(Profiles.of("contract"));
  }
}
