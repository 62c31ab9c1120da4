package org.rapporteur.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country that an article names, with all its mentions.
 *
 * @param code ISO 3166-1 alpha-2; {@code XK} for Kosovo; withdrawn codes ({@code SU}) for former
 *     states
 * @param name its usual English name
 * @param why what told a doubtful name from another bearer of it; null where the name has one only
 * @param salience how far the article is about it, 0 to 1; null where that was not computed
 * @param mentions in text order, at least one
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Country(
    String code,
    String name,
    @Nullable String why,
    @Nullable Double salience,
    List<CountryMention> mentions) {
  /** The salience from which on an article counts as being about the country. */
  public static final double FOCUS = 0.5;

  /** Keeps the mentions as they are now. */
  public Country {
    mentions = Lists.copy(mentions);
  }

  /** Whether the article is about it: a salience of {@value #FOCUS} or more. */
  @JsonIgnore
  public boolean isFocus() {
    return salience != null && salience >= FOCUS;
  }

  /** The same with this salience. */
  public Country withSalience(double newSalience) {
    return new Country(code, name, why, newSalience, mentions);
  }
}
