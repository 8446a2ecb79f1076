package dev.concordat.kit.pact;

import tools.jackson.databind.JsonNode;

/** What must be so before; the parameters are an object, empty for none. */
public record State(String name, JsonNode params) {}
