package org.rapporteur.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final Pattern PAIR = Pattern.compile("(\\d{1,4})/(\\d{1,4})(?:\\s?[A-Z])?");
  private static final Pattern BARE = Pattern.compile("\\d{3,4}");
  private static final Set<String> BEFORE_BARE =
      Set.of(
          "of",
          "under",
          "with",
          "implement",
          "implementing",
          "violating",
          "and",
          "to",
          "in",
          "neither",
          "nor",
          "both",
          "or");
  private static final Set<String> NOUNS =
      Set.of("resolution", "resolutions", "draft", "text", "document", "symbol");
  private static final int RIGHTS_COUNCIL_SESSIONS = 70;
  private static final int YEAR_REACH = 14;
  private static final int FIRST_SLASHED_SESSION = 31;

  private final Reading reading;
  private final Map<String, Label> byNumber = new HashMap<>();
  private final Map<String, ResolutionSymbol> drafts = new HashMap<>();
  private final Map<String, Body> bodyOfNumber = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  NumberedMentions(Reading reading) {
    this.reading = reading;
  }

  List<Mention> find(List<SymbolScanner.Hit> hits) {
    for (SymbolScanner.Hit hit : hits) {
      learn(hit);
    }
    Body listed = null;
    SymbolScanner.Hit before = null;
    for (SymbolScanner.Hit hit : hits) {
      boolean goesOn = before != null && !hit.noun() && hit.symbol() == null;
      Mention mention = mention(hit, goesOn ? listed : null);
      if (mention != null) {
        mentions.add(mention);
        listed = mention.label() == null ? null : bodyOf(mention.label(), mention.body());
      }
      before = hit;
    }
    addBareNumbers();
    return mentions;
  }

  /** A full number anywhere in the article tells what its short form stands for. */
  private void learn(SymbolScanner.Hit hit) {
    ResolutionSymbol symbol = hit.symbol();
    if (symbol == null) {
      symbol = ResolutionSymbol.ofNumber(Body.UNGA, hit.written());
      if (symbol != null && symbol.canonical().indexOf('(') < 0) {
        symbol = null; // 16/18 may be the Human Rights Council's
      }
    }
    if (symbol == null) {
      if (hit.noun() && hit.body() == null) {
        Body named = explicitBody(hit, phraseStart(hit));
        ResolutionSymbol old =
            named == null || named == Body.UNGA ? ofOldAssembly(hit, named) : null;
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

  private @Nullable Mention mention(SymbolScanner.Hit hit, @Nullable Body listed) {
    int first = phraseStart(hit);
    Body named = hit.body() != null ? hit.body() : explicitBody(hit, first);
    if (named == null) {
      named = listed;
    }
    Label label = label(hit, named);
    if (label == null) {
      return null;
    }
    int last = reading.text().tokenAt(hit.span().end() - 1);
    Span span = new Span(Math.min(spanStart(first), hit.span().begin()), hit.span().end());
    boolean draft = label.symbol() != null && label.symbol().draft();
    return new Mention(
        first,
        last + 1,
        reading.text().tokenAt(hit.span().begin()),
        span,
        Kind.NUMBERED,
        label,
        bodyOf(label, named),
        false,
        Set.of(),
        label.symbol() == null ? null : label.symbol().year(),
        0,
        1,
        false,
        false,
        draft);
  }

  private int spanStart(int token) {
    return reading.span(token, token + 1).begin();
  }

  private int phraseStart(SymbolScanner.Hit hit) {
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
  private @Nullable Body explicitBody(SymbolScanner.Hit hit, int first) {
    int head = reading.text().tokenAt(hit.span().begin());
    for (int i = head - 1; i >= first; i--) {
      BodyName name = reading.bodies().at(i);
      if (name != null && name.body() != null) {
        return name.body();
      }
    }
    int end = reading.text().tokenAt(hit.span().end());
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

  private @Nullable Label label(SymbolScanner.Hit hit, @Nullable Body named) {
    String written = hit.written();
    if (hit.symbol() != null) {
      return new Label(written, hit.symbol());
    }
    if (written.startsWith("L.")) {
      ResolutionSymbol draft = drafts.get(written);
      return draft == null ? null : new Label(written, draft);
    }
    if (named == Body.UNGA || named == null) {
      ResolutionSymbol old = ofOldAssembly(hit, named);
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

  /**
   * {@code resolution 2758, adopted in 1971}: the year tells the Assembly's number from the
   * Council's, and its session.
   */
  private @Nullable ResolutionSymbol ofOldAssembly(SymbolScanner.Hit hit, @Nullable Body named) {
    int number = Numbers.valueOf(hit.written());
    if (number <= 0) {
      return null;
    }
    int token = reading.text().tokenAt(hit.span().begin());
    ResolutionSymbol council = ResolutionSymbol.ofNumber(Body.UNSC, hit.written());
    int end = Math.min(reading.unitEnd(token), token + YEAR_REACH);
    for (int i = token + 2; i < end; i++) {
      String before = reading.word(i - 1);
      boolean said = before.equals("in") || before.equals("of");
      int year = said ? Numbers.valueOf(reading.word(i)) : -1;
      boolean councils = council != null && Integer.valueOf(year).equals(council.year());
      if (year > 0 && (named == Body.UNGA || !councils)) {
        return ResolutionSymbol.ofAssembly(number, year);
      }
    }
    return null;
  }

  /** The body whose numbers look like this one, where its words name none. */
  private @Nullable Body likelyBody(SymbolScanner.Hit hit) {
    String written = hit.written();
    if (written.startsWith("ES") || (written.indexOf('(') >= 0 && written.indexOf('/') < 0)) {
      return Character.isDigit(written.charAt(written.indexOf('(') + 1)) ? Body.UNSC : Body.UNGA;
    }
    Body near = lastNamedBefore(reading.text().tokenAt(hit.span().begin()));
    Matcher pair = PAIR.matcher(written);
    if (pair.matches()) {
      int first = Integer.parseInt(pair.group(1));
      if (first >= 1946) {
        return near == Body.UNSC ? null : Body.ECOSOC;
      }
      boolean rights = first < FIRST_SLASHED_SESSION;
      rights |= near == Body.UNHRC && first < RIGHTS_COUNCIL_SESSIONS;
      return rights ? Body.UNHRC : Body.UNGA;
    }
    boolean year = written.matches("(?:19[4-9]|20[0-3])\\d");
    if (reading.bodies().namesUnitedNations()) {
      return Body.UNSC;
    }
    // A city's or a company's resolution 12 is not the Security Council's.
    return near == null && !year && written.length() >= 3 ? Body.UNSC : near;
  }

  private @Nullable Body lastNamedBefore(int token) {
    Body last = null;
    for (BodyName name : reading.bodies().all()) {
      if (name.first() > token && last != null) {
        break;
      }
      last = name.body() == null || !name.sure() ? last : name.body();
    }
    return last;
  }

  private static @Nullable Body bodyOf(Label label, @Nullable Body named) {
    return label.symbol() == null ? named : label.symbol().body();
  }

  /**
   * {@code the terms of 1701}: a number that was a resolution's before, and nothing else's here.
   */
  private void addBareNumbers() {
    Map<String, Mention> known = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.label() != null && mention.label().symbol() != null) {
        String number = mention.label().symbol().number();
        if (number != null && BARE.matcher(number).matches()) {
          known.putIfAbsent(number, mention);
        }
      }
    }
    if (known.isEmpty()) {
      return;
    }
    List<Mention> bare = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < reading.size(); i++) {
      while (next < mentions.size() && mentions.get(next).end() <= i) {
        next++;
      }
      Mention model = known.get(reading.word(i));
      boolean taken = next < mentions.size() && mentions.get(next).first() <= i;
      if (model == null || taken || model.first() > i || !standsAlone(i)) {
        continue;
      }
      bare.add(
          new Mention(
              i,
              i + 1,
              i,
              reading.span(i, i + 1),
              Kind.NUMBERED,
              model.label(),
              model.body(),
              false,
              Set.of(),
              model.year(),
              0,
              1,
              false,
              false,
              false));
    }
    mentions.addAll(bare);
  }

  private boolean standsAlone(int i) {
    if (i + 1 >= reading.size()) {
      return true;
    }
    String next = reading.tag(i + 1);
    boolean counts = next.startsWith("NN") || next.startsWith("JJ") || next.equals("CD");
    return BEFORE_BARE.contains(reading.word(i - 1))
        && !counts
        && !reading.word(i + 1).equals("%")
        && !reading.word(i + 1).equals("-");
  }
}
