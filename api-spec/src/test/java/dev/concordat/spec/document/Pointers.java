package dev.concordat.spec.document;

/** The escaping of RFC 6901, section 3. */
final class Pointers {
  private Pointers() {}

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static String lastName(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }
}
