package org.rapporteur.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Countries;
import org.rapporteur.search.ArticleHead;

/** How numbers, days and names are written on the page. */
final class Words {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

  private Words() {}

  /** {@code 1 quote}, {@code 1,204 quotes}. */
  static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  /** {@code 1 country}, {@code 2 countries}. */
  static String count(long number, String one, String several) {
    return number(number) + " " + (number == 1 ? one : several);
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 2024-07-02} gives {@code 2 Jul 2024}; what is no day stays as it is. */
  static String day(String iso) {
    try {
      return iso.length() == 7 ? month(iso) : LocalDate.parse(iso).format(DAY);
    } catch (DateTimeException noDay) {
      return iso;
    }
  }

  /** {@code 2024-07} gives {@code Jul 2024}. */
  static String month(String iso) {
    return YearMonth.parse(iso).format(MONTH);
  }

  /** A country's usual name; the code where it has none. */
  static String country(String code) {
    String name = Countries.name(code);
    return name == null ? code : name;
  }

  /** The headline, else the id. */
  static String title(ArticleHead head) {
    return title(head.title(), head.id());
  }

  static String title(@Nullable String title, String id) {
    return title == null || title.isBlank() ? id : title;
  }

  /** {@code said}, {@code entered into force}: a value of an enumeration in words. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code direct} gives {@code Direct}. */
  static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** {@code 0.974} gives {@code 97 %}. */
  static String percent(double probability) {
    return Math.round(probability * 100) + " %";
  }
}
