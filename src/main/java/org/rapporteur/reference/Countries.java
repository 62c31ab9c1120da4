package org.rapporteur.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The countries and territories of the world: ISO 3166-1 with Kosovo ({@code XK}), and former
 * states under their withdrawn codes ({@code SU}, {@code YU}, {@code CS}, {@code DD}).
 *
 * <p>{@code Countries.codeOf("Britain")} is {@code "GB"}, {@code Countries.name("GB")} is {@code
 * "United Kingdom"}. England, Scotland, Wales and Northern Ireland are no countries here.
 *
 * <p>The table is read when first asked for. All methods may be called from any thread.
 */
public final class Countries {
  private static final class Loaded {
    static final CountryTable TABLE = CountryTable.read();
  }

  private Countries() {}

  /** All codes, in alphabetical order. */
  public static Set<String> codes() {
    return Loaded.TABLE.names().keySet();
  }

  /**
   * The usual English name of a country, without an article.
   *
   * @param code in capitals
   * @return {@code "Netherlands"} for {@code "NL"}; null for what is no code
   */
  public static @Nullable String name(String code) {
    return Loaded.TABLE.names().get(code);
  }

  /**
   * The code of a country by any of its names, or by the code itself.
   *
   * <p>Case, accents, full stops and a leading {@code the} don't matter: {@code "the u.s."}, {@code
   * "Cote d'Ivoire"}, {@code "Britons"}, {@code "cn"}. A word that several countries share gives
   * the one that is usually meant: {@code "Congo"} is {@code "CD"}, {@code "Korea"} is {@code
   * "KR"}.
   *
   * @return null where no country has that name
   */
  public static @Nullable String codeOf(String nameOrCode) {
    String code = nameOrCode.strip().toUpperCase(Locale.ROOT);
    if (Loaded.TABLE.names().containsKey(code)) {
      return code;
    }
    List<String> words = words(nameOrCode);
    int first = words.size() > 1 && words.get(0).equals("the") ? 1 : 0;
    return Loaded.TABLE.codes().get(String.join(" ", words.subList(first, words.size())));
  }

  /** All ways of naming a country that are known. */
  public static List<CountryForm> forms() {
    return Loaded.TABLE.forms();
  }

  /**
   * The words of a name, folded: {@code "Côte d'Ivoire"} gives {@code cote, d, ivoire}, {@code "St.
   * Kitts & Nevis"} gives {@code saint, kitts, and, nevis}. Hyphens and apostrophes part words.
   */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && isWordPart(name.charAt(i));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        words.add(fold(name.substring(begin, i)));
        begin = -1;
      }
    }
    return words;
  }

  /** Whether a character is part of a word: letters, marks, digits, full stops and {@code &}. */
  public static boolean isWordPart(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z')
            || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9')
            || c == '.'
            || c == '&'
        : Character.isLetterOrDigit(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.isSurrogate(c);
  }

  /**
   * One word without case, accents and full stops: {@code "U.S."} gives {@code "us"}, {@code "St."}
   * gives {@code "saint"}, {@code "Türkiye"} gives {@code "turkiye"}.
   */
  public static String fold(String word) {
    boolean plain = true;
    for (int i = 0; plain && i < word.length(); i++) {
      plain = word.charAt(i) >= 'a' && word.charAt(i) <= 'z';
    }
    String folded = plain ? word : foldSlowly(word);
    return switch (folded) {
      case "st" -> "saint";
      case "&" -> "and";
      default -> folded;
    };
  }

  private static String foldSlowly(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = lower.chars().allMatch(c -> c < 128);
    String parts = ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c != '.' && (c < 128 || Character.getType(c) != Character.NON_SPACING_MARK)) {
        folded.append(c == 'ı' ? 'i' : c);
      }
    }
    return folded.toString();
  }
}
