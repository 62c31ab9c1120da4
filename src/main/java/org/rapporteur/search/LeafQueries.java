package org.rapporteur.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Analyzers;
import org.rapporteur.index.Fields;
import org.rapporteur.index.ResolutionTerms;
import org.rapporteur.reference.Countries;
import org.rapporteur.reference.CountryGroups;

/** One condition of the query language, a field and a value, as a Lucene query. */
final class LeafQueries {
  /** The field of a word that names none: text or title. */
  static final String ANYWHERE = "";

  /** What users call the fields, and the fields that are asked. */
  private static final Map<String, List<String>> FIELDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(ANYWHERE, List.of(Fields.TEXT, Fields.TITLE)),
              Map.entry("text", List.of(Fields.TEXT)),
              Map.entry("title", List.of(Fields.TITLE)),
              Map.entry("quote", List.of(Fields.QUOTE_TEXT)),
              Map.entry("speaker", List.of(Fields.SPEAKER)),
              Map.entry("role", List.of(Fields.ROLE)),
              Map.entry("country", List.of(Fields.COUNTRY)),
              Map.entry("focus", List.of(Fields.FOCUS)),
              Map.entry("group", List.of(Fields.GROUP)),
              Map.entry("resolution", List.of(Fields.RESOLUTION)),
              Map.entry("source", List.of(Fields.SOURCE)),
              Map.entry("type", List.of(Fields.TYPE))));

  private static final String DATE = "date";
  private static final String NAMES =
      "text, title, quote, speaker, role, country, focus, group, resolution, source, date, type";

  /**
   * A condition.
   *
   * @param query null where the value has no word to ask for
   */
  record Leaf(String field, @Nullable Query query, boolean ofQuote) {}

  private record Value(String field, String text, boolean phrase, int slop, QueryNode node) {}

  private final String query;
  private final SymbolEscapes source;
  private final DateParser dates;
  private final List<String> speakers = new ArrayList<>();

  LeafQueries(String query, SymbolEscapes source, DateParser dates) {
    this.query = query;
    this.source = source;
    this.dates = dates;
  }

  Leaf leaf(QueryNode node) throws QueryException {
    if (node instanceof TermRangeQueryNode range) {
      return range(range);
    }
    if (node instanceof RegexpQueryNode regexp) {
      String field = known(regexp.getFieldAsString(), node);
      return leaf(field, regexp(field, regexp));
    }
    if (node instanceof SlopQueryNode slop && slop.getChild() instanceof FieldQueryNode phrase) {
      return value(phrase, slop.getValue());
    }
    if (node instanceof FieldQueryNode field) {
      return value(field, 0);
    }
    throw wrong(node, "not part of the query language");
  }

  private static Leaf leaf(String field, @Nullable Query asked) {
    boolean ofQuote =
        switch (field) {
          case "quote", "speaker", "role", "type" -> true;
          default -> false;
        };
    return new Leaf(field, asked, ofQuote);
  }

  private Leaf value(FieldQueryNode node, int slop) throws QueryException {
    String text = node.getTextAsString();
    boolean phrase = node instanceof QuotedFieldQueryNode;
    String name = node.getFieldAsString();
    if (name.equals("*") && text.equals("*")) {
      return leaf(ANYWHERE, MatchAllDocsQuery.INSTANCE);
    }
    String field = known(name, node);
    if (node instanceof FuzzyQueryNode fuzzy) {
      return leaf(field, fuzzy(field, fuzzy));
    }
    if (!phrase && hasWildcard(node.getText())) {
      return leaf(field, wildcard(field, node));
    }
    Value value = new Value(field, text, phrase, slop, node);
    return leaf(
        field,
        switch (field) {
          case DATE -> date(text, node).query();
          case "country" -> country(Fields.COUNTRY, value);
          case "focus" -> country(Fields.FOCUS, value);
          case "group" -> group(value);
          case "resolution" -> ResolutionQueries.of(text, slop);
          case "speaker" -> speaker(text);
          case "type" -> type(value);
          case "source", "role" -> words(value, Analyzers.PLAIN);
          default -> words(value, Analyzers.ENGLISH);
        });
  }

  private @Nullable Query speaker(String name) {
    speakers.add(name);
    return SpeakerName.query(name);
  }

  /** The names of speakers that were asked for so far. */
  List<String> speakers() {
    return List.copyOf(speakers);
  }

  private static @Nullable Query words(Value value, Analyzer analyzer) {
    List<Query> queries = new ArrayList<>();
    QueryBuilder builder = new QueryBuilder(analyzer);
    for (String field : fields(value.field())) {
      Query asked = builder.createPhraseQuery(field, value.text(), value.slop());
      if (asked != null) {
        queries.add(asked);
      }
    }
    return best(queries);
  }

  private static @Nullable Query best(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> null;
      case 1 -> queries.get(0);
      default -> new DisjunctionMaxQuery(queries, 0.1f);
    };
  }

  private Query country(String field, Value value) throws QueryException {
    String code = Countries.codeOf(value.text());
    if (code == null) {
      throw wrong(
          value.node(), "no country of that name or code" + CountryNames.hint(value.text()));
    }
    return new TermQuery(new Term(field, code));
  }

  private Query group(Value value) throws QueryException {
    String id = CountryGroups.idOf(value.text());
    if (id == null) {
      throw wrong(value.node(), "no group of states of that name");
    }
    return new TermQuery(new Term(Fields.GROUP, id));
  }

  private Query type(Value value) throws QueryException {
    String type = value.text().toLowerCase(Locale.ROOT);
    if (!List.of("direct", "mixed", "indirect").contains(type)) {
      throw wrong(value.node(), "a type is direct, mixed or indirect");
    }
    return new TermQuery(new Term(Fields.TYPE, type));
  }

  private DateRange date(String text, QueryNode node) throws QueryException {
    DateRange range = dates.read(text);
    if (range == null) {
      throw wrong(node, DateParser.FORMS);
    }
    if (range.first().isAfter(range.last())) {
      throw wrong(node, "the date ends before it begins");
    }
    return range;
  }

  private Leaf range(TermRangeQueryNode node) throws QueryException {
    FieldQueryNode lower = node.getLowerBound();
    FieldQueryNode upper = node.getUpperBound();
    if (!known(lower.getFieldAsString(), node).equals(DATE)) {
      throw wrong(node, "only dates have ranges");
    }
    LocalDate from = null;
    LocalDate to = null;
    if (!isOpen(lower)) {
      DateRange first = date(lower.getTextAsString(), lower);
      from = node.isLowerInclusive() ? first.from() : dayAfter(first);
    }
    if (!isOpen(upper)) {
      DateRange last = date(upper.getTextAsString(), upper);
      to = node.isUpperInclusive() ? last.to() : dayBefore(last);
    }
    return leaf(DATE, new DateRange(from, to).query());
  }

  private static boolean isOpen(FieldQueryNode bound) {
    return bound.getTextAsString().equals("*") || bound.getText().isEmpty();
  }

  private static @Nullable LocalDate dayAfter(DateRange range) {
    LocalDate last = range.to();
    return last == null ? null : last.plusDays(1);
  }

  private static @Nullable LocalDate dayBefore(DateRange range) {
    LocalDate first = range.from();
    return first == null ? null : first.minusDays(1);
  }

  private Query fuzzy(String field, FuzzyQueryNode node) throws QueryException {
    checkWords(field, node, "~");
    int edits = Math.clamp((int) node.getSimilarity(), 1, 2);
    List<Query> queries = new ArrayList<>();
    for (String asked : fields(field)) {
      String word = analyzer(field).normalize(asked, node.getTextAsString()).utf8ToString();
      queries.add(new FuzzyQuery(new Term(asked, word), edits));
    }
    return any(queries);
  }

  private Query wildcard(String field, FieldQueryNode node) throws QueryException {
    CharSequence text = node.getText();
    if (text.length() > 1 && isWildcard(text, 0)) {
      throw wrong(node, "a word can't begin with " + text.charAt(0));
    }
    boolean everything = text.length() == 1 && text.charAt(0) == '*';
    if (!everything) {
      checkWords(field, node, "* and ?");
    }
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean literal = "*?\\".indexOf(c) >= 0 && !isWildcard(text, i);
      pattern.append(literal ? "\\" : "").append(c);
    }
    List<Query> queries = new ArrayList<>();
    for (String asked : fields(field)) {
      String written = pattern.toString();
      String normal =
          switch (field) {
            case "resolution" -> ResolutionTerms.normalize(written);
            case "country", "focus", "group" -> written.toUpperCase(Locale.ROOT);
            default -> analyzer(field).normalize(asked, written).utf8ToString();
          };
      queries.add(new WildcardQuery(new Term(asked, normal)));
      int last = text.length() - 1;
      boolean ofWords =
          switch (field) {
            case ANYWHERE, "text", "title", "quote" -> true;
            default -> false;
          };
      if (ofWords && text.charAt(last) == '*' && isWildcard(text, last)) {
        String word = text.subSequence(0, last).toString();
        Query stem = new QueryBuilder(Analyzers.ENGLISH).createPhraseQuery(asked, word);
        if (stem != null) {
          queries.add(stem); // the index has policies as polici
        }
      }
    }
    return any(queries);
  }

  private Query regexp(String field, RegexpQueryNode node) throws QueryException {
    checkWords(field, node, "/.../");
    List<Query> queries = new ArrayList<>();
    try {
      for (String asked : fields(field)) {
        queries.add(new RegexpQuery(new Term(asked, node.getText().toString())));
      }
    } catch (IllegalArgumentException e) {
      throw wrong(node, "no regular expression");
    }
    return any(queries);
  }

  private void checkWords(String field, QueryNode node, String what) throws QueryException {
    if (field.equals(DATE)) {
      throw wrong(node, what + " can't be asked of " + field);
    }
  }

  private static Query any(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(asked -> any.add(asked, Occur.SHOULD));
    return queries.size() == 1 ? queries.get(0) : any.build();
  }

  private static Analyzer analyzer(String field) {
    return switch (field) {
      case "speaker" -> Analyzers.NAME_ASKED;
      case "source", "role" -> Analyzers.PLAIN;
      default -> Analyzers.ENGLISH;
    };
  }

  private static List<String> fields(String field) {
    return field.equals(DATE) ? List.of(Fields.DATE) : FIELDS.getOrDefault(field, List.of());
  }

  private static boolean hasWildcard(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWildcard(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWildcard(CharSequence text, int i) {
    char c = text.charAt(i);
    return (c == '*' || c == '?') && !UnescapedCharSequence.wasEscaped(text, i);
  }

  private String known(String name, QueryNode node) throws QueryException {
    String field = name.toLowerCase(Locale.ROOT);
    if (!field.equals(DATE) && !FIELDS.containsKey(field)) {
      throw wrong(node, "no field '" + name + "'; the fields are " + NAMES);
    }
    return field;
  }

  /** Whether a group stands behind a field's name: {@code quote:(peace OR war)}. */
  boolean isFieldGroup(QueryNode group) {
    int open = source.text().lastIndexOf('(', begin(group));
    Set<String> fields = new HashSet<>();
    collectFields(group, fields);
    return open > 0 && source.text().charAt(open - 1) == ':' && fields.size() == 1;
  }

  private static void collectFields(QueryNode node, Set<String> fields) {
    if (node instanceof FieldQueryNode field) {
      fields.add(field.getFieldAsString());
    } else if (node.getChildren() != null) {
      node.getChildren().forEach(child -> collectFields(child, fields));
    }
  }

  /** {@code what} is wrong at {@code node}. */
  QueryException wrong(QueryNode node, String what) {
    return QueryException.at(query, source.original(begin(node)), what);
  }

  /** Where the first value below {@code node} begins; 0 where the parser does not tell. */
  private static int begin(QueryNode node) {
    if (node instanceof FieldQueryNode field) {
      return field.getBegin();
    }
    List<QueryNode> children = node.getChildren();
    int begin = Integer.MAX_VALUE;
    if (children != null) {
      for (QueryNode child : children) {
        begin = Math.min(begin, begin(child));
      }
    }
    return begin == Integer.MAX_VALUE ? 0 : begin;
  }
}
