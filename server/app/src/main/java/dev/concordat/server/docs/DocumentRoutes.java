package dev.concordat.server.docs;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the document itself at {@code /openapi.yaml}; only its server becomes the one it is read
 * from, so that "Try it out" reaches this service by whatever address the reader knows it.
 */
@SecurityScheme(name = "bearerAuth", type = SecuritySchemeType.HTTP, scheme = "bearer")
@Configuration(proxyBeanMethods = false)
class DocumentRoutes {
  private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

  @Bean
  RouterFunction<ServerResponse> document() throws IOException {
    String document =
        new ClassPathResource("openapi.yaml")
            .getContentAsString(StandardCharsets.UTF_8)
            .replaceFirst("(?m)^  - url: \\S+$", "  - url: /");
    return RouterFunctions.route()
        .GET("/openapi.yaml", request -> ServerResponse.ok().contentType(YAML).body(document))
        .build();
  }
}
