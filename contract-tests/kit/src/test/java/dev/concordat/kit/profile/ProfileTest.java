package dev.concordat.kit.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.kit.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

final class ProfileTest {
  @Test
  void isConcordatsOwnByDefault() {
    assertThat(Profile.HOUSE.shape().members())
        .hasToString("[/statusCode, /error, /message, /timestamp, /path]");
    assertThat(Profile.HOUSE.label(422)).isEqualTo("Unprocessable Entity");
    assertThat(Profile.HOUSE.label(418)).isNull();
    assertThat("application/json; charset=utf-8").doesNotMatch(Profile.HOUSE.contentType());
  }

  @Test
  void knowsMembersWithinMembers() {
    Profile profile =
        profile(
            "mediaType: a/b\nerror: { error: { code: status, hint?: anything }, at: timestamp }");

    assertThat(profile.shape().find(Role.STATUS)).hasToString("/error/code");
    assertThat(profile.shape().find(Role.LABEL)).isNull();
    assertThat(profile.shape().free()).hasToString("[/error/hint]");
    assertThat(profile.shape().free()).allMatch(profile.shape()::isOptional);
    assertThat(profile.shape().fill(role -> JsonNodeFactory.instance.stringNode(role.toString())))
        .hasToString("{\"error\":{\"code\":\"status\"},\"at\":\"timestamp\"}");
  }

  @Test
  void letsAnotherMediaTypeHaveParameters() {
    assertThat("a/b; charset=utf-8")
        .matches(profile("mediaType: a/b\nerror: { a: label }").contentType());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "error: { a: label } | 1: expected a member 'mediaType'",
        "mediaType: a/b | 1: expected a member 'error'",
        "{ mediaType: a/b, error: { a: color } } | 1: expected one of [status, label, message,",
        "{ mediaType: a/b, error: { a: label }, lists: 1 } | 1: expected true or false",
        "{ mediaType: a/b, error: { a: label }, labels: { 200: OK } } | 1: expected an error's status",
        "{ mediaType: a/b, error: { a: label }, timestamp: '(' } | 1: expected a regular expression",
        "{ mediaType: a/b, error: { a: label }, colour: red } | 1: 'colour' is not known here",
      })
  void tellsWhatItCannotUse(String yaml, String mistake) {
    assertThatThrownBy(() -> profile(yaml)).hasMessageStartingWith("profile.yaml:" + mistake);
  }

  private static Profile profile(String yaml) {
    return Profile.of(SourceTree.parse("profile.yaml", yaml));
  }
}
