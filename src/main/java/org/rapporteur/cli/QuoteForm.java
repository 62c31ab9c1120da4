package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.search.FactSearch;
import org.rapporteur.search.FoundQuote;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is told of each quote: the quote alone, with the sentences around it, or as a citation. */
final class QuoteForm {
  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--context",
      paramLabel = "N",
      description =
          "Show each quote where it stands: with the rest of its own sentences and N sentences"
              + " before and after.")
  private @Nullable Integer context;

  @Option(
      names = "--cite",
      description =
          "Print one line a quote to paste into an article: \"words,\" speaker, role (source, day,"
              + " link). Indirect quotes have no quotation marks; what is not known is left out.")
  private boolean cite;

  Layout<FoundQuote> layout(FactSearch search) {
    if (cite && context != null) {
      throw wrong("--cite prints no context; leave one of them out");
    }
    if (context != null && context < 0) {
      throw wrong("--context is 0 or more, not " + context);
    }
    if (cite) {
      return new CitationLayout();
    }
    return context == null ? new QuoteLayout() : new ContextLayout(search.contexts(context));
  }

  /** Says that {@code option} has a form of its own, where another was asked for. */
  void refuse(String option) {
    if (cite || context != null) {
      throw wrong(option + " goes with neither --context nor --cite");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
