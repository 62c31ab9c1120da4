package org.rapporteur.cli;

import java.util.stream.Collectors;
import org.apache.lucene.util.Version;
import org.rapporteur.batch.Account;
import org.rapporteur.batch.FactCounts;
import org.rapporteur.batch.StageTimes;
import org.rapporteur.fact.ArticleFacts;
import org.rapporteur.fact.ArticleFailure;
import org.rapporteur.fact.FactsJson;
import org.rapporteur.index.ProgramVersion;

/** The account of a run for programs, and what versions of all that decides about its facts. */
final class AccountJson {
  private AccountJson() {}

  /** Adds the account to an object. */
  static JsonLine add(JsonLine line, Account account) {
    return line.with("complete", account.complete())
        .with("seconds", seconds(account.time().toNanos()))
        .withJson("articles", articles(account))
        .withJson("facts", facts(account.facts()))
        .withJson("stageSeconds", stages(account.stages()))
        .withJson("versions", versions())
        .with("failuresLeftOut", account.failed() - account.failures().size())
        .withJson(
            "failures",
            account.failures().stream()
                .map(AccountJson::failure)
                .collect(Collectors.joining(",", "[", "]")));
  }

  /** Seconds to the millisecond. */
  static double seconds(long nanos) {
    return Math.round(nanos / 1e6) / 1e3;
  }

  private static String failure(ArticleFailure failure) {
    return FactsJson.write(failure);
  }

  private static String articles(Account account) {
    return new JsonLine()
        .with("read", account.read())
        .with("extracted", account.done())
        .with("unchanged", account.unchanged())
        .with("otherVersion", account.otherVersion())
        .with("notEnglish", account.notEnglish())
        .with("failed", account.failed())
        .with("removed", account.removed())
        .toString();
  }

  private static String facts(FactCounts facts) {
    return new JsonLine()
        .with("direct", facts.direct())
        .with("mixed", facts.mixed())
        .with("indirect", facts.indirect())
        .with("named", facts.named())
        .with("countries", facts.countries())
        .with("countryMentions", facts.countryMentions())
        .with("resolutions", facts.resolutions())
        .with("resolutionMentions", facts.resolutionMentions())
        .toString();
  }

  private static String stages(StageTimes stages) {
    return new JsonLine()
        .with("reading", seconds(stages.reading().toNanos()))
        .with("extracting", seconds(stages.extracting().toNanos()))
        .with("writing", seconds(stages.writing().toNanos()))
        .toString();
  }

  private static String versions() {
    return new JsonLine()
        .with("rapporteur", ProgramVersion.ofThisProgram()) // models and catalogue are part of it
        .with("schema", ArticleFacts.SCHEMA_VERSION)
        .with("lucene", Version.LATEST.toString())
        .with("java", Runtime.version().toString())
        .toString();
  }
}
