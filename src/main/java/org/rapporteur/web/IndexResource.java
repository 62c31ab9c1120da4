package org.rapporteur.web;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.search.ListCursor;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.LiveSearch.State;
import org.rapporteur.search.QueryException;

/**
 * What all resources do that ask the index: choose the state that is asked, tell what the client
 * has already, and take no more than their share of the machine.
 */
abstract class IndexResource implements Resource {
  private final IndexAccess index;
  private final Set<String> names;

  /** A resource with these parameters. */
  IndexResource(IndexAccess index, String... names) {
    this.index = index;
    this.names = new LinkedHashSet<>(List.of(names));
  }

  /** Sends the reply. */
  abstract void answer(Call call, Parameters asked, Question question)
      throws IOException, QueryException, Problem;

  /** What the answer depends on beside the index. */
  String version() {
    return "";
  }

  /** Sets headers that all replies of the resource have. */
  void prepare(Call call) {}

  /** The index, as one request asks it. */
  final class Question {
    private final State state;

    private Question(State state) {
      this.state = state;
    }

    State state() {
      return state;
    }

    /** What the part of a list behind {@code place} is asked for with. */
    String cursor(Call call, Parameters asked, String place) {
      return ListCursor.of(state, asked.question(call.path()), place).written();
    }

    <T> T ask(LiveSearch.Question<T> question) throws IOException, QueryException, Problem {
      return index.ask(state, question);
    }
  }

  @Override
  public final void answer(Call call) throws IOException, QueryException, Problem {
    prepare(call);
    Parameters asked = call.parameters(names);
    ListCursor cursor = names.contains("cursor") ? asked.cursor(call.path()) : null;
    try (State state = cursor == null ? index.now() : index.at(cursor)) {
      if (!call.isKnown(call.tag(state.name() + version()))) {
        answer(call, asked, new Question(state));
      }
    }
  }
}
