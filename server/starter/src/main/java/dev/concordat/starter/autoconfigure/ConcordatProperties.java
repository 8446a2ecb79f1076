package dev.concordat.starter.autoconfigure;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
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
 * @param sentinel what becomes of responses whose status is not documented
 * @param layers which layers are in place; each is, unless switched off
 * @param exitOnOutOfMemory whether an OutOfMemoryError ends the process
 */
@ConfigurationProperties("concordat")
public record ConcordatProperties(
    @DefaultValue("api") String realm,
    @DefaultValue Map<Integer, String> labels,
    @DefaultValue Map<Integer, String> messages,
    @DefaultValue Body body,
    @DefaultValue Json json,
    @DefaultValue Sentinel sentinel,
    @DefaultValue Layers layers,
    @DefaultValue("true") boolean exitOnOutOfMemory) {

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
   * @param acceptNulls whether an explicit null passes for a member that is absent, and as an
   *     element
   */
  public record Json(
      @DefaultValue("true") boolean strict,
      @DefaultValue("64") int maxDepth,
      @DefaultValue("1048576") int maxStringLength,
      @DefaultValue("false") boolean acceptNulls) {}

  /**
   * What becomes of responses whose status is not documented.
   *
   * @param mode whether they are watched, replaced by a 500, or not looked at
   * @param protocolStatuses statuses the protocol demands of any operation, documented or not
   */
  public record Sentinel(
      @DefaultValue("watch") SentinelMode mode,
      @DefaultValue({"405", "408", "413", "414", "415", "417", "431", "501", "503", "505"})
          Set<Integer> protocolStatuses) {}

  /**
   * Which layers are in place. Without one, what it alone catches leaves in another shape.
   *
   * @param resolver what a handler throws
   * @param security what Spring Security refuses
   * @param filter what leaves the servlets otherwise
   * @param valve what Tomcat answers before any filter
   * @param adapter what Tomcat answers before any valve
   * @param management all of these on a management port of its own
   * @param tls plain HTTP on a TLS port
   * @param arrival requests get a thread once they are there
   */
  public record Layers(
      @DefaultValue("true") boolean resolver,
      @DefaultValue("true") boolean security,
      @DefaultValue("true") boolean filter,
      @DefaultValue("true") boolean valve,
      @DefaultValue("true") boolean adapter,
      @DefaultValue("true") boolean management,
      @DefaultValue("true") boolean tls,
      @DefaultValue("true") boolean arrival) {}

  /** What becomes of a response whose status is not documented. */
  public enum SentinelMode {
    /** Nothing. */
    OFF,
    /** It is counted, and its kind logged once. */
    WATCH,
    /** It is counted, logged, and replaced by a 500. */
    REFUSE
  }
}
