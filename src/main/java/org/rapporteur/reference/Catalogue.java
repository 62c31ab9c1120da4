package org.rapporteur.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;

/**
 * What is known of resolutions: those of the United Nations' General Assembly (from the 74th
 * session on) and Security Council (from 2000 on), and earlier ones that news still cites.
 *
 * <p>{@code Catalogue.bundled().find("A/RES/78/311")} is the entry titled "Enhancing international
 * cooperation on capacity-building of artificial intelligence". Never changes once made; may be
 * shared between threads.
 *
 * <p>Source of the bundled entries: United Nations, machine-readable resolutions of the General
 * Assembly and the Security Council (GitHub UNxml); the earlier ones were added by hand.
 *
 * @since 0.1.0
 */
public final class Catalogue {
  private static final String RECENT = "un-resolutions.jsonl.gz";
  private static final String ADDED = "added-resolutions.jsonl";

  private static final Pattern PARTS = Pattern.compile("(.*\\d)([A-Z])-([A-Z])");

  /** No resolutions at all. */
  public static final Catalogue EMPTY = new Catalogue(List.of());

  private static final class Bundled {
    static final Catalogue CATALOGUE = read();

    private static Catalogue read() {
      return new Catalogue(CatalogueFile.bundled(ADDED)).with(CatalogueFile.bundled(RECENT));
    }
  }

  private final Map<String, CatalogueEntry> bySymbol;
  private final Map<String, CatalogueEntry> byShorter = new HashMap<>();
  private final Map<String, CatalogueEntry> byDraft = new HashMap<>();

  private Catalogue(Collection<CatalogueEntry> entries) {
    Map<String, CatalogueEntry> symbols = new LinkedHashMap<>();
    for (CatalogueEntry entry : entries) {
      symbols.put(key(entry.symbol()), entry);
    }
    this.bySymbol = Collections.unmodifiableMap(symbols);
    for (CatalogueEntry entry : symbols.values()) {
      addShorter(entry);
      if (entry.draft() != null) {
        byDraft.put(key(entry.draft()), entry);
      }
    }
  }

  /** What the program brings; read when first asked for, about a tenth of a second's work. */
  public static Catalogue bundled() {
    return Bundled.CATALOGUE;
  }

  /** This and {@code more}; an entry of {@code more} replaces one of the same symbol. */
  public Catalogue with(List<CatalogueEntry> more) {
    List<CatalogueEntry> all = new ArrayList<>(bySymbol.values());
    all.addAll(more);
    return new Catalogue(all);
  }

  /** All entries, in the order of their sources. */
  public Collection<CatalogueEntry> entries() {
    return bySymbol.values();
  }

  /**
   * The entry of a symbol; blanks and case don't matter, the Security Council's year may be left
   * out, and a resolution in parts is found by its number, a part and several.
   *
   * @return null where the catalogue has none
   */
  public @Nullable CatalogueEntry find(String symbol) {
    String key = key(symbol);
    CatalogueEntry entry = bySymbol.get(key);
    if (entry == null) {
      entry = byShorter.get(key);
    }
    return entry == null ? findParts(key) : entry;
  }

  /** {@code A/RES/79/259 B-C} stands in {@code A/RES/79/259 A-C}. */
  private @Nullable CatalogueEntry findParts(String key) {
    Matcher parts = PARTS.matcher(key);
    if (!parts.matches()) {
      return null;
    }
    CatalogueEntry first = byShorter.get(parts.group(1) + parts.group(2));
    CatalogueEntry last = byShorter.get(parts.group(1) + parts.group(3));
    return first != null && first.equals(last) ? first : null;
  }

  /**
   * The resolution that a draft became, by the draft's symbol: {@code A/78/L.86} became {@code
   * A/RES/78/311}.
   *
   * @return null where the catalogue has none
   */
  public @Nullable CatalogueEntry findByDraft(String symbol) {
    return byDraft.get(key(symbol));
  }

  /**
   * {@code A/RES/79/259 A-C} is what {@code A/RES/79/259} and its parts mean too, {@code S/RES/2728
   * (2024)} what {@code S/RES/2728} does.
   */
  private void addShorter(CatalogueEntry entry) {
    String key = key(entry.symbol());
    int year = entry.body() == Body.UNSC ? key.indexOf('(') : -1;
    if (year > 0) {
      byShorter.putIfAbsent(key.substring(0, year), entry);
    }
    Matcher parts = PARTS.matcher(key);
    if (parts.matches()) {
      byShorter.putIfAbsent(parts.group(1), entry);
      for (char part = parts.group(2).charAt(0); part <= parts.group(3).charAt(0); part++) {
        byShorter.putIfAbsent(parts.group(1) + part, entry);
      }
    }
  }

  /** The symbol without blanks, in capitals. */
  static String key(String symbol) {
    StringBuilder key = new StringBuilder(symbol.length());
    for (int i = 0; i < symbol.length(); i++) {
      char c = symbol.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        key.append(c);
      }
    }
    return key.toString().toUpperCase(Locale.ROOT);
  }
}
