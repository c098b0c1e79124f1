package org.ramseyer.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings the official texts that the catalogue names from their publishers.
 *
 * <p>Example: for a bill with the package "BILLS-116hr7356ih" it brings {@code
 * BILLS-116hr7356ih.pdf} and {@code .xml} from govinfo. What does not arrive whole and in the type
 * asked for is not kept; a text that is no longer the one recorded is told and, unless the settings
 * accept changes, not put in place.
 */
public final class Fetcher {

  private final Catalog catalog;
  private final Path folder;
  private final FetchSettings settings;
  private final Map<String, String> unreachable = new HashMap<>();

  /**
   * @param catalog the instruments, and so the hosts that are asked
   * @param folder where official texts and their checksums lie; made if it is missing
   */
  public Fetcher(Catalog catalog, Path folder, FetchSettings settings) {
    this.catalog = catalog;
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * The files of {@code folder} in which the official text of an instrument lies once it was
   * fetched, PDF before XML; they need not exist.
   */
  public static List<Path> officialFiles(Instrument instrument, Path folder) {
    return OfficialFile.of(instrument, GovinfoPackage.SERVER).stream()
        .map(file -> folder.resolve(file.name()))
        .toList();
  }

  /**
   * Brings the official texts of the named instruments, in the order of the catalogue.
   *
   * @param ids of instruments; none means all
   * @return one outcome for each file, or for each instrument that has none
   * @throws IllegalArgumentException if an id is not in the catalogue
   * @throws IOException if the folder cannot be written
   */
  public List<FetchOutcome> fetch(Collection<String> ids, FetchProgress progress)
      throws IOException {
    for (String id : ids) {
      if (catalog.find(id).isEmpty()) {
        throw new IllegalArgumentException("no instrument \"" + id + "\" in the catalogue");
      }
    }
    Files.createDirectories(folder);
    unreachable.clear();
    Checksums checksums = Checksums.load(folder);
    List<FetchOutcome> outcomes = new ArrayList<>();
    try (Download download = new Download(settings)) {
      for (Instrument instrument : catalog.instruments()) {
        if (ids.isEmpty() || ids.contains(instrument.id())) {
          fetch(instrument, download, checksums, progress, outcomes);
        }
      }
    }
    return outcomes;
  }

  private void fetch(
      Instrument instrument,
      Download download,
      Checksums checksums,
      FetchProgress progress,
      List<FetchOutcome> outcomes)
      throws IOException {
    List<OfficialFile> files = OfficialFile.of(instrument, settings.govinfo());
    if (files.isEmpty()) {
      outcomes.add(
          new FetchOutcome.NotServed(
              instrument, "No official text is served: the catalogue names no address."));
      progress.done(outcomes.getLast());
    }
    for (OfficialFile file : files) {
      outcomes.add(fetch(instrument, file, download, checksums, progress));
      progress.done(outcomes.getLast());
    }
  }

  private FetchOutcome fetch(
      Instrument instrument,
      OfficialFile file,
      Download download,
      Checksums checksums,
      FetchProgress progress)
      throws IOException {
    if (!file.isSafe()) {
      return new FetchOutcome.NotServed(
          instrument,
          "The publisher serves the text over plain http only, which is not fetched; it is at "
              + file.address()
              + ".");
    }
    Path target = folder.resolve(file.name());
    Optional<Checksums.Line> recorded = checksums.find(file.name());
    if (!settings.again() && recorded.isPresent() && isUnharmed(target, recorded.get())) {
      return new FetchOutcome.Present(instrument, target);
    }
    String offline = unreachable.get(file.address().getHost());
    if (offline != null) {
      return new FetchOutcome.Failed(instrument, file.address(), offline);
    }
    Path part = folder.resolve("." + file.name() + ".part");
    try {
      Download.Received received =
          download.receive(file.address(), part, listener(instrument, progress));
      return settle(
          new Arrival(instrument, file, part, received), recorded.orElse(null), checksums);
    } catch (DownloadException e) {
      return failed(instrument, file, e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A file that came and lies aside. */
  private record Arrival(
      Instrument instrument, OfficialFile file, Path part, Download.Received received) {}

  private FetchOutcome settle(
      Arrival arrival, Checksums.@Nullable Line recorded, Checksums checksums) throws IOException {
    OfficialFile file = arrival.file();
    Optional<String> objection = file.type().objection(arrival.part());
    if (objection.isPresent()) {
      return rejected(arrival, objection.get());
    }
    Path target = folder.resolve(file.name());
    CappedFile.Body body = arrival.received().body();
    boolean isChanged = recorded != null && !recorded.sha256().equals(body.sha256());
    if (!isChanged || settings.acceptChanges()) {
      Files.move(
          arrival.part(),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      checksums.record(
          new Checksums.Line(
              arrival.instrument().id(),
              file.name(),
              body.sha256(),
              body.bytes(),
              file.address().toString(),
              arrival.received().date()));
    }
    return isChanged && recorded != null
        ? new FetchOutcome.Changed(
            arrival.instrument(),
            target,
            recorded.sha256(),
            body.sha256(),
            file.address(),
            settings.acceptChanges())
        : new FetchOutcome.Arrived(
            arrival.instrument(), target, body.sha256(), body.bytes(), file.address());
  }

  // An address of the catalogue may be that of a page for readers; that is no failure.
  private static FetchOutcome rejected(Arrival arrival, String objection) {
    URI address = arrival.file().address();
    boolean isOwnAddress = arrival.instrument().source() instanceof OfficialSource.Served;
    return isOwnAddress && objection.startsWith(FileType.WEB_PAGE)
        ? new FetchOutcome.NotServed(
            arrival.instrument(),
            "The publisher serves a web page, which is not taken; read it at " + address + ".")
        : new FetchOutcome.Failed(
            arrival.instrument(), address, address.getHost() + " sent " + objection + ".");
  }

  private FetchOutcome failed(Instrument instrument, OfficialFile file, DownloadException e) {
    if (e.kind() == DownloadException.Cause.UNREACHABLE) {
      unreachable.put(file.address().getHost(), e.reason());
    }
    boolean isExtra =
        file.type() == FileType.XML && instrument.source() instanceof OfficialSource.Govinfo;
    return isExtra && e.kind() == DownloadException.Cause.MISSING
        ? new FetchOutcome.NotServed(instrument, "No XML of this text is served, only its PDF.")
        : new FetchOutcome.Failed(instrument, file.address(), e.reason());
  }

  private static Download.Listener listener(Instrument instrument, FetchProgress progress) {
    return new Download.Listener() {
      @Override
      public void asking(URI address) {
        progress.asking(instrument, address);
      }

      @Override
      public void received(long bytes, long expected) {
        progress.received(bytes, expected);
      }
    };
  }

  private static boolean isUnharmed(Path file, Checksums.Line recorded) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == recorded.bytes()
        && sha256(file).equals(recorded.sha256());
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
