package org.ramseyer.corpus;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * A file to be fetched.
 *
 * @param name of the file in the folder of official texts
 * @param address where it is served
 * @param type as which it is taken
 */
record OfficialFile(String name, URI address, FileType type) {

  /** The files in which a source serves an official text; none where it serves none. */
  static List<OfficialFile> of(Instrument instrument, URI govinfo) {
    return switch (instrument.source()) {
      case OfficialSource.Govinfo source ->
          List.of(
              ofPackage(source.content(), govinfo, FileType.PDF),
              ofPackage(source.content(), govinfo, FileType.XML));
      case OfficialSource.Served source -> {
        String path = String.valueOf(source.address().getPath()).toLowerCase(Locale.ROOT);
        FileType type = path.endsWith(".xml") ? FileType.XML : FileType.PDF;
        yield List.of(
            new OfficialFile(instrument.id() + "." + type.extension(), source.address(), type));
      }
      case OfficialSource.Unserved source -> List.of();
    };
  }

  private static OfficialFile ofPackage(GovinfoPackage content, URI govinfo, FileType type) {
    return new OfficialFile(
        content.id() + "." + type.extension(), content.address(govinfo, type.extension()), type);
  }

  /** Whether the way to the file is secure, or does not leave this machine. */
  boolean isSafe() {
    return "https".equals(address.getScheme()) || isLoopback(address);
  }

  private static boolean isLoopback(URI address) {
    String host = String.valueOf(address.getHost());
    return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
  }
}
