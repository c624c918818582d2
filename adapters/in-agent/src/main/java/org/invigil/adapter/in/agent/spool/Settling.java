package org.invigil.adapter.in.agent.spool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.invigil.adapter.in.agent.spool.PieceNames.BEGUN;
import static org.invigil.adapter.in.agent.spool.PieceNames.FACTS;
import static org.invigil.adapter.in.agent.spool.PieceNames.OPEN;
import static org.invigil.adapter.in.agent.spool.PieceNames.SEALED;
import static org.invigil.adapter.in.agent.spool.PieceNames.sibling;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.application.evidence.SealedSegmentFormat.Reading;
import org.invigil.domain.evidence.Sha256;

/**
 * Puts in order what a kill, a power cut or a failed disk left in a spool: complete fragments
 * become a segment marked cut short, a torn tail is cut off, and what cannot be read is set aside.
 */
final class Settling {

  private final Path segments;
  private final Path damaged;
  private final Standing standing;

  /**
   * @param folder of the spool
   */
  Settling(Path folder, Standing standing) {
    this.segments = folder.resolve("segments");
    this.damaged = folder.resolve("damaged");
    this.standing = standing;
  }

  /** Nobody is writing: all that an earlier run left. */
  void settleAll() throws IOException {
    for (Path draft : Disk.named(segments, ".draft")) {
      Files.delete(draft);
    }
    settle(_ -> true, _ -> {});
    for (Path sealed : Disk.named(segments, SEALED)) {
      Path facts = sibling(sealed, FACTS);
      try {
        standing.found(FactsFile.read(Files.readString(facts)).finished());
      } catch (DamagedFacts | CharacterCodingException | NoSuchFileException unreadable) {
        setAside(sealed, facts);
      }
    }
    deleteOrphans(BEGUN);
    deleteOrphans(FACTS);
  }

  /**
   * @param which names of segments; none of them is being written
   * @param settled is given each that became a segment now
   */
  void settle(Predicate<String> which, Consumer<FinishedSegment> settled) throws IOException {
    for (Path open : Disk.named(segments, OPEN)) {
      if (which.test(PieceNames.without(open, OPEN))) {
        settleOne(open).ifPresent(settled);
      }
    }
  }

  /** What cannot be read is evidence all the same: it lies in {@code damaged}. */
  void setAside(Path... files) throws IOException {
    Path aside = Files.createDirectories(damaged);
    for (Path file : files) {
      if (Files.exists(file)) {
        Disk.move(file, aside.resolve(file.getFileName()));
      }
    }
  }

  private Optional<FinishedSegment> settleOne(Path open) throws IOException {
    try {
      return settleReadable(open);
    } catch (DamagedFacts
        | CharacterCodingException
        | NumberFormatException
        | IndexOutOfBoundsException unreadable) {
      setAside(open, sibling(open, BEGUN), sibling(open, FACTS));
      return Optional.empty();
    }
  }

  private Optional<FinishedSegment> settleReadable(Path open) throws IOException {
    Optional<FinishedSegment> finished = finishedBefore(open);
    if (finished.isPresent()) {
      return finished;
    }
    List<String> notes = Files.readAllLines(sibling(open, BEGUN), UTF_8);
    byte[] file = Files.readAllBytes(open);
    return switch (SealedSegmentFormat.read(file)) {
      case Reading.Whole whole -> cutShort(open, notes, file, whole.fragments().size());
      case Reading.Torn torn -> {
        byte[] complete = Arrays.copyOf(file, torn.completeBytes());
        truncate(open, complete.length);
        yield cutShort(open, notes, complete, torn.fragments().size());
      }
      case Reading.NotASegment _ -> {
        setAside(open);
        yield Optional.empty();
      }
    };
  }

  /** Its facts were written, and only its name is missing. */
  private Optional<FinishedSegment> finishedBefore(Path open) throws IOException {
    Path facts = sibling(open, FACTS);
    if (!Files.exists(facts)) {
      return Optional.empty();
    }
    FinishedSegment finished = FactsFile.read(Files.readString(facts)).finished();
    if (!finished.digest().equals(digest(Files.readAllBytes(open)))) {
      // They are of other bytes, which have gone their way.
      Files.delete(facts);
      return Optional.empty();
    }
    standing.stands(open, finished);
    return Optional.of(finished);
  }

  private Optional<FinishedSegment> cutShort(
      Path open, List<String> notes, byte[] file, int fragments) throws IOException {
    if (fragments == 0) {
      Files.delete(open);
      Files.deleteIfExists(sibling(open, BEGUN));
      return Optional.empty();
    }
    // Line 0 holds the facts; line n the time that n fragments cover.
    long covered = Long.parseLong(notes.get(fragments).strip());
    var segment =
        new FinishedSegment(
            FactsFile.read(notes.getFirst()).beginning(), covered, true, digest(file), file.length);
    standing.seal(open, segment);
    return Optional.of(segment);
  }

  private static Sha256 digest(byte[] file) {
    return Sha256.of(SealedSegmentFormat.sha256(file));
  }

  private static void truncate(Path file, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length).force(true);
    }
  }

  private void deleteOrphans(String end) throws IOException {
    for (Path orphan : Disk.named(segments, end)) {
      if (!Files.exists(sibling(orphan, SEALED))) {
        Files.delete(orphan);
      }
    }
  }
}
