package dev.concordat.starter.routing;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Turns off the search for static content where a service has none.
 *
 * <p>Boot looks for each unknown path in every jar, which makes a caller's typing error the dearest
 * request of all. A service that has a place for static content, or says anything about it, keeps
 * it.
 */
public final class StaticContent implements EnvironmentPostProcessor {
  /** Where Boot looks unless told otherwise. */
  private static final List<String> IN_JARS =
      List.of("META-INF/resources/", "resources/", "static/", "public/");

  private static final List<String> IN_FOLDERS = List.of("src/main/webapp", "public", "static");

  /** Made by Spring Boot, before there are beans. */
  public StaticContent() {}

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!isSpokenOf(environment) && !isThere(application.getClassLoader())) {
      environment
          .getPropertySources()
          .addLast(
              new MapPropertySource(
                  "concordat.static-content",
                  Map.of("spring.web.resources.add-mappings", "false")));
    }
  }

  private static boolean isSpokenOf(ConfigurableEnvironment environment) {
    return environment.containsProperty("spring.mvc.static-path-pattern")
        || Binder.get(environment)
            .bind("spring.web.resources", Bindable.mapOf(String.class, Object.class))
            .isBound();
  }

  private static boolean isThere(ClassLoader classes) {
    return IN_JARS.stream().anyMatch(place -> classes.getResource(place) != null)
        || IN_FOLDERS.stream().anyMatch(place -> new File(place).isDirectory());
  }
}
