package org.rapporteur.export;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.CatalogueMatch;
import org.rapporteur.fact.Resolution;
import org.rapporteur.fact.ResolutionEvent;
import org.rapporteur.fact.ResolutionMention;
import org.rapporteur.fact.RollCall;
import org.rapporteur.fact.SponsorCount;
import org.rapporteur.fact.Vote;

/** The tables of a SQLite database that hold resolutions. */
final class SqliteResolutions {
  private final SqliteTable resolutions;
  private final SqliteTable parties;
  private final SqliteTable events;
  private final SqliteTable mentions;

  SqliteResolutions(Connection connection) throws SQLException {
    resolutions = new SqliteTable(connection, "resolution", 24);
    parties = new SqliteTable(connection, "resolution_party", 3);
    events = new SqliteTable(connection, "resolution_event", 8);
    mentions = new SqliteTable(connection, "resolution_mention", 4);
  }

  void add(long article, Resolution resolution) throws SQLException {
    long key = resolutions.nextKey();
    addRow(key, article, resolution);
    addParties(key, resolution);
    for (ResolutionEvent event : resolution.events()) {
      events.add(
          events.nextKey(),
          key,
          Names.of(event.type()),
          event.date(),
          event.dateText(),
          event.by().isEmpty() ? null : String.join(" ", event.by()),
          event.span().begin(),
          event.span().end());
    }
    for (ResolutionMention mention : resolution.mentions()) {
      mentions.add(key, mention.span().begin(), mention.span().end(), mention.text());
    }
  }

  private void addRow(long key, long article, Resolution resolution) throws SQLException {
    @Nullable Vote vote = resolution.vote();
    @Nullable SponsorCount count = resolution.sponsorCount();
    @Nullable CatalogueMatch match = resolution.catalogue();
    resolutions.add(
        key,
        article,
        resolution.id(),
        resolution.symbol(),
        Names.orNull(resolution.body()),
        resolution.number(),
        resolution.year(),
        resolution.session(),
        Names.orNull(resolution.status()),
        resolution.adopted(),
        resolution.adoptedText(),
        vote == null ? null : vote.inFavour(),
        vote == null ? null : vote.against(),
        vote == null ? null : vote.abstain(),
        resolution.unanimous(),
        count == null ? null : count.exactly(),
        count == null ? null : count.atLeast(),
        count == null ? null : count.moreThan(),
        count == null ? null : count.about(),
        match == null ? null : match.symbol(),
        match == null ? null : match.title(),
        match == null ? null : match.adopted(),
        match == null ? null : match.confidence(),
        match == null ? null : match.why());
  }

  private void addParties(long key, Resolution resolution) throws SQLException {
    RollCall voted = resolution.voted();
    if (voted != null) {
      add(key, "for", voted.inFavour());
      add(key, "against", voted.against());
      add(key, "abstain", voted.abstain());
    }
    add(key, "vetoed", resolution.vetoedBy());
    add(key, "proposer", resolution.proposers());
    add(key, "sponsor", resolution.sponsors());
    add(key, "sponsor-group", resolution.sponsorGroups());
    add(key, "about", resolution.about());
    if (resolution.catalogue() != null) {
      add(key, "catalogue", resolution.catalogue().countries());
    }
  }

  private void add(long key, String part, List<String> codes) throws SQLException {
    for (String code : codes) {
      parties.add(key, part, code);
    }
  }
}
