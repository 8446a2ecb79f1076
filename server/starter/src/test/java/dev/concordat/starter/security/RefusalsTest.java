package dev.concordat.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.Writers;
import dev.concordat.starter.foreign.Book;
import dev.concordat.starter.foreign.SecuredService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;

class RefusalsTest {
  private final Challenge challenge = new Challenge("books");
  private final ErrorWriter writer = Writers.plain();
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final BearerEntryPoint entryPoint = new BearerEntryPoint(writer, challenge);
  private final ScopeDeniedHandler denied = new ScopeDeniedHandler(writer, challenge);

  @AfterEach
  void forget() {
    SecurityContextHolder.clearContext();
  }

  private void isRefused(int status, String message, String header) throws Exception {
    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getContentAsString()).contains("\"message\":\"" + message + "\"");
    assertThat(response.getHeaders("WWW-Authenticate")).containsExactly(header);
  }

  @Test
  void challengesWithoutACodeWhereNothingCame() throws Exception {
    entryPoint.commence(request, response, new BadCredentialsException("secret"));
    isRefused(
        401,
        "This request needs a bearer token in its Authorization header.",
        "Bearer realm=\"books\"");
  }

  @Test
  void saysThatCredentialsAreNotValid() throws Exception {
    request.addHeader("Authorization", "x");
    entryPoint.commence(request, response, new BadCredentialsException("secret"));
    isRefused(
        401,
        "The credentials in the Authorization header are not valid.",
        "Bearer realm=\"books\", error=\"invalid_token\"");
  }

  @Test
  void saysWhatATokenLacks() throws Exception {
    entryPoint.commence(request, response, new InvalidToken("It is revoked."));
    isRefused(401, "It is revoked.", "Bearer realm=\"books\", error=\"invalid_token\"");
  }

  @Test
  void namesTheScopeThatIsMissing() throws Exception {
    denied.handle(request, response, new MissingScope("books:write"));
    isRefused(
        403,
        "This action needs the scope books:write, which these credentials do not have.",
        "Bearer realm=\"books\", error=\"insufficient_scope\", scope=\"books:write\"");
  }

  @Test
  void deniesWithoutTheReason() throws Exception {
    denied.handle(request, response, new AccessDeniedException("secret"));
    isRefused(
        403,
        "These credentials do not permit this action.",
        "Bearer realm=\"books\", error=\"insufficient_scope\"");
  }

  @Test
  void fillsNoStackTrace() {
    assertThat(new InvalidToken("x").getStackTrace()).isEmpty();
    assertThat(new MissingScope("x").getStackTrace()).isEmpty();
    assertThat(new InvalidToken("x").fillInStackTrace()).isNotNull();
    assertThat(new MissingScope("x").fillInStackTrace()).isNotNull();
    assertThat(new MissingScope("x").scope()).isEqualTo("x");
  }

  @Test
  void givesAHandlersForbiddenItsChallenge() {
    ForbiddenChallenge forbidden = new ForbiddenChallenge(challenge);
    assertThat(forbidden.customize(ErrorAnswer.of(403), request).headers())
        .containsEntry("WWW-Authenticate", "Bearer realm=\"books\", error=\"insufficient_scope\"");
    ErrorAnswer known = ErrorAnswer.of(403).header("WWW-Authenticate", "Basic");
    assertThat(forbidden.customize(known, request)).isSameAs(known);
    ErrorAnswer other = ErrorAnswer.of(404);
    assertThat(forbidden.customize(other, request)).isSameAs(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a\\b", "a\nb", "\u00e9"})
  void refusesARealmNoHeaderCarries(String realm) {
    assertThatThrownBy(() -> new Challenge(realm))
        .hasMessage("A realm is printable ASCII without quotes and backslashes, not: " + realm);
  }

  @Test
  void asksForCredentialsBeforeAScope() throws Exception {
    assertThat(enters(null)).isFalse();
    assertThat(response.getStatus()).isEqualTo(401);
  }

  @Test
  void takesAnonymousForNoCredentials() throws Exception {
    assertThat(
            enters(
                new AnonymousAuthenticationToken(
                    "key", "anyone", AuthorityUtils.createAuthorityList("shelves:write"))))
        .isFalse();
    assertThat(response.getStatus()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shelves:write", "SCOPE_shelves:write"})
  void letsInWhoHasTheScope(String authority) throws Exception {
    assertThat(enters(caller(authority))).isTrue();
  }

  @Test
  void deniesWhoLacksTheScope() throws Exception {
    assertThat(enters(caller("shelves:read"))).isFalse();
    assertThat(response.getStatus()).isEqualTo(403);
  }

  @Test
  void letsAnybodyInWhereNoScopeIsNeeded() throws Exception {
    ScopeInterceptor interceptor = new ScopeInterceptor(entryPoint, denied);
    assertThat(interceptor.preHandle(request, response, new Object())).isTrue();
    HandlerMethod free = new HandlerMethod(new Object(), "toString");
    assertThat(interceptor.preHandle(request, response, free)).isTrue();
  }

  private static Authentication caller(String authority) {
    return UsernamePasswordAuthenticationToken.authenticated(
        "a caller", "", AuthorityUtils.createAuthorityList(authority));
  }

  private boolean enters(@Nullable Authentication caller) throws Exception {
    SecurityContextHolder.getContext().setAuthentication(caller);
    HandlerMethod build =
        new HandlerMethod(
            new SecuredService.Shelves(),
            ClassUtils.getMethod(SecuredService.Shelves.class, "build", Book.class));
    return new ScopeInterceptor(entryPoint, denied).preHandle(request, response, build);
  }
}
