package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.adapter.TomcatStrictness;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.valve.TomcatErrorFormat;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** What only Tomcat needs; a connection timeout of the service's own stays. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(ConfigurableTomcatWebServerFactory.class)
public final class TomcatAutoConfiguration {
  @Bean
  TomcatErrorFormat tomcatErrorFormat(ErrorWriter writer) {
    return new TomcatErrorFormat(writer);
  }

  @Bean
  TomcatStrictness tomcatStrictness(
      ErrorWriter writer, ConcordatProperties properties, Environment environment) {
    boolean own = environment.containsProperty("server.tomcat.connection-timeout");
    return new TomcatStrictness(writer, own ? null : properties.body().deadline());
  }
}
