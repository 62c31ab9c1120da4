package org.rapporteur.index;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** A segment of which only some documents are left, the others being as deleted. */
final class ThinnedSegment extends FilterCodecReader {
  private final FixedBitSet live;
  private final int documents;

  ThinnedSegment(CodecReader segment, FixedBitSet live) {
    super(segment);
    this.live = live;
    this.documents = live.cardinality();
  }

  @Override
  public Bits getLiveDocs() {
    return live;
  }

  @Override
  public int numDocs() {
    return documents;
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return in.getCoreCacheHelper(); // which are left is no part of it
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
