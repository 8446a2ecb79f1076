package dev.concordat.starter.parameter;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** The names in a request's query, without those of a form in its body. */
final class QueryNames {
  private static final Pattern PAIRS = Pattern.compile("&");

  private QueryNames() {}

  /** In the order given; Tomcat has refused what cannot be decoded before this is asked. */
  static Set<String> of(HttpServletRequest request) {
    Set<String> names = new LinkedHashSet<>();
    String query = request.getQueryString();
    if (query != null) {
      for (String pair : PAIRS.split(query, -1)) {
        int end = pair.indexOf('=');
        String name = end < 0 ? pair : pair.substring(0, end);
        if (!name.isEmpty()) {
          names.add(StringUtils.uriDecode(name.replace('+', ' '), StandardCharsets.UTF_8));
        }
      }
    }
    return names;
  }
}
