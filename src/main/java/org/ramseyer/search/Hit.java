package org.ramseyer.search;

import org.ramseyer.model.Address;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;

/**
 * A provision that answers a search.
 *
 * @param rank counted from 1
 * @param score higher is better; comparable within one result only
 * @param document what document it stands in
 * @param level which level it is
 * @param address where in the document: path, eId, citation
 * @param heading its own heading or, where it has none, the nearest above it; empty where there is
 *     none
 * @param snippet words round the match
 * @param place page and line of the first highlighted word, or of the provision's beginning where
 *     none is
 */
public record Hit(
    int rank,
    double score,
    Identity document,
    LevelKind level,
    Address address,
    String heading,
    Snippet snippet,
    Place place) {}
