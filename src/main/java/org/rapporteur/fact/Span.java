package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;

/**
 * A stretch of an article's text, {@code [begin, end)} in UTF-16 code units.
 *
 * <p>Example: in {@code "Fu said."} the name is {@code new Span(0, 2)}, in JSON {@code [0,2]}.
 * Spans order by begin, then by end.
 *
 * @param begin offset of the first code unit, 0 or more
 * @param end offset behind the last code unit, {@code begin} or more
 * @since 0.1.0
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"begin", "end"})
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> IN_TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} before it
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** The number of code units covered. */
  public int length() {
    return end - begin;
  }

  /** Whether nothing is covered. */
  @JsonIgnore
  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether the code unit at {@code offset} is covered. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether all of {@code other} lies within this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether at least one code unit is in both spans. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * The covered part of {@code text}.
   *
   * @throws StringIndexOutOfBoundsException if the text ends before this span does
   */
  public String of(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    return IN_TEXT_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + begin + ", " + end + ")";
  }
}
