package dev.concordat.starter.valve;

import dev.concordat.starter.answer.ErrorAnswer;
import org.apache.catalina.connector.Request;

/** What to say for a status Tomcat chose. */
final class TomcatsAnswer {
  private TomcatsAnswer() {}

  static ErrorAnswer of(Request request, int status) {
    return status > 599 ? ErrorAnswer.of(500) : ErrorAnswer.of(status);
  }
}
