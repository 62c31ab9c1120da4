package org.rapporteur.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BaseCompositeReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Several indexes as one: the segments of all, in the order of the indexes, so that words are rare
 * or frequent over all of them. An article that several have is that of the last, see {@link
 * EarlierCopies}.
 */
final class JoinedReader extends BaseCompositeReader<CodecReader> {
  private final List<IndexPart> parts;

  private JoinedReader(List<IndexPart> parts, List<CodecReader> segments) throws IOException {
    super(segments.toArray(CodecReader[]::new), null);
    this.parts = parts;
  }

  /** Reads {@code parts}, and releases them when it is closed. */
  static JoinedReader of(List<IndexPart> parts) throws IOException {
    long documents = parts.stream().mapToLong(part -> part.reader().maxDoc()).sum();
    if (documents > IndexWriter.MAX_DOCS) {
      String names = String.join(", ", parts.stream().map(IndexPart::name).toList());
      throw new IndexException(
          names + " together have more quotes than can be searched at once; name fewer of them");
    }
    return new JoinedReader(parts, EarlierCopies.hidden(parts));
  }

  @Override
  protected void doClose() throws IOException {
    IOUtils.applyToAll(parts, part -> part.reader().decRef());
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null; // what is cached is cached by segment
  }
}
