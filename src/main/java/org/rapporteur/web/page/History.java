package org.rapporteur.web.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.SectionTag;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionEvent;
import org.rapporteur.fact.ResolutionEventType;
import org.rapporteur.search.ResolutionArticle;

/** What happened to a resolution, in its order: each kind of event once, with all that is told. */
final class History {
  private static final Set<ResolutionEventType> VOTED =
      Set.of(ResolutionEventType.ADOPTED, ResolutionEventType.REJECTED, ResolutionEventType.VETOED);

  /** Articles tell days more or less exactly: the most exact one says all. */
  private static final Comparator<String> MOST_EXACT =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Set<String> dates = new LinkedHashSet<>();
  private final Set<String> states = new LinkedHashSet<>();
  private final Set<String> votes = new LinkedHashSet<>();

  private History() {}

  /** The events of which {@code articles} tell; null where they tell of none. */
  static @Nullable SectionTag of(List<ResolutionArticle> articles) {
    TreeMap<ResolutionEventType, History> events = new TreeMap<>();
    for (ResolutionArticle article : articles) {
      Resolution told = article.resolution();
      for (ResolutionEvent event : told.events()) {
        events.computeIfAbsent(event.type(), type -> new History()).add(event, told);
      }
    }
    return events.isEmpty()
        ? null
        : section(
                h2("What happened, as told"),
                ol(each(events.entrySet(), event -> event.getValue().item(event.getKey()))))
            .withClass("panel history");
  }

  private void add(ResolutionEvent event, Resolution told) {
    if (event.date() != null) {
      dates.add(event.date());
    }
    event.by().forEach(code -> states.add(Words.country(code)));
    String vote = Votes.told(told.vote());
    if (vote != null && VOTED.contains(event.type())) {
      votes.add(vote);
    }
  }

  private LiTag item(ResolutionEventType type) {
    String date = dates.stream().min(MOST_EXACT).orElse("");
    StringBuilder what = new StringBuilder(Words.capital(Words.of(type)));
    if (!states.isEmpty()) {
      what.append(" by ").append(String.join(", ", states));
    }
    if (!votes.isEmpty()) {
      what.append(": ").append(String.join("; or ", votes));
    }
    return li(span(date.isEmpty() ? "" : Words.day(date)).withClass("day"), text(what.toString()));
  }
}
