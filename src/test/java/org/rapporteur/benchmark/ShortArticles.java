package org.rapporteur.benchmark;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.Rapporteur;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.article.LanguageIdentifier;
import org.rapporteur.article.ReadArticle;
import org.rapporteur.article.ReadOptions;
import org.rapporteur.article.ReadResult;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;

/**
 * Makes any number of short news articles of a few long ones, as JSON Lines on standard output:
 * runs of paragraphs of about {@value #WORDS} words, some of them swapped, with other family names
 * for the people who speak, other months, days and weekdays. The same seed makes the same articles.
 */
final class ShortArticles {
  private static final int WORDS = 150;
  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 2_500;

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December" // without May, which is also a verb
  };
  private static final String[] WEEKDAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] BEGINS = {
    "Al", "Bar", "Cor", "Dal", "El", "Fer", "Gar", "Har", "Is", "Jan", "Kal", "Lor", "Mar", "Nor",
    "Or", "Pel", "Quin", "Ros", "Sal", "Tor", "Ul", "Var", "Wes", "Yar", "Zan"
  };
  private static final String[] ENDS = {
    "ami", "berg", "cott", "dini", "enko", "ford", "gren", "hardt", "ikov", "jee", "kova", "lund",
    "mann", "nez", "oğlu", "poulos", "quist", "rossi", "singh", "tani", "uri", "vic", "wood",
        "zadeh"
  };
  private static final Pattern MONTH = anyOf(MONTHS);
  private static final Pattern WEEKDAY = anyOf(WEEKDAYS);
  private static final Pattern DAY =
      Pattern.compile("(?<=\\b(?:%1$s) )\\d{1,2}\\b|\\b\\d{1,2}(?= (?:%1$s))".formatted(MONTH));

  private static final Pattern HEAD_LINE = Pattern.compile("(?:Title|Date|Source|Author|URL): ");
  private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\p{L}+( \\p{Lu}\\p{L}+)+");

  /** An article to cut from, and the family names in it. */
  private record Model(List<String> paragraphs, Set<String> names) {}

  private final List<Model> models = new ArrayList<>();
  private final Random random;

  private ShortArticles(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Makes {@code args[1]} articles of those in the folder {@code args[0]}, by seed {@code args[2]}.
   */
  public static void main(String[] args) throws IOException {
    ShortArticles maker = new ShortArticles(Long.parseLong(args[2]));
    maker.learn(Path.of(args[0]));
    JsonGenerator out = new JsonFactory().createGenerator(System.out, JsonEncoding.UTF8);
    out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
      maker.write(out, i);
    }
    out.writeRaw('\n');
    out.flush();
  }

  private void learn(Path folder) throws IOException {
    Rapporteur rapporteur = Rapporteur.open();
    try (ArticleSource source = ArticleSource.open(folder, ReadOptions.DEFAULT)) {
      for (ReadResult result = source.next(); result != null; result = source.next()) {
        if (result instanceof ReadArticle(Article article)) {
          ArticleFacts facts = rapporteur.extract(article);
          if (LanguageIdentifier.ENGLISH.equals(facts.article().language())) {
            models.add(new Model(paragraphs(article.text()), familyNames(facts)));
          }
        }
      }
    }
  }

  private static List<String> paragraphs(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !HEAD_LINE.matcher(line).lookingAt())
        .toList();
  }

  private static Set<String> familyNames(ArticleFacts facts) {
    Set<String> names = new HashSet<>();
    for (Quote quote : facts.quotes()) {
      Speaker speaker = quote.speaker();
      String name = speaker.kind() == SpeakerKind.PERSON ? speaker.name() : null;
      if (name != null && FULL_NAME.matcher(name).matches()) {
        names.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
    return names;
  }

  private void write(JsonGenerator out, int number) throws IOException {
    Model model = models.get(random.nextInt(models.size()));
    List<String> paragraphs = cut(model.paragraphs());
    String text = String.join("\n\n", paragraphs);
    for (String name : model.names()) {
      text = text.replaceAll("\\b" + name + "\\b", oneOf(BEGINS) + oneOf(ENDS));
    }
    text = replaceEach(MONTH, text, month -> oneOf(MONTHS));
    text = replaceEach(DAY, text, day -> Integer.toString(1 + random.nextInt(28)));
    text = replaceEach(WEEKDAY, text, day -> oneOf(WEEKDAYS));
    out.writeStartObject();
    out.writeStringField("id", "short-" + number);
    out.writeStringField("date", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    out.writeStringField("text", text);
    out.writeEndObject();
  }

  /** Paragraphs from any one on, round the end to the beginning, two neighbours swapped. */
  private List<String> cut(List<String> paragraphs) {
    List<String> cut = new ArrayList<>();
    int words = 0;
    for (int i = random.nextInt(paragraphs.size()); words < WORDS; i++) {
      String paragraph = paragraphs.get(i % paragraphs.size());
      cut.add(paragraph);
      words += paragraph.split(" ").length;
    }
    if (cut.size() > 1) {
      int swapped = random.nextInt(cut.size() - 1);
      Collections.swap(cut, swapped, swapped + 1);
    }
    return cut;
  }

  private static String replaceEach(Pattern what, String text, UnaryOperator<String> by) {
    Function<MatchResult, String> each = match -> by.apply(match.group());
    return what.matcher(text).replaceAll(each);
  }

  private String oneOf(String[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Pattern anyOf(String[] words) {
    return Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b");
  }
}
