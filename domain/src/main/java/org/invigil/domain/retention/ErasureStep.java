package org.invigil.domain.retention;

/** The steps of an erasure, in their order: without its key what remains is noise at once. */
public enum ErasureStep {
  DESTROY_KEYS,
  ERASE_OBJECTS,
  ERASE_ROWS,
  VERIFY
}
