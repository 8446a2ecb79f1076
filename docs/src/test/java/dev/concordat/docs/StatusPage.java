package dev.concordat.docs;

import java.nio.file.Path;
import java.util.List;

/** A page about one status, {@code docs/statuses/<status>-<label>.md}. */
record StatusPage(Path file) {
  static List<StatusPage> all() {
    return Pages.under("docs/statuses").stream().map(StatusPage::new).toList();
  }

  int status() {
    return Integer.parseInt(name().substring(0, name().indexOf('-')));
  }

  String name() {
    return file.getFileName().toString();
  }

  /** The lines that are headings, without their marks. */
  List<String> headings() {
    return Pages.text(file)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", ""))
        .toList();
  }

  List<WireAnswer> answers() {
    return Fence.in(file, "http").stream().map(WireAnswer::parse).toList();
  }

  @Override
  public String toString() {
    return name();
  }
}
