package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.invigil.adapter.out.mail.AddressedLetters;
import org.invigil.adapter.out.mail.FolderLetters;
import org.invigil.adapter.out.mail.SmtpLetters;
import org.invigil.adapter.out.mail.SmtpSettings;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.adapter.out.storage.chance.SecureChance;
import org.invigil.adapter.out.storage.letter.SqlOutbox;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.token.SqlTokens;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Letters;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.server.settings.Settings;

/** What every use case stands on: time, transactions, keys, letters. */
@Factory
final class Infrastructure {

  /** Micronaut brings a clock of its own, which is one too. */
  @Singleton
  @Primary
  InstantSource time() {
    return InstantSource.system();
  }

  @Singleton
  Database database(Storage storage) {
    return storage.database();
  }

  @Singleton
  UnitOfWork unitOfWork(Storage storage) {
    return storage.unitOfWork();
  }

  @Singleton
  Keys keys(Storage storage) {
    return storage.keys();
  }

  @Singleton
  Chance chance(InstantSource time) {
    return new SecureChance(time);
  }

  @Singleton
  Tokens tokens(Storage storage, Chance chance) {
    return new SqlTokens(storage.database().transactions(), chance);
  }

  @Singleton
  Outbox outbox(Storage storage, InstantSource time) {
    return new SqlOutbox(storage.database(), time);
  }

  @Singleton
  Letters letters(Settings settings, InstantSource time) {
    return new AddressedLetters(way(settings, time), settings.publicAddress());
  }

  private static Letters way(Settings settings, InstantSource time) {
    var from = settings.text("mail.from");
    if (!settings.isSet("mail.host")) {
      return new FolderLetters(settings.home().resolve("mail"), from, time);
    }
    return new SmtpLetters(
        new SmtpSettings(
            settings.text("mail.host"),
            settings.number("mail.port"),
            settings.text("mail.user"),
            settings.text("mail.password"),
            settings.isOn("mail.tls"),
            from),
        time);
  }
}
