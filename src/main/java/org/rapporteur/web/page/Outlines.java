package org.rapporteur.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of countries on a map of the world, as paths of SVG.
 *
 * <p>From {@code countries-110m.json} of the npm package {@code world-atlas} 2.0.2 (ISC licence;
 * made by Mike Bostock of Natural Earth's 1:110m data, which are in the public domain). Its form is
 * TopoJSON: borders are kept once, as arcs of steps on a grid, and countries are lists of arcs; a
 * negative number is an arc in the other direction, {@code ~n} of arc n.
 */
final class Outlines {
  static final int WIDTH = 1000;
  static final int HEIGHT = 425;

  private static final String FILE = "countries-110m.json";
  private static final int ANTARCTICA = 10;

  /** The Earth's radius in units, and where the middle of the map is. */
  private static final double RADIUS = 180;

  private static final double MIDDLE = 490;

  private static final double NORTH = 238;

  /**
   * A country, or a land that is none.
   *
   * @param code ISO code; null where it has none
   * @param name in the data
   * @param path its outline
   */
  record Outline(@Nullable String code, String name, String path) {}

  private static final class Loaded {
    static final List<Outline> ALL = read();
  }

  private final List<double[][]> arcs = new ArrayList<>();

  private Outlines(JsonNode topology) {
    JsonNode scale = topology.at("/transform/scale");
    JsonNode origin = topology.at("/transform/translate");
    for (JsonNode arc : topology.path("arcs")) {
      double[][] points = new double[arc.size()][];
      long x = 0;
      long y = 0;
      for (int i = 0; i < points.length; i++) {
        x += arc.get(i).get(0).asLong();
        y += arc.get(i).get(1).asLong();
        points[i] =
            new double[] {
              x * scale.get(0).asDouble() + origin.get(0).asDouble(),
              y * scale.get(1).asDouble() + origin.get(1).asDouble()
            };
      }
      arcs.add(points);
    }
  }

  /** All, without Antarctica. Read when first asked for. */
  static List<Outline> all() {
    return Loaded.ALL;
  }

  private static List<Outline> read() {
    try (InputStream in = Outlines.class.getResourceAsStream(FILE)) {
      JsonNode topology = new ObjectMapper().readTree(in);
      Outlines outlines = new Outlines(topology);
      List<Outline> all = new ArrayList<>();
      for (JsonNode country : topology.at("/objects/countries/geometries")) {
        int number = country.path("id").asInt(0);
        if (number != ANTARCTICA) {
          String name = country.at("/properties/name").asText();
          all.add(new Outline(code(number, name), name, outlines.path(country)));
        }
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new AssertionError("the program's own data can't be read: " + FILE, e);
    }
  }

  private static @Nullable String code(int number, String name) {
    if (number == 0) {
      return name.equals("Kosovo") ? "XK" : null; // has no number of its own
    }
    return Region.getInstance(number).toString();
  }

  private String path(JsonNode country) {
    StringBuilder path = new StringBuilder();
    boolean several = country.path("type").asText().equals("MultiPolygon");
    for (JsonNode polygon : several ? country.path("arcs") : List.of(country.path("arcs"))) {
      for (JsonNode ring : polygon) {
        append(path, ring);
      }
    }
    return path.toString();
  }

  /**
   * Appends a ring. Where it crosses the date line it goes on beyond 180 degrees, not on the other
   * side of the map: the east of Siberia stays with Russia.
   */
  private void append(StringBuilder path, JsonNode ring) {
    String last = "";
    char command = 'M';
    double before = Double.NaN;
    for (JsonNode number : ring) {
      int arc = number.asInt();
      double[][] points = arcs.get(arc < 0 ? ~arc : arc);
      for (int i = 0; i < points.length; i++) {
        double[] point = points[arc < 0 ? points.length - 1 - i : i];
        double longitude = point[0];
        if (Math.abs(longitude - before) > 180) {
          longitude += longitude < before ? 360 : -360;
        }
        before = longitude;
        String written = place(longitude, point[1]);
        if (!written.equals(last)) {
          path.append(command).append(written);
          command = 'L';
          last = written;
        }
      }
    }
    path.append('Z');
  }

  private static String place(double longitude, double latitude) {
    double[] place = EqualEarth.of(longitude, latitude);
    return Svg.short1(MIDDLE + RADIUS * place[0]) + " " + Svg.short1(NORTH - RADIUS * place[1]);
  }
}
