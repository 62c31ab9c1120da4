-- Facts of Rapporteur, schema version 1 (PRAGMA user_version). Tables keep the comments in
-- their definitions: .schema shows them. Offsets count UTF-16 code units of the article's text from 0, ends are
-- exclusive; SQLite's substr counts code points from 1, which differs behind letters beyond the
-- Basic Multilingual Plane (emoji). What a text does not give is null.

CREATE TABLE article (
  article     INTEGER PRIMARY KEY,
  collection  TEXT NOT NULL, -- the folder or name that it was ingested from
  id          TEXT NOT NULL, -- unique in its collection
  title       TEXT,
  url         TEXT,
  source      TEXT,          -- publisher or agency
  author      TEXT,
  published   TEXT,          -- ISO 8601, a date or a date with time and offset
  language    TEXT,          -- ISO 639-1
  sha256      TEXT,          -- of the text in UTF-8
  other       TEXT,          -- fields of the input that have no column here, as a JSON object
  text        TEXT,          -- only if asked for
  UNIQUE (collection, id)
);

CREATE TABLE quote (
  quote       INTEGER PRIMARY KEY,
  article     INTEGER NOT NULL REFERENCES article,
  id          TEXT NOT NULL, -- q and the begin of the first content span, unique in its article
  type        TEXT NOT NULL, -- direct, mixed, indirect
  act         TEXT,          -- said, thought, shown
  confidence  REAL,          -- probability that it is right, 0 to 1
  text        TEXT NOT NULL  -- the content spans joined with ' … '
);

CREATE TABLE quote_speaker ( -- who a quote comes from; several say it together
  quote       INTEGER NOT NULL REFERENCES quote,
  position    INTEGER NOT NULL, -- 0 for the first
  name        TEXT,          -- the fullest proper name that the article gives
  said_as     TEXT,          -- the article's own words at this quote: he
  kind        TEXT NOT NULL, -- person, organization, document, group, unknown
  role        TEXT,
  affiliation TEXT,
  country     TEXT,          -- ISO 3166-1 alpha-2
  why         TEXT NOT NULL, -- how the name was found, or why it was not
  PRIMARY KEY (quote, position)
) WITHOUT ROWID;

CREATE TABLE quote_span (    -- where a quote stands
  quote       INTEGER NOT NULL REFERENCES quote,
  part        TEXT NOT NULL, -- content, source, cue
  begin_at    INTEGER NOT NULL,
  end_at      INTEGER NOT NULL
);

CREATE TABLE country (       -- a country that an article names
  country     INTEGER PRIMARY KEY,
  article     INTEGER NOT NULL REFERENCES article,
  code        TEXT NOT NULL, -- ISO 3166-1 alpha-2
  name        TEXT NOT NULL,
  salience    REAL,          -- how far the article is about it, 0 to 1
  why         TEXT           -- what told a doubtful name from another bearer of it
);

CREATE TABLE country_mention (
  country     INTEGER NOT NULL REFERENCES country,
  begin_at    INTEGER NOT NULL,
  end_at      INTEGER NOT NULL,
  text        TEXT NOT NULL,
  kind        TEXT NOT NULL  -- name, adjective, demonym, abbreviation, capital, within-name
);

CREATE TABLE country_pair (  -- countries that sentences of an article name together
  article     INTEGER NOT NULL REFERENCES article,
  code        TEXT NOT NULL, -- the first in alphabetical order
  with_code   TEXT NOT NULL,
  sentences   INTEGER NOT NULL
);

CREATE TABLE state_group (   -- a group of states that an article names
  state_group INTEGER PRIMARY KEY,
  article     INTEGER NOT NULL REFERENCES article,
  id          TEXT NOT NULL, -- EU, G77
  name        TEXT NOT NULL,
  as_of       TEXT           -- ISO date of its members, where they were asked for
);

CREATE TABLE state_group_member (
  state_group INTEGER NOT NULL REFERENCES state_group,
  code        TEXT NOT NULL
);

CREATE TABLE state_group_mention (
  state_group INTEGER NOT NULL REFERENCES state_group,
  begin_at    INTEGER NOT NULL,
  end_at      INTEGER NOT NULL,
  text        TEXT NOT NULL
);

CREATE TABLE resolution (    -- a resolution that an article speaks of
  resolution  INTEGER PRIMARY KEY,
  article     INTEGER NOT NULL REFERENCES article,
  id          TEXT NOT NULL, -- r1, unique in its article
  symbol      TEXT,          -- S/RES/2728 (2024)
  body        TEXT,          -- UNGA, UNSC, UNHRC, ECOSOC, US-HOUSE, US-SENATE, EP, IAEA, WHA, OTHER
  number      TEXT,          -- as the text has it
  year        INTEGER,
  session     INTEGER,
  status      TEXT,          -- adopted, draft, vetoed, rejected
  adopted     TEXT,          -- ISO date, reduced where the text gives no more
  adopted_text TEXT,         -- on Monday
  votes_for   INTEGER,
  votes_against INTEGER,
  votes_abstain INTEGER,
  unanimous   INTEGER,       -- 1 or 0
  sponsors_exactly INTEGER,  -- how many sponsors the text counts; one of the four
  sponsors_at_least INTEGER,
  sponsors_more_than INTEGER,
  sponsors_about INTEGER,
  catalogue_symbol TEXT,     -- the catalogue's entry for it
  catalogue_title TEXT,
  catalogue_adopted TEXT,
  catalogue_confidence REAL,
  catalogue_why TEXT
);

CREATE TABLE resolution_party ( -- states and groups, by what they are to a resolution
  resolution  INTEGER NOT NULL REFERENCES resolution,
  part        TEXT NOT NULL, -- for, against, abstain, vetoed, proposer, sponsor, sponsor-group, about, catalogue
  code        TEXT NOT NULL  -- of a country; a group's id for sponsor-group
);

CREATE TABLE resolution_event (
  event       INTEGER PRIMARY KEY,
  resolution  INTEGER NOT NULL REFERENCES resolution,
  type        TEXT NOT NULL, -- tabled, amended, postponed, approved, adopted, rejected, vetoed, enters-into-force, expires
  date        TEXT,          -- ISO date, reduced where the text gives no more
  date_text   TEXT,
  by_codes    TEXT,          -- codes of the states that did it, blanks between them
  begin_at    INTEGER NOT NULL,
  end_at      INTEGER NOT NULL
);

CREATE TABLE resolution_mention (
  resolution  INTEGER NOT NULL REFERENCES resolution,
  begin_at    INTEGER NOT NULL,
  end_at      INTEGER NOT NULL,
  text        TEXT NOT NULL
);
