package dev.concordat.starter.valve;

import dev.concordat.starter.answer.ErrorWriter;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Puts our valve in place of Tomcat's, and takes every error page away: no second dispatch. */
public final class TomcatErrorFormat
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
  private final ErrorWriter writer;

  /** Reports errors with this writer. */
  public TomcatErrorFormat(ErrorWriter writer) {
    this.writer = writer;
  }

  /** After Boot's own, which adds a valve. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addContextCustomizers(context -> context.addLifecycleListener(new Installer(writer)));
  }

  /** When the context starts everything of Boot's has been added. */
  private record Installer(ErrorWriter writer) implements LifecycleListener {
    @Override
    public void lifecycleEvent(LifecycleEvent event) {
      if (event.getType().equals(Lifecycle.CONFIGURE_START_EVENT)
          && event.getLifecycle() instanceof Context context) {
        for (ErrorPage page : context.findErrorPages()) {
          context.removeErrorPage(page);
        }
        replaceValve(context.getParent());
      }
    }

    private void replaceValve(Container host) {
      for (Valve valve : host.getPipeline().getValves()) {
        if (valve.getClass() == ErrorReportValve.class) {
          host.getPipeline().removeValve(valve);
        }
      }
      host.getPipeline().addValve(new ErrorFormatValve(writer));
      if (host instanceof StandardHost standard) {
        standard.setErrorReportValveClass(ErrorFormatValve.class.getName());
      }
    }
  }
}
