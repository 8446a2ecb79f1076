package dev.concordat.docs;

import java.nio.file.Path;

/** A language that has a client, and the program of the page on errors in it. */
enum Language {
  JAVASCRIPT("js", "errors.mjs", "client/typescript"),
  PYTHON("python", "errors.py", "client/python"),
  JAVA("java", "Errors.java", "client/java");

  static final Path PAGE = Pages.ROOT.resolve("docs/errors.md");
  private static final Path PROGRAMS = Pages.ROOT.resolve("docs/src/test/snippets");

  private final String fence;
  private final String program;
  private final String client;

  Language(String fence, String program, String client) {
    this.fence = fence;
    this.program = program;
    this.client = client;
  }

  /** What its code blocks are marked with. */
  String fence() {
    return fence;
  }

  Path program() {
    return PROGRAMS.resolve(program);
  }

  /** The folder of its client. */
  Path client() {
    return Pages.ROOT.resolve(client);
  }
}
