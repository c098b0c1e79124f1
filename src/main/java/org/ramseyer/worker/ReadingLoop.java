package org.ramseyer.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.concurrent.SynchronousQueue;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.Heartbeat;
import org.ramseyer.source.ReadingSettings;
import org.ramseyer.source.UnreadableDocumentException;

/**
 * The life of a child process: reads the files it is asked for, one after the other, until its
 * standard input ends.
 *
 * <p>A thread of its own waits for requests, so that the end of the parent is noticed in the middle
 * of a file too, and the child then ends at once, with what it started.
 */
public final class ReadingLoop {

  private final Reading reading;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final SynchronousQueue<Request> requests = new SynchronousQueue<>();

  private ReadingLoop(Reading reading, DataInputStream in, DataOutputStream out) {
    this.reading = reading;
    this.in = in;
    this.out = out;
  }

  /**
   * Serves the process that started this one; does not return.
   *
   * @param reading how a file is read
   */
  public static void run(Reading reading) {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // What libraries print must not get between the frames.
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    ReadingLoop loop = new ReadingLoop(reading, in, out);
    Thread requests = new Thread(loop::waitForRequests, "requests");
    requests.setDaemon(true);
    requests.start();
    loop.serve();
  }

  private void waitForRequests() {
    try {
      while (true) {
        requests.put(Request.of(Frame.read(in)));
      }
    } catch (IOException | InterruptedException | InvalidPathException parentIsGone) {
      end();
    }
  }

  private void serve() {
    try {
      Frame.of(Frame.Kind.READY).write(out);
      while (true) {
        answer(requests.take()).write(out);
      }
    } catch (IOException | InterruptedException | UncheckedIOException parentIsGone) {
      end();
    }
  }

  private Frame answer(Request request) {
    try {
      ReadingSettings settings = new ReadingSettings(heartbeat(), request.recognisesScans());
      LegalText text = reading.read(request.file(), request.id(), settings);
      return new Frame(Frame.Kind.TEXT, TextWriter.bytes(text));
    } catch (UnreadableDocumentException e) {
      return new Frame(Frame.Kind.REASON, e.reason().getBytes(StandardCharsets.UTF_8));
    }
  }

  private Heartbeat heartbeat() {
    return new Heartbeat() {
      @Override
      public void pageRead() {
        say(Frame.Kind.PAGE);
      }

      @Override
      public void drawingBegins() {
        say(Frame.Kind.RECOGNITION);
      }
    };
  }

  private void say(Frame.Kind kind) {
    try {
      Frame.of(kind).write(out);
    } catch (IOException parentIsGone) {
      end();
    }
  }

  private static void end() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(0);
  }
}
