package org.ramseyer.structure.marks;

/** Which text of a document that marks its own changes is wanted. */
public enum Version {
  /** As printed, with its marks. */
  MARKED,
  /** As it reads when all marks are executed: deleted words gone, added words kept. */
  AMENDED,
  /** As it reads when all marks are undone: added words gone, deleted words kept. */
  CURRENT
}
