package org.rapporteur.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Speaker;
import org.rapporteur.index.FactIndexWriter;
import org.rapporteur.index.IndexException;
import org.rapporteur.index.Samples;
import org.rapporteur.reference.Countries;

/**
 * News of any size, the same for the same seed. Words, speakers, countries and resolutions are as
 * unevenly frequent as in real news (Zipf's law); surnames are shared by a few speakers, first
 * names by many, and a speaker has several roles.
 */
@NullMarked
final class MadeNews {
  static final int QUOTES_AN_ARTICLE = 5;
  static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  static final int DAYS = 3_650;

  private static final int SURNAMES = 8_000;
  private static final int FIRST_NAMES = 349; // prime: no two speakers have one name
  private static final int WORDS = 20_000;
  private static final int RESOLUTIONS = 3_000;
  private static final int SOURCES = 150;
  private static final List<QuoteType> TYPES = List.of(QuoteType.values());
  private static final String[] ROLES = {"envoy", "minister", "ambassador", "spokesman"};
  private static final String[] SYLLABLES = {
    "ba", "do", "ki", "lu", "me", "na", "ro", "shi", "ta", "vel", "wen", "zor"
  };

  private final List<String> countries = new ArrayList<>(Countries.codes());
  private final Random random;
  private final int speakers;

  MadeNews(long seed, int speakers) {
    this.random = new Random(seed);
    this.speakers = speakers;
  }

  /** Writes so many articles, each with {@value #QUOTES_AN_ARTICLE} quotes. */
  void write(FactIndexWriter index, int articles) throws IndexException {
    for (int i = 0; i < articles; i++) {
      article(i).putInto(index);
    }
    index.commit();
  }

  /** The name of the speaker of that rank, the most quoted being 0. */
  static String speaker(int rank) {
    return capital(word(rank % FIRST_NAMES + 50)) + " " + capital(word(rank % SURNAMES + 1_000));
  }

  /** The word of that rank, the most frequent being 0. */
  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    int rest = rank;
    do {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    } while (rest > 0);
    return word.append('x').toString(); // no stem of another
  }

  private Samples article(int number) {
    Samples article = Samples.article("made/" + number + ".txt");
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    article.about(capital(words(6)), day.toString(), "Wire " + word(skewed(SOURCES)));
    for (int i = 0; i < QUOTES_AN_ARTICLE; i++) {
      article.say(capital(words(12)) + ". ");
      QuoteType type = TYPES.get(random.nextInt(TYPES.size()));
      article.quote(someone(), type, words(6 + random.nextInt(20)) + someCountry());
      article.say(", the envoy said. ");
    }
    List<String> named = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String code = countries.get(skewed(countries.size()));
      if (!named.contains(code)) {
        named.add(code);
        article.country(code, name(code), name(code));
      }
    }
    int resolution = skewed(RESOLUTIONS);
    boolean numbered = random.nextInt(3) > 0;
    String symbol =
        numbered ? "S/RES/" + (resolution + 1) + " (" + (2000 + resolution % 24) + ")" : null;
    article.resolution(symbol, Body.UNSC, ResolutionStatus.ADOPTED, "envoy said");
    return article;
  }

  private Speaker someone() {
    int rank = skewed(speakers);
    @Nullable String role = random.nextInt(4) == 0 ? null : ROLES[random.nextInt(ROLES.length)];
    return Samples.person(speaker(rank), role, countries.get(rank % countries.size()));
  }

  private String someCountry() {
    return random.nextInt(3) > 0 ? "" : " " + name(countries.get(skewed(countries.size())));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i > 0 ? " " : "").append(word(skewed(WORDS)));
    }
    return words.toString();
  }

  /** A rank below {@code most}; the probability of each is about as one through the rank. */
  private int skewed(int most) {
    return (int) (Math.pow(most + 1.0, random.nextDouble()) - 1);
  }

  private static String name(String code) {
    String name = Countries.name(code);
    return name == null ? code : name;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
