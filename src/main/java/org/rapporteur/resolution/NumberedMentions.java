package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Body;
import org.rapporteur.fact.Span;
import org.rapporteur.reference.ResolutionSymbol;
import org.rapporteur.resolution.Mention.Kind;
import org.rapporteur.resolution.Mention.Label;

/** Makes mentions of symbols and numbers: which body's they are, and how far their words reach. */
final class NumberedMentions {
  private static final Pattern LEADING_NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern SESSION = Pattern.compile("(?:S-)?(\\d{1,4})/");
  private static final Set<String> NOUNS =
      Set.of("resolution", "resolutions", "draft", "text", "document", "symbol");
  private static final int RIGHTS_COUNCIL_SESSIONS = 70;

  private static final Set<String> COUNTED = Lexicon.group("counted");

  private final Reading reading;
  private final OldAssemblyNumbers oldNumbers;
  private final Map<String, Label> byNumber = new HashMap<>();
  private final Map<String, ResolutionSymbol> drafts = new HashMap<>();
  private final Map<String, Body> bodyOfNumber = new HashMap<>();
  private final NavigableMap<Integer, Body> namedAt = new TreeMap<>();
  private final Map<Hit, Integer> listEnds = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  NumberedMentions(Reading reading) {
    this.reading = reading;
    this.oldNumbers = new OldAssemblyNumbers(reading);
    for (BodyName name : reading.bodies().all()) {
      if (name.body() != null && name.sure()) {
        namedAt.put(name.first(), name.body());
      }
    }
  }

  List<Mention> find(List<Hit> scanned) {
    List<Hit> hits = scanned.stream().filter(hit -> !DocumentSense.isOther(reading, hit)).toList();
    int listEnd = 0;
    for (int i = hits.size() - 1; i >= 0; i--) {
      boolean last = i + 1 == hits.size() || !continues(hits.get(i + 1));
      listEnd = last ? hits.get(i).span().end() : listEnd;
      listEnds.put(hits.get(i), listEnd);
    }
    for (Hit hit : hits) {
      learn(hit);
    }
    Body listed = null;
    Mention before = null;
    List<String> between = List.of();
    for (Hit hit : hits) {
      Mention mention = mention(hit, before != null && continues(hit) ? listed : null);
      if (mention != null) {
        if (before != null) {
          addBetween(before, between, mention);
        }
        mentions.add(mention);
        listed = mention.label() == null ? null : bodyOf(mention.label(), mention.body());
      }
      before = mention;
      between = hit.between();
    }
    mentions.addAll(BareNumbers.find(reading, mentions));
    return mentions;
  }

  /** Whether a hit is a further number of the list before it. */
  private static boolean continues(Hit hit) {
    return !hit.noun() && hit.symbol() == null && !hit.written().startsWith("L.");
  }

  /**
   * {@code resolutions ES-11/1 to ES-11/4}: the first and the last are mentioned by their own
   * words, those between by the words of the whole range.
   */
  private void addBetween(Mention first, List<String> between, Mention last) {
    Label model = first.label();
    for (String number : between) {
      Label label = new Label(number, model == null ? null : inSeries(model, number));
      Span span = new Span(first.span().begin(), last.span().end());
      mentions.add(
          mention(
              first.first(), last.end(), first.head(), span, label, bodyOf(label, first.body())));
    }
  }

  /** The symbol of a number in the series of another symbol. */
  private static @Nullable ResolutionSymbol inSeries(Label model, String number) {
    ResolutionSymbol symbol = model.symbol();
    if (symbol == null || symbol.number() == null) {
      return ResolutionSymbol.parse(number); // a draft's is spoken in full
    }
    ResolutionSymbol found = ResolutionSymbol.ofNumber(symbol.body(), number);
    String series = symbol.canonical().replace(symbol.number(), "");
    return found == null ? ResolutionSymbol.parse(series + number) : found;
  }

  /** A mention that is a symbol or number. */
  static Mention mention(
      int first, int end, int head, Span span, Label label, @Nullable Body body) {
    return mention(first, end, head, span, label, body, Set.of());
  }

  private static Mention mention(
      int first,
      int end,
      int head,
      Span span,
      Label label,
      @Nullable Body body,
      Set<String> drafters) {
    ResolutionSymbol symbol = label.symbol();
    return new Mention(
        first,
        end,
        head,
        span,
        Kind.NUMBERED,
        label,
        body,
        false,
        drafters,
        symbol == null ? null : symbol.year(),
        0,
        1,
        false,
        false,
        symbol != null && symbol.draft());
  }

  /** A full number anywhere in the article tells what its short form stands for. */
  private void learn(Hit hit) {
    ResolutionSymbol symbol = hit.symbol();
    if (symbol == null) {
      boolean session = hit.written().indexOf('(') >= 0; // 16/18 and 242 may be another body's
      symbol = session ? ResolutionSymbol.ofNumber(Body.UNGA, hit.written()) : null;
    }
    if (symbol == null) {
      if (hit.noun() && hit.body() == null) {
        Body named = explicitBody(hit, phraseStart(hit));
        ResolutionSymbol old =
            named == null || named == Body.UNGA ? oldNumbers.symbol(hit, named) : null;
        if (old != null) {
          byNumber.putIfAbsent(hit.written(), new Label(hit.written(), old));
        }
        if (named != null) {
          bodyOfNumber.putIfAbsent(hit.written(), named);
        }
      }
      return;
    }
    if (symbol.draft()) {
      int number = symbol.canonical().lastIndexOf("L.");
      if (number > 0) {
        drafts.putIfAbsent(symbol.canonical().substring(number), symbol);
      }
    } else if (symbol.number() != null && symbol.body() != Body.US_HOUSE) {
      Matcher digits = LEADING_NUMBER.matcher(symbol.number());
      Label label = new Label(symbol.number(), symbol);
      byNumber.putIfAbsent(symbol.number(), label);
      if (symbol.number().indexOf('(') >= 0 && digits.lookingAt()) {
        byNumber.putIfAbsent(digits.group(), label);
      }
    }
  }

  /** {@code 2475 (2019) and 77/300}: the second is not the Council's too. */
  private static boolean mayBeOf(Body listed, String written) {
    return !BodyName.isUnitedNations(listed) || ResolutionSymbol.ofNumber(listed, written) != null;
  }

  private @Nullable Mention mention(Hit hit, @Nullable Body listed) {
    int first = phraseStart(hit);
    Body named = hit.body() != null ? hit.body() : explicitBody(hit, first);
    if (named == null && listed != null && mayBeOf(listed, hit.written())) {
      named = listed;
    }
    int head = reading.text().tokenAt(hit.span().begin());
    if (named == null && oldNumbers.adopter(first) == Body.UNGA) {
      named = Body.UNGA;
    }
    if (reading.word(head).equals("scr") && isCouncils(hit)) {
      named = Body.UNSC; // not a state's Senate Concurrent Resolution
    }
    boolean counts = Numbers.valueOf(hit.written()) > 0;
    if (counts
        && COUNTED.contains(reading.word(reading.text().tokenAt(hit.span().end() - 1) + 1))) {
      return null; // the last resolution 18 months ago
    }
    boolean plain = named == null && counts;
    if (reading.word(head).equals("res") && plain && !(reading.capital(head) && isCouncils(hit))) {
      return null; // a picture of low res 480
    }
    Label label = label(hit, named);
    if (label == null) {
      return null;
    }
    int last = reading.text().tokenAt(hit.span().end() - 1);
    Span span = new Span(Math.min(spanStart(first), hit.span().begin()), hit.span().end());
    Set<String> drafters = Drafters.in(reading, first, head);
    return mention(first, last + 1, head, span, label, bodyOf(label, named), drafters);
  }

  /** Whether a number is the Security Council's, in an article that speaks of the UN. */
  private boolean isCouncils(Hit hit) {
    return reading.bodies().namesUnitedNations()
        && BareNumbers.FORM.matcher(hit.written()).matches()
        && ResolutionSymbol.ofNumber(Body.UNSC, hit.written()) != null;
  }

  private int spanStart(int token) {
    return reading.span(token, token + 1).begin();
  }

  private int phraseStart(Hit hit) {
    int head = reading.text().tokenAt(hit.span().begin());
    if (!hit.noun() && hit.symbol() == null) {
      return head;
    }
    int from = head;
    // the draft resolution A/78/L.49; document S/2022/155
    while (hit.symbol() != null && NOUNS.contains(reading.word(from - 1))) {
      from--;
    }
    if (hit.symbol() != null && from == head) {
      return head;
    }
    int first = NounPhrase.before(reading, from).first();
    // A number needs no pointing at: in "said that resolution 2254 holds" a clause begins.
    return first < from && reading.word(first).equals("that") ? first + 1 : first;
  }

  /** The body in the words before the number, or behind it: {@code resolution 5 of the council}. */
  private @Nullable Body explicitBody(Hit hit, int first) {
    int head = reading.text().tokenAt(hit.span().begin());
    for (int i = head - 1; i >= first; i--) {
      BodyName name = reading.bodies().at(i);
      if (name != null && name.body() != null) {
        return name.body();
      }
    }
    int listEnd = listEnds.getOrDefault(hit, hit.span().end());
    int end = reading.text().tokenAt(listEnd);
    if (reading.word(end).equals("of")) {
      for (int i = end + 1; i <= end + 4; i++) {
        BodyName name = reading.bodies().at(i);
        if (name != null && name.body() != null) {
          return name.body();
        }
      }
    }
    return null;
  }

  private @Nullable Label label(Hit hit, @Nullable Body named) {
    String written = hit.written();
    if (hit.symbol() != null) {
      return new Label(written, hit.symbol());
    }
    if (written.startsWith("L.")) {
      ResolutionSymbol draft = drafts.get(written);
      return draft == null ? null : new Label(written, draft);
    }
    if (named == Body.UNGA || named == null) {
      ResolutionSymbol old = oldNumbers.symbol(hit, named);
      if (old != null) {
        Label label = new Label(written, old);
        byNumber.putIfAbsent(written, label);
        return label;
      }
    }
    if (named != null) {
      ResolutionSymbol symbol = ResolutionSymbol.ofNumber(named, written);
      if (symbol == null && byNumber.containsKey(written)) {
        Label known = byNumber.get(written);
        return bodyOf(known, null) == named ? known : new Label(written, null);
      }
      if (symbol == null && named == Body.OTHER && hit.body() == null) {
        return new Label(written, null);
      }
      return new Label(written, symbol);
    }
    Label known = byNumber.get(written);
    if (known != null) {
      return known;
    }
    Body body = bodyOfNumber.getOrDefault(written, likelyBody(hit));
    return new Label(written, body == null ? null : ResolutionSymbol.ofNumber(body, written));
  }

  /** The body whose numbers look like this one, where its words name none. */
  private @Nullable Body likelyBody(Hit hit) {
    String written = hit.written();
    Body likely = ResolutionSymbol.likelyBody(written);
    if (written.startsWith("ES") || written.indexOf('(') >= 0) {
      return likely;
    }
    Body near = lastNamedBefore(reading.text().tokenAt(hit.span().begin()));
    if (likely == Body.ECOSOC) {
      return near == Body.UNSC ? null : likely;
    }
    Matcher session = SESSION.matcher(written);
    if (session.lookingAt()) {
      boolean rights = Integer.parseInt(session.group(1)) < RIGHTS_COUNCIL_SESSIONS;
      return near == Body.UNHRC && rights ? near : likely;
    }
    boolean year = written.matches("(?:19[4-9]|20[0-3])\\d");
    if (reading.bodies().namesUnitedNations()) {
      return Body.UNSC;
    }
    // A city's or a company's resolution 12 is not the Security Council's.
    return near == null && !year && written.length() >= 3 ? Body.UNSC : near;
  }

  /** The body that the article names last before a token, else the first that it names. */
  private @Nullable Body lastNamedBefore(int token) {
    Map.Entry<Integer, Body> last = namedAt.floorEntry(token);
    last = last == null ? namedAt.firstEntry() : last;
    return last == null ? null : last.getValue();
  }

  private static @Nullable Body bodyOf(Label label, @Nullable Body named) {
    return label.symbol() == null ? named : label.symbol().body();
  }
}
