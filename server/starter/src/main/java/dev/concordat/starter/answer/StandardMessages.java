package dev.concordat.starter.answer;

import java.util.Map;

/** The sentence that fits any error of a status, where nothing better is known. */
final class StandardMessages {
  private static final Map<Integer, String> SENTENCES =
      Map.ofEntries(
          Map.entry(400, "The request is malformed; it must be valid HTTP and match the API."),
          Map.entry(401, "This request needs valid credentials."),
          Map.entry(403, "These credentials do not permit this action."),
          Map.entry(404, "There is no resource at this path."),
          Map.entry(405, "This resource does not support this method; see the Allow header."),
          Map.entry(406, "The response is available as application/json only."),
          Map.entry(408, "The request did not arrive in time; send it again without pauses."),
          Map.entry(409, "The request conflicts with the resource's current state."),
          Map.entry(411, "The request needs a Content-Length header."),
          Map.entry(412, "A precondition of the request does not hold."),
          Map.entry(413, "The request body is larger than this service accepts."),
          Map.entry(414, "The request's address is longer than this service accepts."),
          Map.entry(415, "The request body must be of a supported media type."),
          Map.entry(416, "The requested range lies outside the resource."),
          Map.entry(417, "The only expectation this service can meet is 100-continue."),
          Map.entry(422, "The request is well-formed, but its content cannot be processed."),
          Map.entry(429, "Too many requests; wait before the next one, see Retry-After."),
          Map.entry(431, "The request's headers are larger than this service accepts."),
          Map.entry(
              500, "The server could not process the request; the fault is not the caller's."),
          Map.entry(501, "This service does not implement what the request asks for."),
          Map.entry(502, "A service behind this one gave no valid answer."),
          Map.entry(503, "The service cannot answer now; try again later."),
          Map.entry(504, "A service behind this one did not answer in time."),
          Map.entry(505, "This service speaks HTTP/1.1; use that version."));

  private StandardMessages() {}

  static String of(int status) {
    String sentence = SENTENCES.get(status);
    return sentence != null
        ? sentence
        : status < 500 ? "The request cannot be fulfilled." : "The server failed to answer.";
  }
}
