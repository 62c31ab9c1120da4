package org.rapporteur.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Ranks those whom a source may mean by learned weights: how probable it is that each is meant. The
 * best one is taken where it is probable enough, else nobody.
 *
 * <p>May be shared between threads where nobody watches.
 */
final class CandidateScorer {
  /** What is looked for: each kind has weights of its own. */
  enum Kind {
    /** {@code he}, {@code she}. */
    PERSON,
    /** {@code it}; {@code the bank} of which no name speaks. */
    BODY,
    /** {@code the senator}, {@code the budget office}. */
    DESCRIPTION
  }

  /** What could be chosen at one place, for a learner. */
  record Choice(Kind kind, List<Candidate> candidates) {}

  private final Map<Kind, LinearModel> models;
  private final @Nullable Consumer<Choice> watcher;

  private CandidateScorer(Map<Kind, LinearModel> models, @Nullable Consumer<Choice> watcher) {
    this.models = models;
    this.watcher = watcher;
  }

  /** Reads the weights. */
  static CandidateScorer read() {
    return new CandidateScorer(
        Map.of(
            Kind.PERSON, LinearModel.read("speaker-person.tsv"),
            Kind.BODY, LinearModel.read("speaker-body.tsv"),
            Kind.DESCRIPTION, LinearModel.read("speaker-description.tsv")),
        null);
  }

  /** The same, with somebody who is told each choice before it is made. */
  CandidateScorer watchedBy(Consumer<Choice> newWatcher) {
    return new CandidateScorer(models, newWatcher);
  }

  /**
   * The most probable candidate, the first gathered among equals; null where none has at least the
   * probability {@code least}.
   */
  @Nullable Figure best(Kind kind, List<Candidate> candidates, double least) {
    if (watcher != null && !candidates.isEmpty()) {
      watcher.accept(new Choice(kind, candidates));
    }
    LinearModel model = models.get(kind);
    if (model == null) {
      throw new IllegalStateException("no weights for " + kind);
    }
    return candidates.stream()
        .map(each -> Map.entry(each, model.probability(CandidateFeatures.of(each.features()))))
        .filter(each -> each.getValue() >= least)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(each -> each.getKey().figure())
        .orElse(null);
  }
}
