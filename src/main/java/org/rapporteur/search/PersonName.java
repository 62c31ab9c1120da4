package org.rapporteur.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.PersonNameWords;

/**
 * The words of a person's name, to compare it with others: without case, accents, forms of address,
 * nicknames in quotation marks and particles.
 *
 * <p>{@code of("Mr. Jürgen A. von Müller")} has the words {@code jurgen}, {@code a} and {@code
 * muller}.
 *
 * @param words in the order of the name; a word of one letter is an initial
 * @param generation {@code jr}, {@code iii}; empty for most
 */
record PersonName(List<String> words, String generation) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NICKNAME = Pattern.compile("[\"“”][^\"“”]{0,60}[\"“”]");
  private static final String APOSTROPHES = "'’ʼ`";

  private static final Set<String> ADDRESSES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "madam", "dame", "lord", "lady", "prof");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "de", "da", "do", "dos", "das", "di", "du", "del", "della", "la", "le", "van",
          "von", "der", "den", "ter", "ten", "bin", "ibn", "ben", "abu");
  private static final Set<String> GENERATIONS =
      Set.of("jr", "sr", "junior", "senior", "ii", "iii");

  /** How a name may stand for another, which is at least as complete. */
  enum Agreement {
    SAME("the same words"),
    OTHER_ORDER("the same words in another order"),
    MIDDLE("the same name without a word in the middle"),
    SHORTENED("the same name with a given name shortened"),
    BEGINNING("the beginning of the same name"),
    SURNAME("the surname alone");

    private final String reason;

    Agreement(String reason) {
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  static PersonName of(String name) {
    List<String> words = new ArrayList<>();
    String generation = "";
    for (String word : split(folded(NICKNAME.matcher(name).replaceAll(" ")))) {
      if (GENERATIONS.contains(word) && !words.isEmpty()) {
        generation = word;
      } else if (!(ADDRESSES.contains(word) && words.isEmpty())) {
        words.add(word);
      }
    }
    List<String> known = new ArrayList<>(words);
    known.removeIf(PARTICLES::contains);
    return new PersonName(List.copyOf(known.isEmpty() ? words : known), generation);
  }

  /** The runs of letters and digits, apostrophes left out; by hand, for an index has many names. */
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (APOSTROPHES.indexOf(c) < 0 && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** {@code text} without case and accents. */
  static String folded(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text.toLowerCase(Locale.ROOT); // most names; normalizing costs far more
    }
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** Of two names the one of more words, of more letters in them, is the more complete. */
  int completeness() {
    return words.stream().mapToInt(word -> word.length() == 1 ? 1 : 100 + word.length()).sum();
  }

  /**
   * How this may stand for {@code other}, which is at least as complete; null where it may not.
   *
   * <p>{@code j kennedy} for {@code john f kennedy} (SHORTENED), {@code kennedy} for it (SURNAME),
   * {@code maria perez} for {@code maria perez gil} (BEGINNING).
   */
  @Nullable Agreement standsFor(PersonName other) {
    if (words.isEmpty() || other.words.isEmpty() || contradicts(other.generation)) {
      return null;
    }
    if (words.equals(other.words)
        || (letters() == other.letters() && joined().equals(other.joined()))) {
      return Agreement.SAME;
    }
    if (words.size() == 1) {
      return isSurnameOf(other) ? Agreement.SURNAME : null;
    }
    if (words.size() == other.words.size() && sorted().equals(other.sorted())) {
      return Agreement.OTHER_ORDER;
    }
    return words.size() <= other.words.size() ? abbreviates(other) : null;
  }

  /**
   * Whether who asks for this name may mean one who is called {@code form}: all words stand in it,
   * it may stand for the form, or it is more complete than it ({@code Donald J. Trump} where
   * articles have Donald Trump).
   */
  boolean mayMean(PersonName form) {
    if (words.isEmpty()) {
      return false;
    }
    if (form.words.containsAll(words) || standsFor(form) != null) {
      return true;
    }
    Agreement agreement = form.standsFor(this);
    return agreement != null && agreement != Agreement.SURNAME;
  }

  /** Whether one of the two may stand for the other. */
  boolean isKindredTo(PersonName other) {
    return standsFor(other) != null || other.standsFor(this) != null;
  }

  private boolean contradicts(String otherGeneration) {
    return !generation.isEmpty()
        && !otherGeneration.isEmpty()
        && !generation.equals(otherGeneration);
  }

  private int letters() {
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return letters;
  }

  /** All words as one: {@code Bin Laden} is {@code Binladen}. */
  String joined() {
    return String.join("", words);
  }

  private List<String> sorted() {
    return words.stream().sorted().toList();
  }

  /** A single word: a family name, wherever it stands, but no given name and no initial. */
  private boolean isSurnameOf(PersonName other) {
    String word = words.get(0);
    if (word.length() == 1 || other.words.size() < 2) {
      return false;
    }
    int at = other.words.indexOf(word);
    return at > 0 || (at == 0 && PersonNameWords.isFamilyFirst(word));
  }

  /** The first words agree, and the last or all of these; words between may be missing. */
  private @Nullable Agreement abbreviates(PersonName other) {
    String first = words.get(0);
    String otherFirst = other.words.get(0);
    if (!first.equals(otherFirst) && !isShortFor(first, otherFirst)) {
      return null;
    }
    if (!isSubsequence(other) || words.stream().allMatch(word -> word.length() == 1)) {
      return null;
    }
    boolean sameEnd = last().equals(other.last());
    if (!sameEnd) {
      return words.equals(other.words.subList(0, words.size())) ? Agreement.BEGINNING : null;
    }
    return first.equals(otherFirst) ? Agreement.MIDDLE : Agreement.SHORTENED;
  }

  private String last() {
    return words.get(words.size() - 1);
  }

  private boolean isSubsequence(PersonName other) {
    int at = 0;
    for (String word : words) {
      while (at < other.words.size()
          && !word.equals(other.words.get(at))
          && !isShortFor(word, other.words.get(at))) {
        at++;
      }
      if (at++ >= other.words.size()) {
        return false;
      }
    }
    return true;
  }

  /** {@code j} for john, {@code bob} for robert; and the other way round. */
  private static boolean isShortFor(String word, String full) {
    return (word.length() == 1 && full.startsWith(word))
        || (full.length() == 1 && word.startsWith(full))
        || PersonNameWords.fullForm(word).equals(PersonNameWords.fullForm(full));
  }

  /**
   * Words of which a name that is written with blanks shares one if it may stand for this one, or
   * this one for it: given names at the begin don't tell anybody from others.
   */
  List<String> telling() {
    List<String> telling = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.length() > 1
          && (i > 0 || words.size() == 1 || PersonNameWords.isFamilyFirst(word))) {
        telling.add(word);
      }
    }
    return telling.isEmpty() ? words : telling;
  }

  /** What names that may stand for each other share at least one of. */
  List<String> blocks() {
    List<String> blocks = new ArrayList<>(words.size() + 1);
    for (String word : words) {
      if (word.length() > 1) {
        blocks.add(word);
      }
    }
    blocks.add(joined());
    return blocks.stream().distinct().toList();
  }
}
