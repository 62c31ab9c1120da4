package org.rapporteur.cli;

import java.io.PrintWriter;

/** A terminal: so many columns wide, with or without colour. */
record Screen(PrintWriter out, int width, boolean colour) {
  /** Ends all styles. */
  static final String RESET = "\u001B[0m";

  static String start(Style style) {
    return "\u001B[" + style.parameters() + "m";
  }

  /** {@code text} in one style. */
  String in(Style style, String text) {
    return colour && !text.isEmpty() ? start(style) + text + RESET : text;
  }

  /** Prints one line, cut to the width. */
  void line(Style style, String text) {
    out.println(in(style, Text.cut(Text.plain(text), width)));
  }

  /** Prints text wrapped, all its lines after {@code indent} blanks. */
  void wrapped(StyledText text, int indent) {
    String blanks = " ".repeat(indent);
    for (String line : text.wrapped(width - indent, colour)) {
      out.println(blanks + line);
    }
  }

  void blank() {
    out.println();
  }
}
