package org.invigil.adapter.out.storage.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/**
 * Keeps segments in a folder for as long as it lives and says the number of each one that is kept;
 * moves them at the same time.
 */
final class KilledKeeper {

  static final int SESSIONS = 4;

  private KilledKeeper() {}

  static SegmentId place(long number) {
    return new SegmentId(
        new ExamSessionId(new UUID(7, number % SESSIONS)), 1, StreamName.CAMERA, number);
  }

  static SealedBytes bytes(long number) {
    var random = new Random(number);
    var bytes = new byte[1 + random.nextInt(20_000)];
    random.nextBytes(bytes);
    return SealedBytes.of(bytes);
  }

  public static void main(String[] arguments) {
    long first = Long.parseLong(arguments[1]);
    var store = new FolderEvidenceStore(Path.of(arguments[0]), InstantSource.system());
    for (int i = 0; i < SESSIONS; i++) {
      long from = first + i;
      Thread.ofPlatform().start(() -> keepFrom(store, from));
    }
    while (true) {
      try {
        store.tidyNow();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void keepFrom(FolderEvidenceStore store, long from) {
    for (long number = from; ; number += SESSIONS) {
      var bytes = bytes(number);
      Awaited.answer(store.keep(place(number), bytes.digest(), bytes));
      synchronized (KilledKeeper.class) {
        System.out.println(number + ".");
      }
    }
  }
}
