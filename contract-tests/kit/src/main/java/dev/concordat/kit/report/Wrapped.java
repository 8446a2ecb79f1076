package dev.concordat.kit.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in lines of a width, broken at spaces where there are any.
 *
 * @param width the most characters a line has, indent included
 */
record Wrapped(int width, String first, String indent) {
  List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    String rest = text.replaceAll("\\p{Cntrl}+", " ");
    String before = first;
    while (before.length() + rest.length() > width) {
      int most = width - before.length();
      int space = rest.lastIndexOf(' ', most);
      int end = space > most / 2 ? space : most;
      lines.add(before + rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
      before = indent;
    }
    lines.add(before + rest);
    return lines;
  }
}
