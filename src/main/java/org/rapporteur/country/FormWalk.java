package org.rapporteur.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CountryMentionKind;
import org.rapporteur.reference.Countries;
import org.rapporteur.reference.CountryForm;

/** The one walk over an article's words, which finds all forms that are known. */
final class FormWalk {
  /** What a walk found, each in text order. */
  static final class Found {
    /** May name a country. */
    final List<Candidate> countries = new ArrayList<>();

    /** May name a group of states. */
    final List<GroupCandidate> groups = new ArrayList<>();

    /** Capitals and seats of government. */
    final List<SeatCandidate> seats = new ArrayList<>();

    /** Countries' words inside longer names that are known. */
    final List<Candidate> held = new ArrayList<>();
  }

  private final FormTrie forms;
  private final boolean withHeld;
  private final Map<String, CountryForm> combiningForms = new HashMap<>();

  /**
   * Gets ready.
   *
   * @param withHeld whether to look for countries' words inside longer names
   */
  FormWalk(FormTrie forms, boolean withHeld) {
    this.forms = forms;
    this.withHeld = withHeld;
    for (String line : WordList.lines("combining-forms.tsv")) {
      String[] columns = line.split("\t", -1);
      combiningForms.put(
          Countries.fold(columns[0]),
          new CountryForm(columns[0], columns[1], CountryMentionKind.ADJECTIVE));
    }
  }

  Found over(Words words) {
    Found found = new Found();
    for (int i = 0; i < words.size(); ) {
      FormTrie.Match match = forms.longest(words, i);
      if (match == null) {
        CountryForm combining = combining(words, i);
        if (combining != null) {
          found.countries.add(new Candidate(i, i + 1, combining));
        }
        i++;
      } else {
        add(words, i, match, found);
        i = match.end();
      }
    }
    return found;
  }

  private void add(Words words, int first, FormTrie.Match match, Found found) {
    int end = match.end();
    switch (match.form()) {
      case KnownForm.OfCountry(CountryForm form) ->
          found.countries.add(new Candidate(first, end, form));
      case KnownForm.OfGroup(String id) -> {
        found.groups.add(new GroupCandidate(first, end, id));
        addJoint(words, first, end, found);
      }
      case KnownForm.OfSeat seat ->
          found.seats.add(new SeatCandidate(new Candidate(first, end, seat.form()), seat));
      case KnownForm.Holder holder -> {
        if (withHeld) {
          addHeld(words, first, end, found);
        }
      }
      case KnownForm.Other other -> {}
    }
  }

  /** {@code China} of {@code the Group of 77 and China}, which is named all the same. */
  private void addJoint(Words words, int first, int end, Found found) {
    for (int i = first + 2; i < end; i++) {
      CountryForm form = words.folded(i - 1).equals("and") ? forms.country(words, i, end) : null;
      if (form != null) {
        found.countries.add(new Candidate(i, end, form));
      }
    }
  }

  /** The first country's word of a longer name: {@code China} of {@code China Daily}. */
  private void addHeld(Words words, int first, int end, Found found) {
    for (int i = first; i < end; i++) {
      for (int to = end; to > i; to--) {
        CountryForm form = to - i < end - first ? forms.country(words, i, to) : null;
        if (form != null) {
          found.held.add(new Candidate(i, to, form));
          return;
        }
      }
    }
  }

  /** {@code Sino-US}: a hyphen and a capital follow. */
  private @Nullable CountryForm combining(Words words, int word) {
    return words.gap(word + 1) == Words.Gap.HYPHEN
            && words.startsUpper(word)
            && words.startsUpper(word + 1)
        ? combiningForms.get(words.folded(word))
        : null;
  }
}
