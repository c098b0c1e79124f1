package org.ramseyer.corpus;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Drops the body of an answer that is not wanted without waiting for its end. */
final class UnreadBody implements HttpResponse.BodySubscriber<CappedFile.Body> {

  @Override
  public CompletionStage<CappedFile.Body> getBody() {
    return CompletableFuture.completedFuture(new CappedFile.Body(0, ""));
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.cancel();
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {}

  @Override
  public void onError(Throwable error) {}

  @Override
  public void onComplete() {}
}
