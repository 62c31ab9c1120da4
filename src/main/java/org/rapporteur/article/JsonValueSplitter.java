package org.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a JSON file into its articles by brackets and quotation marks alone.
 *
 * <pre>
 * file  = array | { value }
 * array = "[" [ value { "," value } ] "]"
 * value = what stands between brackets that match, those in strings not counted
 * </pre>
 *
 * <p>What a value holds is for the parser to judge: so a broken value is one failure, and those
 * after it are found as long as its brackets match. A string ends at the line's end at the latest,
 * as JSON demands: a quotation mark that is missing harms one line only.
 */
final class JsonValueSplitter extends JsonSplitter {
  private boolean begun;
  private boolean ended;
  private boolean inArray;

  JsonValueSplitter(InputStream in, int maxBytes) {
    super(in, maxBytes);
  }

  @Override
  @Nullable JsonRecord next() throws IOException {
    boolean first = !begun;
    begun = true;
    int b = peekPastSpace();
    if (first && b == '[') {
      inArray = true;
      first = false;
      read();
      b = peekPastSpace();
    }
    while (inArray && (b == ',' || b == ']')) {
      read();
      inArray = b == ',';
      b = peekPastSpace();
    }
    if (ended || (b < 0 && !first && !inArray)) {
      return null;
    }
    if (b < 0 || (!inArray && b != '{')) {
      ended = true; // cut off, which an empty record tells; or not JSON at all
    }
    Gatherer value = new Gatherer();
    gather(value);
    return value.record(first && (ended || peekPastSpace() < 0));
  }

  private void gather(Gatherer value) throws IOException {
    int depth = 0;
    boolean inString = false;
    for (int b = peek(); b >= 0; b = peek()) {
      if (depth == 0 && !inString && (b == '\n' || (inArray && (b == ',' || b == ']')))) {
        return; // the end of a value without brackets
      }
      value.add(read());
      if (inString) {
        if (b == '\\' && peek() >= 0) {
          value.add(read());
        }
        inString = b != '"' && b != '\n';
      } else if (b == '"') {
        inString = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth <= 0) {
        return;
      }
    }
    ended = true; // cut off within the value: that is one failure, not two
  }
}
