package org.rapporteur.web.page;

import j2html.tags.ContainerTag;

/** An element of SVG. */
final class Svg extends ContainerTag<Svg> {
  Svg(String name) {
    super(name);
  }

  /** A drawing of {@code width} by {@code height} units. */
  static Svg drawing(int width, int height) {
    return new Svg("svg").attr("viewBox", "0 0 " + width + " " + height);
  }

  /** A bar from the ground up, in tenths of a unit. */
  static Svg bar(double x, double y, double width, double height) {
    return new Svg("rect")
        .attr("x", short1(x))
        .attr("y", short1(y))
        .attr("width", short1(width))
        .attr("height", short1(height));
  }

  /** {@code 12.34} gives {@code 12.3}, {@code 12.0} gives {@code 12}. */
  static String short1(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
  }
}
