package dev.concordat.benchmarks.servlet;

import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The service: Tomcat, and one servlet. */
public final class ServletShop {
  private ServletShop() {}

  /** Starts it on the loopback interface, on a free port that it tells as Spring Boot does. */
  public static void main(String[] arguments) throws LifecycleException {
    Tomcat tomcat = new Tomcat();
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "answers", new FixedAnswers());
    context.addServletMappingDecoded("/*", "answers");
    tomcat.start();
    System.out.println("Tomcat started on port " + tomcat.getConnector().getLocalPort());
    tomcat.getServer().await();
  }
}
