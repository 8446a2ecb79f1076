package dev.concordat.kit.report;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.verify.Take;
import java.util.Map;

/** Requests and answers as they read on the wire; credentials are left out, long bodies cut. */
final class HttpText {
  private HttpText() {}

  static String of(Take take) {
    Exchange exchange = take.exchange();
    return exchange == null
        ? of(take.attempt().request()) + "\n\n" + take.trouble()
        : of(exchange.request()) + "\n\n" + of(exchange.answer());
  }

  static String of(Request request) {
    StringBuilder text = new StringBuilder(request.method() + " " + request.target());
    for (Map.Entry<String, String> header : request.headers().entrySet()) {
      boolean secret = header.getKey().equalsIgnoreCase("Authorization");
      String value = header.getValue();
      text.append("\n" + header.getKey() + ": ");
      text.append(secret ? value.replaceFirst(" .*", " …") : value);
    }
    if (request.body() != null) {
      text.append("\n\n" + Text.shortened(request.body().toString()));
    }
    return text.toString();
  }

  static String of(Answer answer) {
    StringBuilder text = new StringBuilder("HTTP/1.1 " + answer.status());
    answer
        .headers()
        .forEach(
            (name, values) -> values.forEach(value -> text.append("\n" + name + ": " + value)));
    if (answer.body().length > 0) {
      text.append("\n\n" + Text.shortened(answer.text()));
    }
    return text.toString();
  }
}
