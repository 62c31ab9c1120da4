package org.rapporteur.mcp;

import java.io.IOException;
import org.rapporteur.search.QueryException;

/** What a tool does. May be called by several threads at once. */
interface ToolCall {
  /**
   * Answers.
   *
   * @throws QueryException if the index can't understand what is asked
   * @throws ToolException if there is no answer for another reason
   */
  Answer answer(Arguments asked) throws IOException, QueryException, ToolException;
}
