package org.rapporteur.article;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.article.Unpacking.UnpackingException;

/** Reads parts one after another; a part that fails is a failure and does not stop the others. */
final class PartsStream implements ArticleStream {
  private final Parts parts;
  private @Nullable ArticleStream current;
  private String currentId = "";

  PartsStream(Parts parts) {
    this.parts = parts;
  }

  @Override
  public @Nullable ReadResult next() throws IOException {
    while (true) {
      if (current == null) {
        Parts.Part part = parts.next();
        if (part == null) {
          return null;
        }
        currentId = part.id();
        try {
          current = part.opener().open();
        } catch (IOException | RuntimeException e) {
          return new FailedArticle(currentId, Reasons.of(e));
        }
      }
      try {
        ReadResult result = current.next();
        if (result != null) {
          return result;
        }
        closeCurrent();
      } catch (UnpackingException e) {
        closeCurrent();
        throw e; // the bounds hold for the whole file
      } catch (IOException | RuntimeException e) {
        closeCurrent();
        return new FailedArticle(currentId, Reasons.of(e));
      }
    }
  }

  /** The part that the last result came from. */
  String currentId() {
    return currentId;
  }

  @Override
  public void close() throws IOException {
    closeCurrent();
    parts.close();
  }

  private void closeCurrent() {
    try {
      if (current != null) {
        current.close();
      }
    } catch (IOException | RuntimeException e) {
      // all that was wanted of it has been read
    } finally {
      current = null;
    }
  }
}
