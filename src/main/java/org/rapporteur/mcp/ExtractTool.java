package org.rapporteur.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Article;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleMetadata;
import org.rapporteur.fact.Span;
import org.rapporteur.mcp.Evidence.ToldCountry;
import org.rapporteur.mcp.Evidence.ToldQuote;
import org.rapporteur.mcp.Evidence.ToldResolution;

/** {@code extract_facts}: the facts of a text that is sent, one after the other. */
final class ExtractTool implements ToolCall {
  private final Supplier<Function<Article, ArticleFacts>> loader;
  private @Nullable Function<Article, ArticleFacts> loaded;

  /** Finds facts by what {@code loader} gives when the first text comes. */
  ExtractTool(Supplier<Function<Article, ArticleFacts>> loader) {
    this.loader = loader;
  }

  /** The tool's answer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Facts(
      @Nullable String language,
      List<ToldQuote> quotes,
      List<ToldCountry> countries,
      List<ToldResolution> resolutions,
      @Nullable Integer leftOut) {}

  @Override
  public Answer answer(Arguments asked) throws ToolException {
    String text = asked.required("text");
    ArticleMetadata known =
        ArticleMetadata.EMPTY.withTitle(asked.text("title")).withPublished(day(asked.text("date")));
    ArticleFacts facts =
        extract(new Article("text", text, known))
            .withoutQuotesBelow(asked.probability("minConfidence"));
    FactsPart part = FactsPart.of(facts, text, new Span(0, text.length()));
    String language = facts.article().language();
    return new Answer(
        new Facts(language, part.quotes(), part.countries(), part.resolutions(), part.leftOut()),
        "%d quotes, %d countries, %d resolutions; language %s%s"
            .formatted(
                part.quotes().size(),
                part.countries().size(),
                part.resolutions().size(),
                language,
                part.told()));
  }

  /** One text at a time: the models use all processors. */
  private synchronized ArticleFacts extract(Article article) {
    Function<Article, ArticleFacts> known = loaded;
    if (known == null) {
      known = loader.get();
      loaded = known;
    }
    return known.apply(article);
  }

  private static @Nullable String day(@Nullable String written) throws ToolException {
    try {
      return written == null ? null : LocalDate.parse(written.strip()).toString();
    } catch (DateTimeException e) {
      throw new ToolException("no day: '" + written + "'; write it as 2024-07-02");
    }
  }
}
