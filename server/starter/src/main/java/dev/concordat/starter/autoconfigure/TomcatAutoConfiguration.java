package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.adapter.TomcatStrictness;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.tls.PlainHttpOnTls;
import dev.concordat.starter.valve.TomcatErrorFormat;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
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
  @ConditionalOnBooleanProperty(name = "concordat.layers.valve", matchIfMissing = true)
  TomcatErrorFormat tomcatErrorFormat(ErrorWriter writer) {
    return new TomcatErrorFormat(writer);
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "concordat.layers.adapter", matchIfMissing = true)
  TomcatStrictness tomcatStrictness(
      ErrorWriter writer, ConcordatProperties properties, Environment environment) {
    boolean own = environment.containsProperty("server.tomcat.connection-timeout");
    return new TomcatStrictness(writer, own ? null : properties.body().deadline());
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "concordat.layers.tls", matchIfMissing = true)
  PlainHttpOnTls plainHttpOnTls(ErrorWriter writer) {
    return new PlainHttpOnTls(writer);
  }
}
