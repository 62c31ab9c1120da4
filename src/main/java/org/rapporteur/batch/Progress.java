package org.rapporteur.batch;

import org.rapporteur.fact.ArticleFailure;

/** Is told how a run goes on, from one thread. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE = new Progress() {};

  /** Another article is done: {@code read} so far, {@code failed} of them. */
  default void advanced(long read, long failed) {}

  /** An article failed; called before {@link #advanced} counts it. */
  default void failed(ArticleFailure failure) {}
}
