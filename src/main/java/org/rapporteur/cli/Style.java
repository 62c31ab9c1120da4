package org.rapporteur.cli;

/** How words stand out on a terminal, as SGR parameters of ECMA-48. */
enum Style {
  BOLD("1"),
  FAINT("2"),
  /** Words that were asked for. */
  MATCH("1;33"),
  QUOTE("32"),
  SOURCE("1"),
  CUE("3"),
  COUNTRY("33"),
  RESOLUTION("35");

  private final String parameters;

  Style(String parameters) {
    this.parameters = parameters;
  }

  String parameters() {
    return parameters;
  }
}
