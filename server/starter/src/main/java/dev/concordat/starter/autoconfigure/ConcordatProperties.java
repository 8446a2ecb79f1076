package dev.concordat.starter.autoconfigure;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the error contract.
 *
 * @param realm the protection space named in the challenge of a 401 or 403
 * @param labels labels in place of the standard ones, by status
 * @param messages sentences in place of the standard ones, by status
 * @param body limits of request bodies
 * @param json how strictly JSON is read
 */
@ConfigurationProperties("concordat")
public record ConcordatProperties(
    @DefaultValue("api") String realm,
    @DefaultValue Map<Integer, String> labels,
    @DefaultValue Map<Integer, String> messages,
    @DefaultValue Body body,
    @DefaultValue Json json) {

  /**
   * Limits of request bodies.
   *
   * @param maxSize the longest body accepted that is not multipart; beyond it 413
   * @param deadline the longest time from the first read to the last byte; beyond it 408
   */
  public record Body(
      @DefaultValue("1MB") DataSize maxSize, @DefaultValue("5s") Duration deadline) {}

  /**
   * How strictly JSON is read.
   *
   * @param strict whether unknown, repeated, coerced and trailing input is refused
   * @param maxDepth the deepest nesting accepted
   * @param maxStringLength the longest string accepted, in characters
   * @param nullElements whether null passes as an element of an array or map
   */
  public record Json(
      @DefaultValue("true") boolean strict,
      @DefaultValue("64") int maxDepth,
      @DefaultValue("1048576") int maxStringLength,
      @DefaultValue("false") boolean nullElements) {}
}
