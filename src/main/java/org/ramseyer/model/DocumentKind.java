package org.ramseyer.model;

/** What sort of instrument a legal text is. */
public enum DocumentKind {
  BILL("bill"),
  RESOLUTION("resolution"),
  ORDINANCE("ordinance"),
  /** A codified chapter or section in force. */
  CODE("code"),
  /** Conditions of a vendor that bind by contract. */
  TERMS("terms"),
  /** A letter, principle or announcement. */
  STATEMENT("statement"),
  OTHER("other");

  private final String jsonName;

  DocumentKind(String jsonName) {
    this.jsonName = jsonName;
  }

  public String jsonName() {
    return jsonName;
  }

  /** The kind whose {@link #jsonName()} is {@code name}. */
  public static DocumentKind ofJsonName(String name) {
    for (DocumentKind kind : values()) {
      if (kind.jsonName.equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no such kind of document: " + name);
  }
}
