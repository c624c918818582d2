package org.invigil.application.port.out;

import org.invigil.domain.retention.Subject;

/**
 * One kind of data that is kept of candidates. Each step may be repeated after a crash and then
 * does what is left to do; each throws {@link StoreUnavailable} when it cannot, and is then
 * resumed.
 */
public interface ErasableData {

  /** What it is, for the statement: {@code recordings}. */
  String name();

  /** Without its keys, what remains anywhere is noise. */
  void destroyKeys(Subject subject);

  /** Files and objects. */
  void eraseObjects(Subject subject);

  /** Rows and templates, in bounded batches. */
  void eraseRows(Subject subject);

  /** How many keys, objects and rows are still there; looked up anew, never remembered. */
  long remaining(Subject subject);

  /**
   * Whether other kinds are found by what this one keeps. Such a kind gives up its rows after all
   * others, and only when nothing of them remains.
   */
  default boolean leadsToOthers() {
    return false;
  }
}
