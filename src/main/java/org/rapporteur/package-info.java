/**
 * Start here: {@link org.rapporteur.Rapporteur} reads an article and gives its facts.
 *
 * <p>From there on:
 *
 * <ul>
 *   <li>{@link org.rapporteur.fact.ArticleFacts} is what it gives: quotes, countries, resolutions,
 *       each with its spans of the text; {@link org.rapporteur.fact.FactsJson} writes and reads it.
 *   <li>{@link org.rapporteur.article.ArticleSource} reads articles from files, folders and streams
 *       of many formats.
 *   <li>{@link org.rapporteur.index.FactIndexWriter} keeps facts in an index, and {@link
 *       org.rapporteur.search.FactSearch} answers questions from it ({@link
 *       org.rapporteur.search.LiveSearch} where others write to it meanwhile).
 *   <li>{@link org.rapporteur.export.Export} writes facts as CSV, Parquet, SQLite and others.
 *   <li>{@link org.rapporteur.RapporteurOptions} brings resolutions of one's own.
 * </ul>
 *
 * <p>What these and the types that they name promise changes as <a
 * href="https://semver.org/">semantic versioning</a> allows; they are known by their
 * {@code @since}.
 */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
