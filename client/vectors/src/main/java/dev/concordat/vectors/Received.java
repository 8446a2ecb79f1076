package dev.concordat.vectors;

import java.util.List;
import java.util.Map;

/**
 * A request as it came over the wire.
 *
 * @param target as in the request line
 * @param headers names in lower case
 * @param body decoded as UTF-8
 */
record Received(String method, String target, Map<String, List<String>> headers, String body) {}
