package dev.concordat.starter.foreign;

import dev.concordat.starter.security.InvalidToken;
import dev.concordat.starter.security.RequiredScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;

/** The bookshop under deny-by-default security; its chain says nothing of error handling. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({BooksController.class, SecuredService.Shelves.class})
public class SecuredService {

  /** What generated interfaces look like. */
  public interface ShelvesApi {
    @RequiredScope("shelves:write")
    @PostMapping("/shelves")
    String build(@Valid @RequestBody Book book);
  }

  /** Carries no annotation of its own. */
  @RestController
  public static class Shelves implements ShelvesApi {
    @Override
    public String build(Book book) {
      return "\"built\"";
    }

    @GetMapping("/forbidden")
    String forbidden() {
      throw new org.springframework.security.access.AccessDeniedException("secret");
    }
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http, AuthenticationEntryPoint entryPoint)
      throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .addFilterBefore(new Tokens(entryPoint), AuthorizationFilter.class)
        .build();
  }

  private static final class Tokens extends OncePerRequestFilter {
    private final AuthenticationEntryPoint entryPoint;

    Tokens(AuthenticationEntryPoint entryPoint) {
      this.entryPoint = entryPoint;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      String token = request.getHeader("Authorization");
      if ("Bearer revoked".equals(token)) {
        entryPoint.commence(request, response, new InvalidToken("This token has been revoked."));
        return;
      }
      if (token != null && token.startsWith("Bearer ")) {
        SecurityContextHolder.getContext()
            .setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                    "a caller",
                    "",
                    AuthorityUtils.createAuthorityList(List.of(token.substring(7)))));
      }
      chain.doFilter(request, response);
    }
  }
}
