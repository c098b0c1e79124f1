package org.ramseyer.model;

import java.util.List;

/**
 * Where a provision stands in its document, in three spellings.
 *
 * @param path normalised numbers from the top, {@code "} where quoted law begins; a provision
 *     without a number has the path of the provision that holds it
 * @param eId Akoma Ntoso form, unique in the document: {@code sec_2__subsec_a__para_1}
 * @param citation as people cite it within the document: "sec. 2(a)(1)"; empty for what nobody
 *     cites
 */
public record Address(List<String> path, String eId, String citation) {

  /** Of a provision that was not yet placed. */
  public static final Address NONE = new Address(List.of(), "", "");

  public Address {
    path = List.copyOf(path);
  }
}
