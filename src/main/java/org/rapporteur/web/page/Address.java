package org.rapporteur.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The address of a view: a path and what is asked there.
 *
 * <pre>{@code
 * Address.of("/quotes").with("speaker", "Fu Cong").with("from", null).toString()
 *     // "/quotes?speaker=Fu%20Cong"
 * }</pre>
 *
 * <p>Never changes; may be shared between threads.
 */
public final class Address {
  private final String path;
  private final Map<String, String> query;

  private Address(String path, Map<String, String> query) {
    this.path = path;
    this.query = query;
  }

  /** An address where nothing is asked; {@code path} is encoded already. */
  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** An address with all that is asked there. */
  public static Address of(String path, Map<String, String> query) {
    Address address = of(path);
    for (Map.Entry<String, String> each : query.entrySet()) {
      address = address.with(each.getKey(), each.getValue());
    }
    return address;
  }

  /** {@code a b/c} gives {@code a%20b%2Fc}: one segment of a path, or one value. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The same with another value of one parameter; null or empty leaves it out. */
  public Address with(String name, @Nullable String value) {
    Map<String, String> changed = new LinkedHashMap<>(query);
    if (value == null || value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Address(path, changed);
  }

  /** The same without these parameters. */
  public Address without(String... names) {
    Address left = this;
    for (String name : names) {
      left = left.with(name, null);
    }
    return left;
  }

  /** The same question at another path. */
  public Address at(String otherPath) {
    return new Address(otherPath, query);
  }

  /** Where the program gets the same as JSON. */
  public Address json() {
    return at("/api/v1" + path);
  }

  /** Where the program gets the same as CSV, all of it. */
  public Address csv() {
    return json().without("cursor", "limit").with("format", "csv");
  }

  String path() {
    return path;
  }

  /** What is asked, by parameter. */
  Map<String, String> query() {
    return Map.copyOf(query);
  }

  /** The value of a parameter; empty where it is not asked. */
  String value(String name) {
    return query.getOrDefault(name, "");
  }

  @Override
  public String toString() {
    StringJoiner all = new StringJoiner("&", path + "?", "").setEmptyValue(path);
    query.forEach((name, value) -> all.add(encoded(name) + "=" + encoded(value)));
    return all.toString();
  }
}
