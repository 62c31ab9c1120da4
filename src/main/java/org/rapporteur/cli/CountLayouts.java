package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.CountryCount;
import org.rapporteur.search.CountryTie;
import org.rapporteur.search.ResolutionCount;
import org.rapporteur.search.SpeakerCount;
import org.rapporteur.search.SpeakerRole;
import org.rapporteur.search.Suggestion;

/** Lists with counts: one row an item. */
final class CountLayouts {
  static final Layout<SpeakerCount> SPEAKERS =
      new Rows<>(
          new Table("SPEAKER", ">QUOTES", ">ARTICLES", "COUNTRY", "ROLE"),
          List.of("speaker", "quotes", "articles", "country", "kind", "roles", "forms"),
          CountLayouts::values,
          (count, table) ->
              table.row(
                  count.name(),
                  Integer.toString(count.quotes()),
                  Integer.toString(count.articles()),
                  count.country(),
                  count.roles().isEmpty() ? null : count.roles().get(0).role()),
          count ->
              new JsonLine()
                  .with("key", count.key())
                  .with("speaker", count.name())
                  .with("kind", count.kind())
                  .with("country", count.country())
                  .withJson("roles", rolesJson(count))
                  .with("forms", count.forms())
                  .with("why", count.why())
                  .with("quotes", count.quotes())
                  .with("articles", count.articles()));

  static final Layout<CountryCount> COUNTRIES =
      new Rows<>(
          new Table("CODE", "COUNTRY", ">ARTICLES", ">MENTIONS"),
          List.of("code", "country", "articles", "mentions"),
          CountLayouts::values,
          (count, table) ->
              table.row(
                  count.code(),
                  count.name(),
                  Integer.toString(count.articles()),
                  Long.toString(count.mentions())),
          count ->
              new JsonLine()
                  .with("code", count.code())
                  .with("country", count.name())
                  .with("articles", count.articles())
                  .with("mentions", count.mentions()));

  static final Layout<CountryTie> COUNTRY_TIES =
      new Rows<>(
          new Table("CODE", "COUNTRY", ">ARTICLES", ">SENTENCES"),
          List.of("code", "country", "articles", "sentences"),
          CountLayouts::values,
          (tie, table) ->
              table.row(
                  tie.code(),
                  tie.name(),
                  Integer.toString(tie.articles()),
                  Long.toString(tie.sentences())),
          tie ->
              new JsonLine()
                  .with("code", tie.code())
                  .with("country", tie.name())
                  .with("articles", tie.articles())
                  .with("sentences", tie.sentences()));

  static final Layout<ResolutionCount> RESOLUTIONS =
      new Rows<>(
          new Table("RESOLUTION", ">ARTICLES", "BODY", "STATUS", "DATE", "DESCRIPTION"),
          List.of("ref", "articles", "body", "status", "date", "description", "vetoed by"),
          CountLayouts::values,
          (count, table) ->
              table.row(
                  shortRef(count),
                  Integer.toString(count.articles()),
                  count.body(),
                  count.statuses().isEmpty() ? null : count.statuses().get(0),
                  count.date(),
                  count.description()),
          count ->
              new JsonLine()
                  .with("ref", count.ref())
                  .with("symbol", count.symbol())
                  .with("description", count.description())
                  .with("body", count.body())
                  .with("statuses", count.statuses())
                  .with("date", count.date())
                  .with("countries", count.countries())
                  .with("vetoedBy", count.vetoedBy())
                  .with("articles", count.articles()));

  static final Layout<Suggestion> SUGGESTIONS =
      new Rows<>(
          new Table("KIND", ">COUNT", "VALUE", "LABEL"),
          List.of("kind", "value", "label", "count"),
          one -> List.of(kind(one), one.value(), one.label(), Integer.toString(one.count())),
          (one, table) ->
              table.row(
                  kind(one),
                  Integer.toString(one.count()),
                  one.value(),
                  one.label().equals(one.value()) ? null : one.label()),
          one ->
              new JsonLine()
                  .with("kind", kind(one))
                  .with("value", one.value())
                  .with("label", one.label())
                  .with("count", one.count()));

  private CountLayouts() {}

  private static String kind(Suggestion suggestion) {
    return suggestion.facet().name().toLowerCase(Locale.ROOT);
  }

  private static String rolesJson(SpeakerCount count) {
    return count.roles().stream()
        .map(
            role ->
                new JsonLine()
                    .with("role", role.role())
                    .with("quotes", role.quotes())
                    .with("first", role.first())
                    .with("last", role.last())
                    .toString())
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static List<@Nullable String> values(SpeakerCount count) {
    List<@Nullable String> values = new ArrayList<>();
    values.add(count.name());
    values.add(Integer.toString(count.quotes()));
    values.add(Integer.toString(count.articles()));
    values.add(count.country());
    values.add(count.kind());
    values.add(ListPrinter.joined(count.roles().stream().map(SpeakerRole::role).toList()));
    values.add(ListPrinter.joined(count.forms()));
    return values;
  }

  private static List<@Nullable String> values(CountryCount count) {
    return List.of(
        count.code(),
        count.name(),
        Integer.toString(count.articles()),
        Long.toString(count.mentions()));
  }

  private static List<@Nullable String> values(CountryTie tie) {
    return List.of(
        tie.code(), tie.name(), Integer.toString(tie.articles()), Long.toString(tie.sentences()));
  }

  private static List<@Nullable String> values(ResolutionCount count) {
    List<@Nullable String> values = new ArrayList<>();
    values.add(count.ref());
    values.add(Integer.toString(count.articles()));
    values.add(count.body());
    values.add(ListPrinter.joined(count.statuses()));
    values.add(count.date());
    values.add(count.description());
    values.add(ListPrinter.joined(count.vetoedBy()));
    return values;
  }

  /** Without the folders of an article: its name finds it, and a table has little room. */
  private static String shortRef(ResolutionCount count) {
    return count.symbol() == null
        ? count.ref().substring(count.ref().lastIndexOf('/') + 1)
        : count.ref();
  }

  private interface Row<T> {
    Table add(T item, Table table);
  }

  private record Rows<T>(
      Table table,
      List<String> columns,
      Function<T, List<@Nullable String>> valuesOf,
      Row<T> row,
      Function<T, JsonLine> jsonOf)
      implements Layout<T> {
    @Override
    public List<@Nullable String> values(T item) {
      return valuesOf.apply(item);
    }

    @Override
    public String json(T item) {
      return jsonOf.apply(item).toString();
    }

    @Override
    public void show(List<T> items, Screen screen) {
      items.forEach(item -> row.add(item, table));
      table.print(screen);
    }
  }
}
