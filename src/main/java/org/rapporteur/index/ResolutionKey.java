package org.rapporteur.index;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionStatus;

/**
 * What names a resolution over all articles, so that those that speak of one come together.
 *
 * <ul>
 *   <li>{@code S/RES/2728 (2024)}: its symbol, from the text or the catalogue; a draft that became
 *       a resolution has that one's
 *   <li>{@code UNSC vetoed 2024-04-24}: a veto whose day is known; the Council hardly ever meets
 *       two on one day
 *   <li>{@code news/2024/water.txt#r2}: any other is known in its own article alone: two articles
 *       that call theirs "the resolution" need not mean the same one
 * </ul>
 */
public final class ResolutionKey {
  private static final String VETO = "UNSC vetoed ";
  private static final Pattern VETOED = Pattern.compile(VETO + "\\d{4}-\\d{2}-\\d{2}");

  private ResolutionKey() {}

  /** The key of a resolution that the article of {@code id} in {@code collection} speaks of. */
  public static String of(String collection, String id, Resolution resolution) {
    String symbol = symbol(resolution);
    if (symbol != null) {
      return symbol;
    }
    if (resolution.body() == Body.UNSC && resolution.status() == ResolutionStatus.VETOED) {
      String veto = VETO + resolution.adopted();
      if (isOfVeto(veto)) {
        return veto;
      }
    }
    return collection + "/" + inArticle(id, resolution.id());
  }

  /** {@code water.txt#r2}: the resolution {@code r2} of the article {@code water.txt}. */
  public static String inArticle(String id, String resolution) {
    return id + "#" + resolution;
  }

  /** Whether {@code key} is that of a veto: {@code UNSC vetoed 2024-04-24}. */
  public static boolean isOfVeto(String key) {
    return VETOED.matcher(key).matches();
  }

  /** The symbol that it is listed under; null where neither text nor catalogue gives one. */
  static @Nullable String symbol(Resolution resolution) {
    String own = resolution.symbol();
    if (resolution.catalogue() == null || (own != null && !isDraft(resolution))) {
      return own;
    }
    return resolution.catalogue().symbol();
  }

  /** Drafts have symbols, but no number of their own. */
  private static boolean isDraft(Resolution resolution) {
    return resolution.number() == null;
  }
}
