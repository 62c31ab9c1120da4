package org.rapporteur.web.page;

/**
 * The Equal Earth projection, which shows every country as large as it is: B. Šavrič, T. Patterson,
 * B. Jenny, The Equal Earth map projection, 2018, equations 7 to 9 and the coefficients of 6.
 */
final class EqualEarth {
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double ROOT_3 = Math.sqrt(3);

  private EqualEarth() {}

  /**
   * Where a place is on the map, in radii of the Earth: {@code 0, 0} is in its middle, the first
   * number grows to the east, the second to the north.
   */
  static double[] of(double longitude, double latitude) {
    double theta = Math.asin(ROOT_3 / 2 * Math.sin(Math.toRadians(latitude)));
    double t2 = theta * theta;
    double t6 = t2 * t2 * t2;
    double slope = 9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1;
    return new double[] {
      2 * ROOT_3 * Math.toRadians(longitude) * Math.cos(theta) / (3 * slope),
      theta * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1)
    };
  }
}
