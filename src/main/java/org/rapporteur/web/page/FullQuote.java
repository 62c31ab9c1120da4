package org.rapporteur.web.page;

import org.jspecify.annotations.Nullable;
import org.rapporteur.fact.Quote;
import org.rapporteur.search.FoundQuote;
import org.rapporteur.search.QuoteContext;
import org.rapporteur.search.SpeakerCount;

/**
 * A quote with all that a card shows of it.
 *
 * @param found where it stands
 * @param quote what the article's facts have
 * @param speaker who says it, over all articles; null where nobody is named
 * @param context the sentences around it
 */
public record FullQuote(
    FoundQuote found, Quote quote, @Nullable SpeakerCount speaker, QuoteContext context) {}
