package org.rapporteur.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.CountryPair;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.reference.Catalogue;
import org.rapporteur.reference.CatalogueEntry;
import org.rapporteur.reference.Countries;

/** One article of {@link MadeNews}: its text as it is written, with what the text says. */
@NullMarked
final class MadeArticle {
  private static final int SOURCES = 150;
  private static final List<QuoteType> TYPES = List.of(QuoteType.values());
  private static final List<String> COUNTRIES = new ArrayList<>(Countries.codes());
  private static final List<CatalogueEntry> CATALOGUE = List.copyOf(Catalogue.bundled().entries());

  private final int number;
  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Quote> quotes = new ArrayList<>();
  private final Map<String, List<CountryMention>> countries = new LinkedHashMap<>();
  private final List<String> topics = new ArrayList<>();
  private final List<Resolution> resolutions = new ArrayList<>();
  private final ArticleMetadata metadata;

  MadeArticle(int number, Random random, MadePeople people) {
    this.number = number;
    this.random = random;
    for (int i = random.nextInt(4); i >= 0; i--) {
      topics.add(MadeWords.oneOf(COUNTRIES, random));
    }
    String title = MadeWords.sentence(8, random);
    this.metadata = metadata(title);
    say(title + "\n\n");
    for (int i = 0; i < MadeNews.QUOTES_AN_ARTICLE; i++) {
      say(MadeWords.sentence(12 + random.nextInt(16), random));
      sayCountry(topics.get(i % topics.size()));
      say(". " + MadeWords.sentence(10 + random.nextInt(16), random) + ".\n\n");
      sayQuote(people.someone(random), TYPES.get(random.nextInt(TYPES.size())));
    }
    if (random.nextInt(3) > 0) {
      sayResolution(MadeWords.oneOf(CATALOGUE, random), random.nextInt(3) > 0);
    }
  }

  Article article() {
    return new Article(id(), text.toString(), metadata);
  }

  ArticleFacts facts() {
    return new ArticleFacts(
        ArticleFacts.SCHEMA_VERSION,
        id(),
        metadata,
        null,
        quotes,
        countries(),
        List.of(),
        pairs(),
        resolutions);
  }

  private String id() {
    return "made/" + number % 100 + "/" + number + ".txt";
  }

  private ArticleMetadata metadata(String title) {
    String day = MadeNews.FIRST_DAY.plusDays(random.nextInt(MadeNews.DAYS)).toString();
    String name = MadeWords.ALL.get(300 + MadeWords.rank(SOURCES, random));
    String digest =
        "%016x%016x%016x%016x"
            .formatted(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    return new ArticleMetadata(
        title,
        "https://%s.example/%s/%s"
            .formatted(name, day, title.toLowerCase(Locale.ROOT).replace(' ', '-')),
        "The " + MadeWords.capital(name) + " Wire",
        MadePeople.name(random.nextInt(500)),
        day,
        "en",
        digest,
        Map.of());
  }

  private Span say(String words) {
    int begin = text.length();
    text.append(words);
    return new Span(begin, text.length());
  }

  private void sayCountry(String code) {
    say(" in ");
    Span span = say(name(code));
    countries
        .computeIfAbsent(code, unseen -> new ArrayList<>())
        .add(new CountryMention(span, name(code), CountryMentionKind.NAME));
  }

  private void sayQuote(Speaker speaker, QuoteType type) {
    String mark = type == QuoteType.INDIRECT ? "" : "\"";
    int begin = text.length();
    say(mark + quoted());
    if (random.nextInt(3) == 0) {
      sayCountry(MadeWords.oneOf(topics, random));
    }
    say("," + mark);
    Span content = new Span(begin, text.length());
    say(" ");
    Span cue = say("said");
    say(" ");
    Span source = say(String.valueOf(speaker.as()));
    say(".\n\n");
    quotes.add(
        new Quote(
            "q" + begin,
            type,
            text.substring(content.begin(), content.end()),
            List.of(content),
            List.of(source),
            List.of(cue),
            speaker,
            List.of(),
            Act.SAID,
            Math.round(100 - 60 * random.nextDouble() * random.nextDouble()) / 100.0));
  }

  /** One in ten comes of a wire, so that a few articles have it. */
  private String quoted() {
    boolean wired = random.nextInt(10) == 0;
    Random source = wired ? new Random(number / 50 * 7L + random.nextInt(7)) : random;
    return MadeWords.sentence(8 + source.nextInt(24), source);
  }

  private void sayResolution(CatalogueEntry entry, boolean numbered) {
    String words = numbered ? entry.symbol() : "The draft resolution";
    Span span = say(words);
    say(" was adopted.\n");
    CatalogueMatch match =
        new CatalogueMatch(
            entry.symbol(), entry.title(), entry.adopted(), List.of(), 0.99, "its number");
    resolutions.add(
        new Resolution(
            "r1",
            numbered ? entry.symbol() : null,
            entry.body(),
            null,
            null,
            null,
            ResolutionStatus.ADOPTED,
            numbered ? entry.adopted() : null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(topics.get(0)),
            List.of(),
            null,
            List.of(),
            numbered ? match : null,
            List.of(),
            List.of(new ResolutionMention(span, words))));
  }

  private List<Country> countries() {
    List<Country> found = new ArrayList<>();
    countries.forEach(
        (code, mentions) -> {
          double salience = Math.round(100.0 * mentions.size() / (mentions.size() + 4)) / 100.0;
          found.add(new Country(code, name(code), null, salience, mentions));
        });
    return found;
  }

  private List<CountryPair> pairs() {
    List<String> codes = countries.keySet().stream().sorted().toList();
    return codes.size() < 2 ? List.of() : List.of(new CountryPair(codes.subList(0, 2), 1));
  }

  private static String name(String code) {
    String name = Countries.name(code);
    return name == null ? code : name;
  }
}
