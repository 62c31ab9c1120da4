package org.rapporteur.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Packs Parquet's pages with the JDK's gzip: the codecs that parquet-java brings need Hadoop. */
final class GzipCodec implements CompressionCodecFactory {
  private static final BytesInputCompressor GZIP =
      new BytesInputCompressor() {
        @Override
        public BytesInput compress(BytesInput page) throws IOException {
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            page.writeAllTo(gzip);
          }
          return BytesInput.from(packed.toByteArray());
        }

        @Override
        public CompressionCodecName getCodecName() {
          return CompressionCodecName.GZIP;
        }

        @Override
        public void release() {
          // keeps nothing
        }
      };

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName name) {
    return GZIP;
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
    throw new UnsupportedOperationException("nothing is read");
  }

  @Override
  public void release() {
    // keeps nothing
  }
}
