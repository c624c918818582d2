package org.invigil.adapter.in.agent.spool;

import java.nio.file.Path;
import org.invigil.domain.evidence.SegmentId;

/** How the files of a segment are called: by its place, with an ending for each kind. */
final class PieceNames {

  /** The facts of a segment that is being written, and how much time each fragment covers. */
  static final String BEGUN = ".begun";

  /** A segment that is being written. */
  static final String OPEN = ".open";

  /** What the server is told of a finished segment. */
  static final String FACTS = ".facts";

  /** A finished segment. */
  static final String SEALED = ".sealed";

  private PieceNames() {}

  static String of(SegmentId id) {
    return "%d-%s-%08d".formatted(id.sitting(), id.stream().code(), id.sequence());
  }

  static String without(Path file, String end) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - end.length());
  }

  /** The file of the same segment with another ending. */
  static Path sibling(Path file, String end) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + end);
  }
}
