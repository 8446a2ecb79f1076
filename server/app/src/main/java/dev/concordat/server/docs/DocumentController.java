package dev.concordat.server.docs;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Serves the document itself at {@code /openapi.yaml}; only its server becomes the one it is read
 * from, so that "Try it out" reaches this service by whatever address the reader knows it.
 *
 * <p>A functional route would know GET alone: HEAD, and any method it should refuse, got a 404.
 */
@SecurityScheme(name = "bearerAuth", type = SecuritySchemeType.HTTP, scheme = "bearer")
@Controller
final class DocumentController {
  private final byte[] document;

  DocumentController() throws IOException {
    document =
        new ClassPathResource("openapi.yaml")
            .getContentAsString(StandardCharsets.UTF_8)
            .replaceFirst("(?m)^  - url: \\S+$", "  - url: /")
            .getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping(path = "/openapi.yaml", produces = "application/yaml")
  @ResponseBody
  byte[] document() {
    return document;
  }
}
