package org.rapporteur.mcp;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.ListCursor;
import org.rapporteur.search.LiveSearch;
import org.rapporteur.search.LiveSearch.State;
import org.rapporteur.search.QueryException;
import org.rapporteur.search.SearchTimeoutException;

/** What all tools do that ask the index: a list goes on in the state that it began in. */
abstract class IndexTool implements ToolCall {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final LiveSearch index;

  IndexTool(LiveSearch index) {
    this.index = index;
  }

  abstract Answer answer(Arguments asked, Question question)
      throws IOException, QueryException, ToolException;

  @Override
  public final Answer answer(Arguments asked) throws IOException, QueryException, ToolException {
    String written = asked.text("cursor");
    ListCursor cursor = written == null ? null : ListCursor.read(written, asked.question());
    try (State state = cursor == null ? index.now() : earlier(cursor)) {
      return answer(asked, new Question(state, asked, cursor == null ? null : cursor.place()));
    }
  }

  private State earlier(ListCursor cursor) throws ToolException {
    State state = index.earlier(cursor.state());
    if (state == null) {
      throw new ToolException(
          "the index has changed since this list began; ask again without the cursor");
    }
    return state;
  }

  /** One call's question to the index. */
  static final class Question {
    private final State state;
    private final Arguments asked;
    private final @Nullable String after;

    private Question(State state, Arguments asked, @Nullable String after) {
      this.state = state;
      this.asked = asked;
      this.after = after;
    }

    /** Where the list goes on; null at its begin. */
    @Nullable String after() {
      return after;
    }

    /** The cursor of what is behind {@code place}. */
    @Nullable String cursor(@Nullable String place) {
      return place == null ? null : ListCursor.of(state, asked.question(), place).written();
    }

    <T> T ask(LiveSearch.Question<T> question) throws IOException, QueryException, ToolException {
      try {
        return state.ask(PATIENCE, question);
      } catch (SearchTimeoutException e) {
        throw new ToolException(String.valueOf(e.getMessage()));
      }
    }
  }
}
