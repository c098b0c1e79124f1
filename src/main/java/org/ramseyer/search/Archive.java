package org.ramseyer.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.ramseyer.model.LegalText;

/**
 * The Lucene document that keeps a whole legal text: who it is, whence it came, and its bytes with
 * their sha256.
 */
final class Archive {

  private final DocumentCodec codec;

  Archive(DocumentCodec codec) {
    this.codec = codec;
  }

  Document write(LegalText text, String sourceKey, int provisions) {
    Document archive = new Document();
    archive.add(new StringField(Fields.DOCUMENT, text.id(), Field.Store.NO));
    archive.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(text.id())));
    archive.add(new StringField(Fields.ARCHIVE, text.id(), Field.Store.YES));
    IdentityFields.write(text.identity(), archive);
    archive.add(new StoredField(Fields.SOURCE_KEY, sourceKey));
    archive.add(new StoredField(Fields.PROVISIONS, provisions));
    byte[] bytes = codec.write(text);
    archive.add(new StoredField(Fields.BYTES_SHA256, sha256(bytes)));
    archive.add(new StoredField(Fields.BYTES, deflate(bytes)));
    return archive;
  }

  static IndexedDocument describe(Document archive) {
    return new IndexedDocument(
        IdentityFields.read(archive),
        archive.get(Fields.SOURCE_KEY),
        archive.getField(Fields.PROVISIONS).numericValue().intValue());
  }

  /** The legal text; an error where its bytes are not those that were written. */
  LegalText read(Document archive) throws IOException {
    BytesRef stored = archive.getBinaryValue(Fields.BYTES);
    byte[] bytes = inflate(stored);
    if (!sha256(bytes).equals(archive.get(Fields.BYTES_SHA256))) {
      throw new IOException(
          archive.get(Fields.ARCHIVE) + " is damaged in the index; index it again");
    }
    return codec.read(bytes);
  }

  // The fastest level: the archive must not slow indexing, and it is still a fifth of the size.
  private static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static byte[] inflate(BytesRef packed) throws IOException {
    Inflater inflater = new Inflater();
    try (InflaterInputStream in =
        new InflaterInputStream(
            new java.io.ByteArrayInputStream(packed.bytes, packed.offset, packed.length),
            inflater)) {
      return in.readAllBytes();
    } finally {
      inflater.end();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
