package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.fact.Span;

/** Tells running text from headings and from what is not the article's own text. */
final class ParagraphKinds {
  private static final Set<String> HEAD_KEYS = WordList.read("head-keys.txt");
  private static final Set<String> ASIDE_OPENINGS = WordList.read("aside-openings.txt");
  private static final int LONGEST_ASIDE_OPENING =
      ASIDE_OPENINGS.stream().mapToInt(String::length).max().orElse(0);

  /** Longer lines without an end mark are sentences whose end mark was forgotten. */
  private static final int LONGEST_HEADING = 110;

  private static final int MOST_HEADING_WORDS = 16;

  /** Longer paragraphs that name a picture agency at the end are running text all the same. */
  private static final int LONGEST_CAPTION = 500;

  /** The credit at a caption's end: {@code (AP Photo/Ann Lee)}, {@code REUTERS/Ann Lee}. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\b(?:AP|EPA|AFP|UN) Photo\\b.{0,60}|\\b(?:REUTERS|AFP|EPA)/\\p{Lu}.{0,60}"
              + "|/ ?(?:AP|AFP|EPA|Getty Images|Xinhua|TASS|Reuters)\\)?"
              + "|[\\[(](?:Photo|Picture|File photo|File|Image)\\b[^\\])]{0,60}[\\])]"
              + "|\\bGetty Images\\)?)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY) \\p{Lu}[\\p{L}.'’-]*+(?:,? (?:and |AND )?\\p{Lu}[\\p{L}.'’-]*+){0,10}");

  private ParagraphKinds() {}

  /** The kind of each paragraph. */
  static List<Paragraph.Kind> of(String text, List<Span> paragraphs) {
    List<Paragraph.Kind> kinds = new ArrayList<>(paragraphs.size());
    boolean head = true;
    for (Span paragraph : paragraphs) {
      head = head && isHeadLine(text, paragraph);
      kinds.add(
          head || isAside(text, paragraph)
              ? Paragraph.Kind.ASIDE
              : isHeading(text, paragraph) ? Paragraph.Kind.HEADING : Paragraph.Kind.BODY);
    }
    // A text of one line, or of headings alone, is no headline: somebody gave a bare sentence.
    if (!kinds.contains(Paragraph.Kind.BODY)) {
      kinds.replaceAll(kind -> kind == Paragraph.Kind.HEADING ? Paragraph.Kind.BODY : kind);
    }
    return kinds;
  }

  private static boolean isHeadLine(String text, Span paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.begin() + 30);
    for (int i = paragraph.begin(); i < limit; i++) {
      if (text.charAt(i) == ':') {
        String key = text.substring(paragraph.begin(), i).strip().toLowerCase(Locale.ROOT);
        return HEAD_KEYS.contains(key);
      }
    }
    return false;
  }

  private static boolean isAside(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST_ASIDE_OPENING + 1);
    int begin = paragraph.begin();
    while (begin < end && "([*>•".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    String opening = text.substring(begin, end).toLowerCase(Locale.ROOT);
    for (int i = 4; i <= opening.length(); i++) {
      boolean wordEnd =
          i == opening.length()
              || !Character.isLetterOrDigit(opening.charAt(i))
              || opening.charAt(i - 1) == ':';
      if (wordEnd && ASIDE_OPENINGS.contains(opening.substring(0, i))) {
        return opening.charAt(i - 1) == ':' || !endsLikeSentence(text, paragraph);
      }
    }
    if (paragraph.length() > LONGEST_CAPTION) {
      return false;
    }
    String line = paragraph.of(text);
    return CREDIT.matcher(line.endsWith(".") ? line.substring(0, line.length() - 1) : line).find()
        || BYLINE.matcher(line).matches()
        || line.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean endsLikeSentence(String text, Span paragraph) {
    return ".!?".indexOf(lastMark(text, paragraph)) >= 0;
  }

  /** The last character that is neither a quotation mark nor a bracket. */
  private static char lastMark(String text, Span paragraph) {
    int i = paragraph.end() - 1;
    while (i > paragraph.begin() && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }

  private static boolean isHeading(String text, Span paragraph) {
    if (paragraph.length() > LONGEST_HEADING
        || "-–—•*·".indexOf(text.charAt(paragraph.begin())) >= 0) {
      return false;
    }
    int words = 0;
    int lowerCase = 0;
    boolean inWord = false;
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      words += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && "'’-.".indexOf(c) >= 0);
      lowerCase += Character.isLowerCase(c) ? 1 : 0;
    }
    if (words == 0 || words > MOST_HEADING_WORDS) {
      return false;
    }
    boolean capitals = lowerCase == 0;
    boolean goesOn = Character.isLowerCase(text.codePointAt(paragraph.begin()));
    return capitals || (!goesOn && ".!?:;,…".indexOf(lastMark(text, paragraph)) < 0);
  }
}
