package org.ramseyer.structure.press;

import java.util.ArrayList;
import java.util.List;

/** A paragraph that is to be set: its words, and where its first and its other lines begin. */
final class Para {

  /** How lines stand between the margins. */
  enum Set {
    JUSTIFIED,
    CENTRED
  }

  final float first;
  final float rest;
  final float pitch;
  final boolean isNumbered;
  final Set set;
  final List<Piece> pieces = new ArrayList<>();

  Para(float first, float rest, float pitch, boolean isNumbered, Set set) {
    this.first = first;
    this.rest = rest;
    this.pitch = pitch;
    this.isNumbered = isNumbered;
    this.set = set;
  }

  Para add(Piece piece) {
    if (!piece.text().isEmpty()) {
      pieces.add(piece);
    }
    return this;
  }

  Para add(List<Piece> more) {
    more.forEach(this::add);
    return this;
  }
}
