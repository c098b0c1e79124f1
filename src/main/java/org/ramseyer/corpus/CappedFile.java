package org.ramseyer.corpus;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;

/** Takes the body of an answer into a file, counts and sums it as it comes, and stops at a size. */
final class CappedFile implements HttpResponse.BodySubscriber<CappedFile.Body> {

  /** What came. */
  record Body(long bytes, String sha256) {}

  /** More came than is taken. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long maxBytes) {
      super("sent more than " + maxBytes + " bytes");
    }
  }

  /** What came could not be kept. */
  static final class NotWritten extends IOException {
    private static final long serialVersionUID = 1L;

    NotWritten(IOException cause) {
      super("could not be written", cause);
    }
  }

  private final Path file;
  private final long maxBytes;
  private final LongConsumer progress;
  private final MessageDigest digest;
  private final CompletableFuture<Body> body = new CompletableFuture<>();
  private volatile long bytes;

  // Both are there from onSubscribe on, which comes before everything else.
  @SuppressWarnings("NullAway.Init")
  private volatile Flow.Subscription subscription;

  @SuppressWarnings("NullAway.Init")
  private FileChannel channel;

  /**
   * @param file written anew
   * @param maxBytes most bytes taken
   * @param progress hears the number of bytes so far
   */
  CappedFile(Path file, long maxBytes, LongConsumer progress) {
    this.file = file;
    this.maxBytes = maxBytes;
    this.progress = progress;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /** How many bytes came so far; may be asked from any thread. */
  long received() {
    return bytes;
  }

  /** Stops taking; what was written stays for the caller to delete. */
  void abandon(IOException reason) {
    Flow.Subscription open = subscription;
    if (open != null) {
      open.cancel();
    }
    onError(reason);
  }

  @Override
  public CompletionStage<Body> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription newSubscription) {
    subscription = newSubscription;
    try {
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING);
      newSubscription.request(Long.MAX_VALUE);
    } catch (IOException e) {
      newSubscription.cancel();
      body.completeExceptionally(new NotWritten(e));
    }
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    if (body.isDone()) {
      return;
    }
    try {
      for (ByteBuffer piece : pieces) {
        bytes += piece.remaining();
        if (bytes > maxBytes) {
          throw new TooLarge(maxBytes);
        }
        digest.update(piece.duplicate());
        write(piece);
      }
      progress.accept(bytes);
    } catch (IOException e) {
      abandon(e);
    }
  }

  private void write(ByteBuffer piece) throws NotWritten {
    try {
      while (piece.hasRemaining()) {
        channel.write(piece);
      }
    } catch (IOException e) {
      throw new NotWritten(e);
    }
  }

  @Override
  public void onError(Throwable error) {
    close();
    body.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    close();
    body.complete(new Body(bytes, HexFormat.of().formatHex(digest.digest())));
  }

  private void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      body.completeExceptionally(e);
    }
  }
}
