package org.rapporteur.web;

import java.io.IOException;
import org.rapporteur.search.QueryException;

/** Answers the requests of one route. May be called by many threads at once. */
interface Resource {
  /**
   * Sends the reply.
   *
   * @throws QueryException if the question can't be understood
   * @throws Problem if it is refused for another reason
   */
  void answer(Call call) throws IOException, QueryException, Problem;
}
