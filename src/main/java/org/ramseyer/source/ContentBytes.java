package org.ramseyer.source;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The drawing operators of a page, unpacked, for PDFBox's parser to read.
 *
 * <p>The parser looks at each byte several times, one call at a time; PDFBox's own reader of a
 * packed page goes through buffers and checks on each. As there, the end is noticed only by reading
 * past it, and it cannot be sought in.
 */
final class ContentBytes implements RandomAccessRead {

  private final byte[] bytes;
  private final int length;
  private int position;
  private boolean atEnd;
  private boolean closed;

  /**
   * @param length how many of the bytes count
   */
  ContentBytes(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = Math.min(length, bytes.length);
  }

  @Override
  public int read() {
    if (position < length && !atEnd) {
      return bytes[position++] & 0xFF;
    }
    atEnd = true;
    return -1;
  }

  @Override
  public int peek() {
    if (position < length && !atEnd) {
      return bytes[position] & 0xFF;
    }
    atEnd = true;
    return -1;
  }

  @Override
  public int read(byte[] into, int offset, int count) {
    Objects.checkFromIndexSize(offset, count, into.length);
    if (count == 0) {
      return 0;
    }
    int taken = atEnd ? 0 : Math.min(count, length - position);
    atEnd = taken < count;
    System.arraycopy(bytes, position, into, offset, taken);
    position += taken;
    return taken == 0 ? -1 : taken;
  }

  @Override
  public void rewind(int count) throws IOException {
    if (count > position) {
      throw new IOException("nothing stands before the beginning");
    }
    position -= count;
    atEnd = false;
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long to) throws IOException {
    throw new IOException("the operators of a page are read in order");
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isEOF() {
    return atEnd;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public RandomAccessReadView createView(long start, long count) throws IOException {
    throw new IOException("the operators of a page are read in order");
  }
}
