package dev.concordat.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.source.Located;
import dev.concordat.vectors.Step.Ending;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads an answer that is played byte for byte: texts, bytes, pauses and an ending. */
final class WireReader {
  private static final int LONGEST_PAUSE = 3_000;

  private WireReader() {}

  static List<Step> steps(Located answer) {
    answer.allowOnly("wire");
    List<Step> steps = new ArrayList<>();
    for (Located item : answer.required("wire").items()) {
      if (!steps.isEmpty() && steps.get(steps.size() - 1) instanceof Ending) {
        throw item.mistake("expected nothing after an ending");
      }
      steps.add(item.value().isString() ? new Step.Text(item.value().asString()) : step(item));
    }
    return steps;
  }

  private static Step step(Located item) {
    item.allowOnly("hex", "repeat", "times", "gzip", "pause", "end");
    if (item.member("repeat") != null) {
      String text = item.required("repeat").text();
      return new Step.Text(text.repeat(item.required("times").integer()));
    }
    if (item.members().size() != 1) {
      throw item.mistake("expected one of hex, gzip, pause, end; or repeat with times");
    }
    String name = item.members().keySet().iterator().next();
    Located value = item.required(name);
    return switch (name) {
      case "hex" -> new Step.Bytes(HexFormat.of().parseHex(value.text().replace(" ", "")));
      case "gzip" -> new Step.Bytes(Body.gzip(value.text().getBytes(UTF_8)));
      case "pause" -> pause(value);
      case "end" -> ending(value);
      default -> throw value.mistake("expected a step");
    };
  }

  private static Step pause(Located milliseconds) {
    if (milliseconds.integer() < 1 || milliseconds.integer() > LONGEST_PAUSE) {
      throw milliseconds.mistake("expected 1 to " + LONGEST_PAUSE + " milliseconds");
    }
    return new Step.Pause(milliseconds.integer());
  }

  private static Step ending(Located value) {
    return switch (value.text()) {
      case "close" -> Ending.CLOSE;
      case "reset" -> Ending.RESET;
      case "hang" -> Ending.HANG;
      default -> throw value.mistake("expected close, reset or hang");
    };
  }
}
