package org.rapporteur.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file, or some lines of one, that a task reads.
 *
 * @param uri where it lies
 * @param id its path from the folder read
 * @param place which in the order of the folder
 * @param begin first byte whose line may be read
 * @param end where the next part begins; the whole file is read if it is not positive
 * @param linesBefore how many of the file's lines stand before these
 * @param recordsBefore how many of them are not blank
 * @param failure why it can't be read, where that is known already
 */
record InputPart(
    String uri,
    String id,
    int place,
    long begin,
    long end,
    long linesBefore,
    long recordsBefore,
    @Nullable String failure)
    implements Serializable {
  static InputPart file(String uri, String id, int place) {
    return new InputPart(uri, id, place, 0, 0, 0, 0, null);
  }

  static InputPart failed(String uri, String id, int place, String failure) {
    return new InputPart(uri, id, place, 0, 0, 0, 0, failure);
  }

  InputPart lines(long from, long to, long lines, long records) {
    return new InputPart(uri, id, place, from, to, lines, records, null);
  }

  boolean isWhole() {
    return end <= 0;
  }
}
