package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.adapter.TomcatStrictness;
import dev.concordat.starter.arrival.Arrivals;
import dev.concordat.starter.tls.PlainHttpOnTls;
import dev.concordat.starter.valve.TomcatErrorFormat;
import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.ApplicationContext;

class TomcatAutoConfigurationTest {
  @Test
  void putsEachLayerInPlace() {
    Contexts.with()
        .run(
            context ->
                Contexts.hasEach(
                    context,
                    TomcatErrorFormat.class,
                    TomcatStrictness.class,
                    PlainHttpOnTls.class,
                    Arrivals.class));
  }

  @Test
  void leavesOutWhatIsSwitchedOff() {
    Contexts.with(
            "concordat.layers.valve=false",
            "concordat.layers.adapter=false",
            "concordat.layers.tls=false",
            "concordat.layers.arrival=false")
        .run(
            context ->
                assertThat(context)
                    .doesNotHaveBean(TomcatErrorFormat.class)
                    .doesNotHaveBean(TomcatStrictness.class)
                    .doesNotHaveBean(PlainHttpOnTls.class)
                    .doesNotHaveBean(Arrivals.class));
  }

  @Test
  void boundsSilencesByTheBodysDeadline() {
    Contexts.with("concordat.body.deadline=3s")
        .run(context -> assertThat(silence(context)).isEqualTo(Duration.ofSeconds(3)));
  }

  @Test
  void leavesAServicesOwnTimeout() {
    Contexts.with("concordat.body.deadline=3s", "server.tomcat.connection-timeout=7s")
        .run(context -> assertThat(silence(context)).isEqualTo(Duration.ofSeconds(60)));
  }

  /** Of a connector Tomcat makes by itself, whose timeout is a minute. */
  private static Duration silence(ApplicationContext context) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    context.getBean(TomcatStrictness.class).customize(factory);
    Connector connector = new Connector();
    factory.getConnectorCustomizers().forEach(customizer -> customizer.customize(connector));
    AbstractProtocol<?> protocol = (AbstractProtocol<?>) connector.getProtocolHandler();
    return Duration.ofMillis(protocol.getConnectionTimeout());
  }
}
