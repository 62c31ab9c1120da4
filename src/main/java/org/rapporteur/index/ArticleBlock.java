package org.rapporteur.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Country;
import org.rapporteur.fact.CountryGroup;
import org.rapporteur.fact.CountryMention;
import org.rapporteur.fact.CountryPair;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.fact.Quote;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.Span;
import org.rapporteur.fact.Speaker;

/** One article and its facts as a block of Lucene documents: {@link Fields} says what is where. */
final class ArticleBlock {
  private final String collection;
  private final Article article;
  private final ArticleFacts facts;
  private final String key;
  private final @Nullable Long date;
  private final @Nullable Function<String, float[]> encoder;

  /**
   * The block of an article.
   *
   * @param encoder adds what quotes mean; null leaves it out
   */
  ArticleBlock(
      String collection,
      Article article,
      ArticleFacts facts,
      @Nullable Function<String, float[]> encoder) {
    this.encoder = encoder;
    this.collection = collection;
    this.article = article;
    this.facts = facts;
    this.key = Fingerprint.key(collection, article.id());
    this.date = seconds(facts.article());
  }

  /** The quotes' documents, then the article's. */
  List<Document> documents(String fingerprint, String extractor) {
    List<Document> block = new ArrayList<>();
    for (Quote quote : facts.quotes()) {
      block.add(document(quote));
    }
    block.add(parent(fingerprint, extractor));
    return block;
  }

  private Document parent(String fingerprint, String extractor) {
    ArticleMetadata metadata = facts.article();
    Document document = start(Fields.ARTICLE);
    document.add(new StringField(Fields.FINGERPRINT, fingerprint, Store.YES));
    document.add(new StringField(Fields.EXTRACTOR, extractor, Store.YES));
    document.add(new StringField(Fields.COLLECTION, Fields.term(collection), Store.YES));
    document.add(new StringField(Fields.ID, Fields.term(article.id()), Store.YES));
    document.add(new TextField(Fields.TEXT, article.text(), Store.YES));
    addWords(document, Fields.TITLE, metadata.title());
    addWords(document, Fields.SOURCE, metadata.source());
    if (metadata.source() != null && !metadata.source().isBlank()) {
      addRow(document, Fields.SOURCE, metadata.source());
    }
    if (metadata.url() != null) {
      document.add(new StringField(Fields.URL, Fields.term(metadata.url()), Store.YES));
    }
    addSketch(document, article.text());
    store(document, Fields.PUBLISHED, metadata.published());
    store(document, Fields.FACTS, FactsJson.write(facts.withText(null)));
    for (Country country : facts.countries()) {
      document.add(new StringField(Fields.COUNTRY, country.code(), Store.NO));
      String mentions = Integer.toString(country.mentions().size());
      addRow(document, Fields.COUNTRY_ROW, country.code(), country.name(), mentions);
      if (country.isFocus()) {
        document.add(new StringField(Fields.FOCUS, country.code(), Store.NO));
      }
    }
    for (CountryPair pair : facts.countryPairs()) {
      String sentences = Integer.toString(pair.sentences());
      addRow(
          document, Fields.COUNTRY_PAIR_ROW, pair.codes().get(0), pair.codes().get(1), sentences);
    }
    for (CountryGroup group : facts.groups()) {
      document.add(new StringField(Fields.GROUP, group.id(), Store.NO));
    }
    for (Resolution resolution : facts.resolutions()) {
      add(document, resolution);
    }
    return document;
  }

  private void add(Document document, Resolution resolution) {
    Set<String> terms = ResolutionTerms.of(collection, article.id(), resolution);
    for (String term : terms) {
      document.add(new StringField(Fields.RESOLUTION, term, Store.NO));
    }
    for (ResolutionMention mention : resolution.mentions()) {
      document.add(new TextField(Fields.RESOLUTION_TEXT, mention.text(), Store.NO));
    }
    if (resolution.catalogue() != null) {
      String title = resolution.catalogue().title();
      document.add(new TextField(Fields.RESOLUTION_TEXT, title, Store.NO));
    }
    String row = ResolutionRow.of(collection, article.id(), resolution).write();
    document.add(new SortedSetDocValuesField(Fields.RESOLUTION_ROW, new BytesRef(row)));
  }

  private Document document(Quote quote) {
    Document document = start(Fields.QUOTE);
    store(document, Fields.QUOTE_ID, quote.id());
    addWords(document, Fields.QUOTE_TEXT, quote.text());
    addSketch(document, quote.text());
    if (encoder != null) {
      document.add(
          new KnnByteVectorField(
              Fields.QUOTE_VECTOR,
              QuoteVector.of(encoder.apply(quote.text())),
              VectorSimilarityFunction.DOT_PRODUCT));
    }
    String type = quote.type().name().toLowerCase(Locale.ROOT);
    document.add(new KeywordField(Fields.TYPE, type, Store.YES));
    String act = word(quote.act());
    if (act != null) {
      document.add(new StringField(Fields.ACT, act, Store.YES));
    }
    if (quote.confidence() != null) {
      document.add(new DoublePoint(Fields.CONFIDENCE, quote.confidence()));
    }
    add(document, quote.speaker());
    for (Speaker speaker : quote.alsoSpeakers()) {
      add(document, speaker);
    }
    for (Country country : facts.countries()) {
      if (isNamedIn(quote, country)) {
        document.add(new KeywordField(Fields.QUOTE_COUNTRY, country.code(), Store.YES));
      }
    }
    return document;
  }

  private static void add(Document document, Speaker speaker) {
    String shown = speaker.name() == null ? speaker.as() : speaker.name();
    if (shown != null) {
      document.add(new TextField(Fields.SPEAKER, shown, Store.NO));
    }
    store(
        document,
        Fields.SPEAKER_SHOWN,
        FacetRow.of(
            shown, word(speaker.kind()), speaker.role(), speaker.affiliation(), speaker.country()));
    if (speaker.role() != null) {
      document.add(new TextField(Fields.ROLE, speaker.role(), Store.NO));
    }
    if (speaker.affiliation() != null) {
      document.add(new TextField(Fields.ROLE, speaker.affiliation(), Store.NO));
    }
    if (speaker.country() != null) {
      document.add(new StringField(Fields.SPEAKER_COUNTRY, speaker.country(), Store.NO));
    }
    if (speaker.name() != null) {
      String kind = word(speaker.kind());
      String row = FacetRow.of(speaker.name(), kind, speaker.country(), speaker.role());
      document.add(new KeywordField(Fields.SPEAKER_ROW, new BytesRef(row), Store.NO));
    }
  }

  private static boolean isNamedIn(Quote quote, Country country) {
    for (CountryMention mention : country.mentions()) {
      for (Span content : quote.content()) {
        if (content.contains(mention.span())) {
          return true;
        }
      }
    }
    return false;
  }

  private Document start(String kind) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Store.NO));
    document.add(new StringField(Fields.KEY, key, Store.NO));
    if (date != null) {
      document.add(new LongPoint(Fields.DATE, date));
      document.add(new NumericDocValuesField(Fields.DATE, date));
    }
    return document;
  }

  private static void addWords(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new TextField(field, value, Store.YES));
    }
  }

  private static void addSketch(Document document, String text) {
    for (BytesRef term : Sketch.of(Shingles.of(text))) {
      document.add(new StringField(Fields.SKETCH, term, Store.NO));
    }
  }

  private static void store(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(field, value));
    }
  }

  private static void addRow(Document document, String field, @Nullable String... values) {
    document.add(new SortedSetDocValuesField(field, new BytesRef(FacetRow.of(values))));
  }

  private static @Nullable String word(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Long seconds(ArticleMetadata metadata) {
    LocalDate day = metadata.publishedDate();
    String published = metadata.published();
    if (day == null || published == null) {
      return null;
    }
    if (published.length() >= 19 && published.charAt(10) == 'T') {
      try {
        LocalDateTime time = LocalDateTime.parse(published.substring(0, 19));
        return time.toEpochSecond(ZoneOffset.UTC);
      } catch (DateTimeException notATime) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
      }
    }
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
