package dev.concordat.starter.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.mock.env.MockEnvironment;

class StaticContentTest {
  private static final String MAPPINGS = "spring.web.resources.add-mappings";

  @Test
  void isNotLookedForWhereThereIsNone(@TempDir Path classes) throws IOException {
    MockEnvironment environment = new MockEnvironment();
    process(environment, classes);
    assertThat(environment.getProperty(MAPPINGS)).isEqualTo("false");
  }

  @Test
  void isKeptWhereTheClassPathHasAPlaceForIt(@TempDir Path classes) throws IOException {
    Files.createDirectory(classes.resolve("static"));
    MockEnvironment environment = new MockEnvironment();
    process(environment, classes);
    assertThat(environment.getProperty(MAPPINGS)).isNull();
  }

  @Test
  void isKeptWhereASettingSpeaksOfIt(@TempDir Path classes) throws IOException {
    MockEnvironment environment =
        new MockEnvironment().withProperty("spring.web.resources.static-locations[0]", "file:/www");
    process(environment, classes);
    assertThat(environment.getProperty(MAPPINGS)).isNull();
  }

  private static void process(MockEnvironment environment, Path classes) throws IOException {
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, StandardEnvironment.class.getClassLoader())) {
      new StaticContent()
          .postProcessEnvironment(
              environment, new SpringApplication(new DefaultResourceLoader(loader)));
    }
  }
}
