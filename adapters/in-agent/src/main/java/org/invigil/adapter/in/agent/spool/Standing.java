package org.invigil.adapter.in.agent.spool;

import static org.invigil.adapter.in.agent.spool.PieceNames.BEGUN;
import static org.invigil.adapter.in.agent.spool.PieceNames.FACTS;
import static org.invigil.adapter.in.agent.spool.PieceNames.SEALED;
import static org.invigil.adapter.in.agent.spool.PieceNames.sibling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** The finished segments of a spool: those that wait, and the newest of each stream ever. */
final class Standing {

  private final Path folder;
  private final ConcurrentSkipListSet<FinishedSegment> waiting = new ConcurrentSkipListSet<>();

  /**
   * @param folder of the spool
   */
  Standing(Path folder) {
    this.folder = folder;
  }

  /** Oldest first. */
  List<FinishedSegment> waiting() {
    return List.copyOf(waiting);
  }

  Optional<FinishedSegment> oldest() {
    return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.first());
  }

  Optional<FinishedSegment> newest() {
    return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.last());
  }

  Optional<NamedDigest> newest(ExamSessionId session, StreamName stream) throws IOException {
    Path kept = head(stream);
    Optional<FinishedSegment> remembered =
        Files.exists(kept)
            ? Optional.of(FactsFile.read(Files.readString(kept)).finished())
            : Optional.empty();
    return Stream.concat(waiting.stream(), remembered.stream())
        .filter(it -> it.id().session().equals(session) && it.id().stream() == stream)
        .max(Comparator.comparing(FinishedSegment::id))
        .map(it -> new NamedDigest(it.id(), it.digest()));
  }

  /** It was finished by an earlier run. */
  void found(FinishedSegment segment) {
    waiting.add(segment);
  }

  void gone(FinishedSegment segment) {
    waiting.remove(segment);
  }

  /** Nothing will be added to what is open. */
  void seal(Path open, FinishedSegment segment) throws IOException {
    Disk.replace(sibling(open, FACTS), FactsFile.of(segment));
    stands(open, segment);
    remember(segment);
  }

  /** Once it has its name it is finished and waits, whatever else the disk refuses. */
  void stands(Path open, FinishedSegment segment) throws IOException {
    Path sealed = sibling(open, SEALED);
    try {
      Disk.move(open, sealed);
    } catch (IOException refused) {
      if (Files.exists(open) || !Files.exists(sealed)) {
        throw refused;
      }
    }
    waiting.add(segment);
    forget(sibling(open, BEGUN));
  }

  /** For a later sitting, which the server tells of it as well: a full disk may refuse it. */
  private void remember(FinishedSegment segment) {
    try {
      Disk.replace(head(segment.id().stream()), FactsFile.of(segment));
    } catch (IOException full) {
      forget(head(segment.id().stream()));
    }
  }

  /** What is not needed; where it cannot be deleted, the next start does. */
  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      file.toFile().deleteOnExit();
    }
  }

  private Path head(StreamName stream) {
    return folder.resolve("newest-" + stream.code());
  }
}
