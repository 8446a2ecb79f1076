package dev.concordat.contract.fuzz;

import dev.concordat.kit.exchange.Request;

/**
 * A request with exactly one fault.
 *
 * @param kind what is wrong with it
 * @param field who the message must name; empty if it is the body as a whole
 */
record Seeded(String kind, String field, Request request) {}
