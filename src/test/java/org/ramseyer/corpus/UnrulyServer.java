package org.ramseyer.corpus;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A publisher on this machine that does whatever a test tells it to, well or badly. */
final class UnrulyServer implements AutoCloseable {

  static final byte[] PDF =
      "%PDF-1.7\n1 0 obj (lamp) endobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
  static final byte[] XML =
      "<?xml version=\"1.0\"?><!DOCTYPE bill SYSTEM \"bill.dtd\"><bill>lamp&mdash;lit</bill>"
          .getBytes(StandardCharsets.US_ASCII);

  /** How a path is answered. */
  interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  UnrulyServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          try {
            answers.getOrDefault(exchange.getRequestURI().getPath(), status(404)).give(exchange);
          } finally {
            exchange.close();
          }
        });
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Paths in the order in which they were asked. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  void answer(String path, Answer answer) {
    answers.put(path, answer);
  }

  static Answer status(int status) {
    return exchange -> {
      byte[] words = ("status " + status).getBytes(StandardCharsets.US_ASCII);
      exchange.sendResponseHeaders(status, words.length);
      exchange.getResponseBody().write(words);
    };
  }

  static Answer content(byte[] bytes) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "text/plain");
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  static Answer content(String text) {
    return content(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first answers, one after the other, and the last for ever. */
  static Answer inTurn(Answer... turns) {
    AtomicInteger next = new AtomicInteger();
    return exchange -> turns[Math.min(next.getAndIncrement(), turns.length - 1)].give(exchange);
  }

  static Answer redirect(String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** Sends that start and then more without end. */
  static Answer endless(byte[] start) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      out.write(start);
      byte[] more = new byte[8192];
      while (true) {
        out.write(more);
      }
    };
  }

  /** Announces more than it sends. */
  static Answer truncated(byte[] bytes) {
    return exchange -> {
      exchange.sendResponseHeaders(200, bytes.length + 1000L);
      exchange.getResponseBody().write(bytes);
      exchange.getResponseBody().flush();
      throw new IOException("breaks off");
    };
  }

  /** Takes the request and says nothing. */
  Answer silence() {
    return exchange -> hold();
  }

  /** Begins to answer and stops. */
  Answer stall(byte[] start) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1_000_000);
      exchange.getResponseBody().write(start);
      exchange.getResponseBody().flush();
      hold();
    };
  }

  /** Sends one byte now and then, for ever. */
  Answer trickle() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1_000_000);
      while (closing.getCount() > 0) {
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        pause(10);
      }
    };
  }

  private void hold() {
    pause(20_000);
  }

  private void pause(long milliseconds) {
    try {
      closing.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
