package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import org.invigil.adapter.in.worker.Tick;
import org.invigil.adapter.in.worker.Worker;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.in.letter.SendDueLetters;
import org.invigil.application.port.out.Letters;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.service.letter.SendDueLettersService;
import org.invigil.server.settings.Settings;

/** The worker with every tick that the factories contribute as beans. */
@Factory
final class Work {

  private static final int LETTERS_IN_ONE_GO = 100;

  @Singleton
  Worker worker(Storage storage, List<Tick> ticks) {
    return new Worker(storage.mainPool(), ticks);
  }

  @Singleton
  SendDueLetters sendDueLetters(Outbox outbox, Letters letters) {
    return new SendDueLettersService(outbox, letters);
  }

  @Singleton
  @Named("letters")
  Tick letters(SendDueLetters send, Settings settings) {
    return new Tick(
        "letters",
        settings.duration("worker.letters.every"),
        () -> send.handle(new SendDueLetters.Command(LETTERS_IN_ONE_GO)));
  }
}
