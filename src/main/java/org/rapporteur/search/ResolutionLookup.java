package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.rapporteur.fact.Body;
import org.rapporteur.index.ResolutionKey;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.reference.ResolutionSymbol;

/** Tells which resolutions somebody means by a symbol, a number, a title or a list's ref. */
final class ResolutionLookup {
  /** An article and the id of a resolution in it. */
  private static final Pattern IN_ARTICLE = Pattern.compile("(.+)#(r\\d{1,9})");

  /** Those whose resolutions bear a number alone. */
  private static final List<Body> NUMBERED = List.of(Body.UNSC, Body.UNGA, Body.UNHRC, Body.ECOSOC);

  private static final int MOST_ARTICLES = 11;

  private final IndexSearcher searcher;
  private final Reading reading;
  private final StoredArticles articles;
  private final Catalogue catalogue;

  ResolutionLookup(
      IndexSearcher searcher, Reading reading, StoredArticles articles, Catalogue catalogue) {
    this.searcher = searcher;
    this.reading = reading;
    this.articles = articles;
    this.catalogue = catalogue;
  }

  /** See {@link FactSearch#resolutionsNamed}. */
  List<NamedResolution> named(String written) throws IOException {
    ResolutionSymbol symbol = ResolutionSymbol.read(written);
    if (symbol != null) {
      return known(numbered(written, symbol));
    }
    CatalogueEntry entry = catalogue.find(written);
    if (entry != null) { // other bodies write theirs as they like
      return List.of(of(entry));
    }
    if (ResolutionKey.isOfVeto(written)) {
      return known(List.of(keyed(written)));
    }
    Matcher inArticle = IN_ARTICLE.matcher(written);
    return inArticle.matches()
        ? inArticles(inArticle.group(1), inArticle.group(2))
        : titled(written);
  }

  /** That of the symbol first; where a number alone was given, those of other bodies behind. */
  private List<NamedResolution> numbered(String written, ResolutionSymbol symbol) {
    List<NamedResolution> named = new ArrayList<>(List.of(of(symbol)));
    String number = ResolutionQueries.bareNumber(written);
    if (number != null) {
      for (Body body : NUMBERED) {
        ResolutionSymbol other = ResolutionSymbol.ofNumber(body, number);
        if (other != null && !other.canonical().equals(symbol.canonical())) {
          named.add(of(other));
        }
      }
    }
    return named;
  }

  private NamedResolution of(ResolutionSymbol symbol) {
    String canonical = symbol.canonical();
    CatalogueEntry entry = catalogue.find(canonical);
    Set<String> keys = new LinkedHashSet<>(List.of(canonical));
    if (entry == null) {
      entry = catalogue.findByDraft(canonical);
      if (entry != null) {
        keys.add(entry.symbol()); // what the draft became is spoken of under its own symbol
      }
    }
    return new NamedResolution(canonical, entry, keys);
  }

  private static NamedResolution of(CatalogueEntry entry) {
    return new NamedResolution(entry.symbol(), entry, Set.of(entry.symbol()));
  }

  private List<NamedResolution> inArticles(String id, String resolution) throws IOException {
    List<NamedResolution> named = new ArrayList<>();
    for (ArticleHead head : articles.named(id, MOST_ARTICLES)) {
      StoredArticle article = articles.article(head.collection(), head.id());
      if (article != null) {
        article.facts().resolutions().stream()
            .filter(one -> one.id().equals(resolution))
            .map(one -> keyed(ResolutionKey.of(head.collection(), head.id(), one)))
            .forEach(named::add);
      }
    }
    return named;
  }

  private NamedResolution keyed(String key) {
    ResolutionSymbol symbol = ResolutionSymbol.parse(key);
    return symbol == null ? new NamedResolution(key, null, Set.of(key)) : of(symbol);
  }

  /** Those that the catalogue has, or the index. */
  private List<NamedResolution> known(List<NamedResolution> named) throws IOException {
    List<NamedResolution> known = new ArrayList<>();
    for (NamedResolution one : named) {
      if (one.entry() != null || isInIndex(one.keys())) {
        known.add(one);
      }
    }
    return known;
  }

  private boolean isInIndex(Collection<String> keys) throws IOException {
    return searcher.count(new ResolutionArticles(searcher, reading, keys).query()) > 0;
  }

  /** Those of that very title, else those with these words in their title; the newest first. */
  private List<NamedResolution> titled(String words) {
    List<CatalogueEntry> with = new ArrayList<>();
    List<CatalogueEntry> exact = new ArrayList<>();
    Pattern phrase = phrase(words);
    for (CatalogueEntry entry : catalogue.entries()) {
      Matcher found = phrase.matcher(entry.title());
      if (found.matches()) {
        exact.add(entry);
      } else if (found.reset().find()) {
        with.add(entry);
      }
    }
    return (exact.isEmpty() ? with : exact)
        .stream()
            .sorted(Comparator.comparing(CatalogueEntry::adopted).reversed())
            .map(ResolutionLookup::of)
            .toList();
  }

  /** {@code words} as whole words, whatever their case and the blanks between them. */
  private static Pattern phrase(String words) {
    return Pattern.compile(
        Pattern.compile("\\s+")
            .splitAsStream(words.strip())
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+", "(?<!\\w)", "(?!\\w)")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
