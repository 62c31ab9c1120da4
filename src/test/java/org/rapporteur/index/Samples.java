package org.rapporteur.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Act;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.fact.CountryPair;
import org.rapporteur.fact.GroupMention;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.QuoteType;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.ResolutionStatus;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;
import org.rapporteur.fact.SpeakerKind;

/**
 * Articles with facts, put together by hand: each part of the text is added with what it means.
 *
 * <pre>{@code
 * Samples.article("a.txt").date("2024-07-02").quote(speaker, DIRECT, "\"Peace,\"").say(" he said.")
 * }</pre>
 */
@NullMarked
public final class Samples {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Country> countries = new ArrayList<>();
  private final List<CountryGroup> groups = new ArrayList<>();
  private final List<CountryPair> pairs = new ArrayList<>();
  private final List<Resolution> resolutions = new ArrayList<>();
  private ArticleMetadata metadata = ArticleMetadata.EMPTY;

  private Samples(String id) {
    this.id = id;
  }

  public static Samples article(String id) {
    return new Samples(id);
  }

  public static Speaker person(String name, @Nullable String role, @Nullable String country) {
    return new Speaker(name, name, SpeakerKind.PERSON, role, null, country, "named");
  }

  public Samples about(@Nullable String title, @Nullable String date, @Nullable String source) {
    metadata = new ArticleMetadata(title, null, source, null, date, "en", null, Map.of());
    return this;
  }

  /** The article's address. */
  public Samples at(@Nullable String url) {
    metadata =
        new ArticleMetadata(
            metadata.title(),
            url,
            metadata.source(),
            null,
            metadata.published(),
            "en",
            null,
            Map.of());
    return this;
  }

  public Samples say(String words) {
    text.append(words);
    return this;
  }

  public Samples quote(Speaker speaker, QuoteType type, String content) {
    Span span = new Span(text.length(), text.length() + content.length());
    text.append(content);
    quotes.add(
        new Quote(
            "q" + span.begin(),
            type,
            content,
            List.of(span),
            List.of(),
            List.of(),
            speaker,
            List.of(),
            Act.SAID,
            type == QuoteType.INDIRECT ? 0.4 : 0.9));
    return this;
  }

  /** Every place where {@code word} stands by now is a mention. */
  public Samples country(String code, String name, String word) {
    List<CountryMention> mentions = new ArrayList<>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      mentions.add(
          new CountryMention(new Span(at, at + word.length()), word, CountryMentionKind.NAME));
    }
    countries.add(new Country(code, name, null, null, mentions));
    return this;
  }

  /** The last country's. */
  public Samples salience(double value) {
    countries.add(countries.remove(countries.size() - 1).withSalience(value));
    return this;
  }

  public Samples pair(String code, String other, int sentences) {
    pairs.add(new CountryPair(List.of(code, other), sentences));
    return this;
  }

  public Samples group(String id, String name, String words) {
    int at = text.indexOf(words);
    GroupMention mention = new GroupMention(new Span(at, at + words.length()), words);
    groups.add(new CountryGroup(id, name, null, List.of(), List.of(mention)));
    return this;
  }

  public Samples resolution(
      @Nullable String symbol, @Nullable Body body, ResolutionStatus status, String words) {
    int at = text.indexOf(words);
    resolutions.add(
        new Resolution(
            "r" + (resolutions.size() + 1),
            symbol,
            body,
            null,
            null,
            null,
            status,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            List.of(),
            List.of(new ResolutionMention(new Span(at, at + words.length()), words))));
    return this;
  }

  /** A resolution by its JSON form without id and mentions; {@code words} are its mention. */
  public Samples resolution(String words, String json) {
    int at = text.indexOf(words);
    String mention =
        "\"mentions\":[{\"span\":[%d,%d],\"text\":\"%s\"}]"
            .formatted(at, at + words.length(), words);
    String id = "\"id\":\"r" + (resolutions.size() + 1) + "\"";
    try {
      String all = "{" + id + "," + mention + (json.isEmpty() ? "" : ",") + json + "}";
      resolutions.add(new JsonMapper().readValue(all, Resolution.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
    return this;
  }

  public Article article() {
    return new Article(id, text.toString(), metadata);
  }

  public ArticleFacts facts() {
    return new ArticleFacts(
        ArticleFacts.SCHEMA_VERSION,
        id,
        metadata,
        null,
        quotes,
        countries,
        groups,
        pairs,
        resolutions);
  }

  public void putInto(FactIndexWriter index) throws IndexException {
    index.put("news", article(), facts());
  }
}
