package org.rapporteur.search;

import java.io.IOException;

/** Takes articles with their facts one by one. */
public interface FactsTaker {
  /** Takes one. */
  void take(StoredFacts article) throws IOException;
}
