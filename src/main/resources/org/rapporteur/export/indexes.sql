-- Made when all rows are there: that is faster.
CREATE INDEX quote_article ON quote (article);
CREATE INDEX quote_speaker_name ON quote_speaker (name);
CREATE INDEX quote_span_quote ON quote_span (quote);
CREATE INDEX country_article ON country (article);
CREATE INDEX country_code ON country (code);
CREATE INDEX country_mention_country ON country_mention (country);
CREATE INDEX country_pair_article ON country_pair (article);
CREATE INDEX state_group_article ON state_group (article);
CREATE INDEX state_group_member_group ON state_group_member (state_group);
CREATE INDEX state_group_mention_group ON state_group_mention (state_group);
CREATE INDEX resolution_article ON resolution (article);
CREATE INDEX resolution_symbol ON resolution (symbol);
CREATE INDEX resolution_party_resolution ON resolution_party (resolution);
CREATE INDEX resolution_event_resolution ON resolution_event (resolution);
CREATE INDEX resolution_mention_resolution ON resolution_mention (resolution);
