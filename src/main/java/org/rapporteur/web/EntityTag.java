package org.rapporteur.web;

import java.util.HexFormat;

/**
 * What tells a client that it has an answer already: the state of the index and what was asked.
 * Weak, for the same answer may come packed or not.
 *
 * @param value as the header has it: {@code W/"5f1c…-09ab…"}
 */
record EntityTag(String value) {
  /** The tag of the answer that {@code state} gives to {@code pathAndQuery}. */
  static EntityTag of(String state, String pathAndQuery) {
    return new EntityTag(
        "W/\"" + state + "-" + HexFormat.of().toHexDigits(Digest.of(pathAndQuery)) + "\"");
  }

  /** Whether the header {@code If-None-Match} names it, or {@code *}. */
  boolean isIn(String ifNoneMatch) {
    if (ifNoneMatch.strip().equals("*")) {
      return true;
    }
    for (String one : ifNoneMatch.split(",", -1)) {
      if (strong(one.strip()).equals(strong(value))) {
        return true;
      }
    }
    return false;
  }

  private static String strong(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
