package org.ramseyer.corpus;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.ramseyer.corpus.DownloadException.Cause;

/**
 * Brings one file over HTTP, patiently but not for ever: repeats after failures of the server,
 * follows redirects on the same host only, gives up on silence and on size.
 */
final class Download implements AutoCloseable {

  /** Publishers move a file once or twice; more is a loop. */
  private static final int MAX_REDIRECTS = 5;

  /**
   * Longest transfer, in idle timeouts: a server that sends a byte now and then is given up too.
   */
  private static final int MAX_WAITS = 20;

  private final FetchSettings settings;
  private final HttpClient client;

  Download(FetchSettings settings) {
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.connectTimeout())
            .proxy(ProxySelector.getDefault())
            .build();
  }

  /** Hears of a transfer. */
  interface Listener {
    void asking(URI address);

    void received(long bytes, long expected);
  }

  /**
   * A file that came.
   *
   * @param body its size and checksum
   * @param date day of the answer as the server says, "2020-06-25"; empty where it does not say
   */
  record Received(CappedFile.Body body, String date) {}

  /**
   * Brings the file at {@code address} to {@code part}, asking again where that may help.
   *
   * @throws DownloadException if it does not come; {@code part} may then hold anything
   */
  Received receive(URI address, Path part, Listener listener) throws DownloadException {
    Duration pause = settings.firstPause();
    for (int attempt = 0; ; attempt++) {
      listener.asking(address);
      try {
        return follow(address, part, listener);
      } catch (DownloadException e) {
        if (e.kind() != Cause.PASSING || attempt >= settings.retries()) {
          throw e;
        }
      }
      rest(pause, address);
      pause = pause.multipliedBy(2);
    }
  }

  private static void rest(Duration pause, URI address) throws DownloadException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DownloadException(
          Cause.UNREACHABLE, "Asking " + address.getHost() + " was interrupted.", e);
    }
  }

  private Received follow(URI address, Path part, Listener listener) throws DownloadException {
    URI current = address;
    for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
      HttpResponse<CappedFile.Body> response = send(current, part, listener);
      int status = response.statusCode();
      if (status == 200) {
        return new Received(response.body(), date(response.headers()));
      }
      if (status < 300 || status >= 400) {
        throw refusal(current, status);
      }
      current = redirect(current, response.headers());
    }
    throw new DownloadException(
        Cause.LASTING,
        address.getHost()
            + " redirects without end; gave up after "
            + MAX_REDIRECTS
            + " redirects.");
  }

  private static DownloadException refusal(URI address, int status) {
    String host = address.getHost();
    if (status >= 500) {
      return new DownloadException(Cause.PASSING, host + " failed with status " + status + ".");
    }
    if (status == 404 || status == 410) {
      return new DownloadException(
          Cause.MISSING, host + " does not have the file (status " + status + ").");
    }
    return new DownloadException(
        Cause.LASTING, host + " did not give the file (status " + status + ").");
  }

  private static URI redirect(URI from, HttpHeaders headers) throws DownloadException {
    String location = headers.firstValue("Location").orElse("");
    URI to;
    try {
      to = from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new DownloadException(
          Cause.LASTING, from.getHost() + " redirects to what is no address.", e);
    }
    boolean isSameServer =
        from.getHost().equalsIgnoreCase(to.getHost()) && from.getPort() == to.getPort();
    if (!isSameServer || !from.getScheme().equals(to.getScheme())) {
      throw new DownloadException(
          Cause.LASTING,
          from.getHost()
              + " redirects to "
              + to.getScheme()
              + "://"
              + to.getAuthority()
              + ", which the catalogue does not name.");
    }
    return to;
  }

  private HttpResponse<CappedFile.Body> send(URI address, Path part, Listener listener)
      throws DownloadException {
    HttpRequest request =
        HttpRequest.newBuilder(address).header("User-Agent", "Ramseyer").GET().build();
    AtomicReference<CappedFile> file = new AtomicReference<>();
    CompletableFuture<HttpResponse<CappedFile.Body>> answer =
        client.sendAsync(
            request,
            head -> {
              if (head.statusCode() != 200) {
                return new UnreadBody();
              }
              long expected = head.headers().firstValueAsLong("Content-Length").orElse(-1);
              file.set(
                  new CappedFile(
                      part, settings.maxBytes(), bytes -> listener.received(bytes, expected)));
              return file.get();
            });
    return await(answer, file, address.getHost());
  }

  private HttpResponse<CappedFile.Body> await(
      CompletableFuture<HttpResponse<CappedFile.Body>> answer,
      AtomicReference<CappedFile> file,
      String host)
      throws DownloadException {
    // A timeout on the request itself would mean the head of the answer on some runtimes and all of
    // it on others.
    long before = 0;
    for (int wait = 0; wait < MAX_WAITS; wait++) {
      try {
        return answer.get(settings.idleTimeout().toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        CappedFile open = file.get();
        long now = open == null ? 0 : open.received();
        if (now == before) {
          break;
        }
        before = now;
      } catch (ExecutionException e) {
        throw failure(host, e.getCause() == null ? e : e.getCause());
      } catch (InterruptedException e) {
        giveUp(answer, file);
        Thread.currentThread().interrupt();
        throw new DownloadException(Cause.UNREACHABLE, "Asking " + host + " was interrupted.", e);
      }
    }
    giveUp(answer, file);
    throw new DownloadException(
        Cause.PASSING,
        host + (file.get() == null ? " did not answer in time." : " stopped sending."));
  }

  private static void giveUp(CompletableFuture<?> answer, AtomicReference<CappedFile> file) {
    answer.cancel(true);
    CappedFile open = file.get();
    if (open != null) {
      open.abandon(new IOException("given up"));
    }
  }

  private DownloadException failure(String host, Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof CappedFile.TooLarge) {
        return new DownloadException(
            Cause.LASTING,
            host + " sent more than " + settings.maxBytes() + " bytes, the most that is taken.",
            error);
      }
      if (cause instanceof CappedFile.NotWritten) {
        return new DownloadException(
            Cause.LASTING, "What " + host + " sent could not be written to disk.", error);
      }
      if (cause instanceof HttpTimeoutException) {
        return new DownloadException(Cause.PASSING, host + " did not answer in time.", error);
      }
      if (cause instanceof ConnectException
          || cause instanceof UnknownHostException
          || cause instanceof UnresolvedAddressException) {
        return new DownloadException(
            Cause.UNREACHABLE, host + " cannot be reached; is this machine offline?", error);
      }
      if (cause instanceof SSLException) {
        return new DownloadException(
            Cause.LASTING, host + " offers no secure connection that can be trusted.", error);
      }
    }
    return new DownloadException(Cause.PASSING, host + " broke off the transfer.", error);
  }

  private static String date(HttpHeaders headers) {
    try {
      return headers
          .firstValue("Date")
          .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(date -> date.withZoneSameInstant(ZoneOffset.UTC).toLocalDate().toString())
          .orElse("");
    } catch (DateTimeParseException e) {
      return "";
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
