package dev.concordat.docs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An answer as a page shows it; header names are compared whatever their case. */
record WireAnswer(int status, Map<String, String> headers, String body) {
  private static final String STATUS_LINE = "HTTP/1.1 ";

  static WireAnswer parse(Fence fence) {
    List<String> lines = fence.text().lines().toList();
    int blank = lines.indexOf("");
    if (blank < 1 || !lines.get(0).startsWith(STATUS_LINE)) {
      throw new IllegalArgumentException(
          "Expected a status line, headers, a blank line and a body, found: " + lines);
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line : lines.subList(1, blank)) {
      int colon = line.indexOf(": ");
      headers.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return new WireAnswer(
        Integer.parseInt(lines.get(0).substring(STATUS_LINE.length())),
        headers,
        String.join("\n", lines.subList(blank + 1, lines.size())));
  }
}
