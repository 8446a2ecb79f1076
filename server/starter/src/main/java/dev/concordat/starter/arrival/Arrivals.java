package dev.concordat.starter.arrival;

import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Makes Tomcat speak the patient protocol, unless the service chose another than the default. */
public final class Arrivals implements WebServerFactoryCustomizer<TomcatWebServerFactory>, Ordered {
  private final ArrivalLimits limits;

  /** Requests arrive within these limits. */
  public Arrivals(ArrivalLimits limits) {
    this.limits = limits;
  }

  /** After Boot's own, whose timeouts are the service's wish. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(TomcatWebServerFactory factory) {
    if (factory.getProtocol().equals(TomcatWebServerFactory.DEFAULT_PROTOCOL)) {
      factory.setProtocol(PatientProtocol.class.getName());
      // As a customizer of the connector: Boot sets its processor cache in one, after the
      // protocol's.
      factory.addConnectorCustomizers(
          connector -> {
            if (connector.getProtocolHandler() instanceof PatientProtocol patient) {
              patient.setLimits(limits);
            }
          });
    }
  }
}
