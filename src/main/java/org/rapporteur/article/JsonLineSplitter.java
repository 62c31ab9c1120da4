package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts JSON Lines into lines; blank lines are passed over. */
final class JsonLineSplitter extends JsonSplitter {
  JsonLineSplitter(InputStream in, int maxBytes, long linesBefore) {
    super(in, maxBytes, linesBefore);
  }

  @Override
  @Nullable JsonRecord next() throws IOException {
    if (peekPastSpace() < 0) {
      return null;
    }
    Gatherer record = new Gatherer();
    for (int b = read(); b >= 0 && b != '\n'; b = read()) {
      record.add(b);
    }
    return record.record(false);
  }
}
