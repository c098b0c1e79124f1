package org.ramseyer.corpus;

import java.net.URI;

/** Where the official text of an instrument is to be had. */
public sealed interface OfficialSource {

  /** Who publishes it: "govinfo", "City of Boston". */
  String publisher();

  /** A package of govinfo, whose addresses follow from its id. */
  record Govinfo(String publisher, GovinfoPackage content) implements OfficialSource {}

  /** A text at an address of its own. */
  record Served(String publisher, URI address) implements OfficialSource {}

  /** The catalogue names no address. */
  record Unserved(String publisher) implements OfficialSource {}
}
