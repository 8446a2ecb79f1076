package dev.concordat.kit.invariant;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.exchange.StrictJson;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.profile.Role;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** An exchange that ended in an error, its body read once. */
public final class ErrorExchange {
  private final Exchange exchange;
  private final StrictJson.Read body;
  private final Profile profile;

  /** Reads the body as Concordat's own format has it; never throws. */
  public ErrorExchange(Exchange exchange) {
    this(exchange, Profile.HOUSE);
  }

  /** Reads the body as a profile has it; never throws. */
  public ErrorExchange(Exchange exchange, Profile profile) {
    this.exchange = exchange;
    this.profile = profile;
    this.body = StrictJson.read(exchange.answer().body());
  }

  /** The exchange itself. */
  public Exchange exchange() {
    return exchange;
  }

  Request request() {
    return exchange.request();
  }

  Answer answer() {
    return exchange.answer();
  }

  int status() {
    return answer().status();
  }

  StrictJson.Read read() {
    return body;
  }

  /** What an error has to be like. */
  Profile profile() {
    return profile;
  }

  /** Whether errors say that at all. */
  boolean says(Role role) {
    return profile.shape().find(role) != null;
  }

  /** What the body says; missing if it does not, or if there is no body. */
  JsonNode field(Role role) {
    JsonPointer at = profile.shape().find(role);
    return at == null ? MissingNode.getInstance() : body.json().at(at);
  }

  /** What the body says, for a reader. */
  String told(Role role) {
    JsonNode said = field(role);
    return said.isMissingNode() ? "nothing" : said.toString();
  }

  /** The body but for the path, which is the caller's own. */
  String said() {
    JsonPointer path = profile.shape().find(Role.PATH);
    if (path == null || !body.json().isObject()) {
      return answer().text();
    }
    ObjectNode said = (ObjectNode) body.json().deepCopy();
    if (said.at(path.head()) instanceof ObjectNode parent) {
      parent.remove(path.last().getMatchingProperty());
    }
    return said.toString();
  }

  boolean isHead() {
    return request().method().equals("HEAD");
  }
}
