package dev.concordat.vectors;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One case: a call, what the server does, and what the client must make of it.
 *
 * @param id folder and file, such as {@code bodies/502-html}
 * @param why one sentence
 * @param call what a runner calls, all defaults filled in
 * @param expect what a runner checks, all defaults filled in
 * @param script what the server does; runners never see it
 */
record Vector(String id, String why, ObjectNode call, ObjectNode expect, Script script) {

  /** What a runner gets to see. */
  ObjectNode forRunners() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id).put("why", why);
    json.set("call", call);
    json.set("expect", expect);
    return json;
  }
}
