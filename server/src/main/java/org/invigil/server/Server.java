package org.invigil.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.invigil.adapter.in.worker.Worker;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.adapter.out.storage.keys.MasterKey;
import org.invigil.adapter.out.storage.postgres.DatabaseAddress;
import org.invigil.adapter.out.storage.postgres.DatabaseRefused;
import org.invigil.adapter.out.storage.postgres.EmbeddedDatabase;
import org.invigil.adapter.out.vision.ModelUnusable;
import org.invigil.application.port.out.Vision;
import org.invigil.server.settings.SettingRefused;
import org.invigil.server.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server. It starts from the inside out (database, storage, use cases, HTTP, worker) and
 * stops the other way round, so that nobody is answered by something that is already gone. What was
 * started is stopped too when a later part cannot start.
 */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final Deque<Runnable> stops = new ArrayDeque<>();
  private final ApplicationContext context;
  private final EmbeddedServer http;

  /** Throws {@link CannotStart} with a sentence for the operator. */
  public static Server start(Settings settings) {
    return new Server(settings);
  }

  private Server(Settings settings) {
    settings.oneOf("recording.profile", "av1-opus", "h264-aac");
    if (settings.isOn("evidence.direct") && !settings.text("evidence.store").equals("s3")) {
      throw new SettingRefused("The setting evidence.direct needs evidence.store=s3.");
    }
    try {
      var storage = storage(settings);
      this.context = context(settings, storage);
      seeing(settings);
      var worker = context.getBean(Worker.class);
      this.http = listen(settings);
      worker.start();
      stops.push(worker::close);
      LOG.info("ready at {}", http.getURI());
    } catch (RuntimeException failure) {
      close();
      throw failure;
    }
  }

  private Storage storage(Settings settings) {
    var own = Optional.<EmbeddedDatabase>empty();
    if (!settings.isSet("database.url")) {
      own = Optional.of(EmbeddedDatabase.start(settings.home()));
      stops.push(own.get()::close);
    }
    var main = main(settings, own);
    var keys = keys(settings, own);
    var patience = settings.duration("database.patience");
    if (patience.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new SettingRefused("The setting database.patience must be a second or more.");
    }
    try {
      var storage = Storage.open(main, keys, master(settings), patience);
      stops.push(storage::close);
      return storage;
    } catch (DatabaseRefused refused) {
      throw new CannotStart(remedy(refused), refused);
    }
  }

  private static String remedy(DatabaseRefused refused) {
    var settings =
        "database.url, database.user and database.password (or keys.database.url and so on)";
    return switch (refused.reason()) {
      case NOT_AN_ADDRESS ->
          "The address of a database must be like jdbc:postgresql://host:5432/name: correct"
              + " database.url or keys.database.url.";
      case UNREACHABLE ->
          "No PostgreSQL answers (%s): start it, or correct %s."
              .formatted(refused.getMessage(), settings);
      case SIGN_IN ->
          "PostgreSQL does not accept the user or the password (%s): correct %s."
              .formatted(refused.getMessage(), settings);
      case NO_SUCH_DATABASE ->
          "PostgreSQL has no database of that name (%s): create it, or correct %s."
              .formatted(refused.getMessage(), settings);
      case NOT_THE_OWNER ->
          "The user may not make tables in the database (%s): let the user own it, or correct %s."
              .formatted(refused.getMessage(), settings);
      case UNKNOWN ->
          "The database cannot be used (%s): look into PostgreSQL's log, or correct %s."
              .formatted(refused.getMessage(), settings);
    };
  }

  private ApplicationContext context(Settings settings, Storage storage) {
    var started =
        ApplicationContext.builder()
            .properties(
                Map.of(
                    "micronaut.server.host", settings.text("server.host"),
                    "micronaut.server.port", settings.number("server.port"),
                    "invigil.load-tests", settings.isOn("load-tests"),
                    "invigil.evidence.direct", settings.isOn("evidence.direct"),
                    "invigil.evidence.store", settings.oneOf("evidence.store", "folder", "s3")))
            .banner(false)
            .build();
    started.registerSingleton(Settings.class, settings);
    started.registerSingleton(Storage.class, storage);
    stops.push(started::close);
    return started.start();
  }

  /**
   * A model that is missing, altered or of another kind is noticed now, not by the first candidate.
   * Where nothing is looked at, what is not chosen waits until somebody needs it.
   */
  private void seeing(Settings settings) {
    if (!settings.isOn("analysis") && !settings.isSet("vision.objects.model")) {
      return;
    }
    try {
      context.getBean(Vision.class);
    } catch (BeanInstantiationException failure) {
      throw inOneSentence(failure);
    }
  }

  private static RuntimeException inOneSentence(BeanInstantiationException failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ModelUnusable unusable) {
        return new CannotStart("The server cannot see: " + unusable.getMessage() + ".", unusable);
      }
      if (cause instanceof SettingRefused refused) {
        return refused;
      }
    }
    return failure;
  }

  private EmbeddedServer listen(Settings settings) {
    var server = context.getBean(EmbeddedServer.class);
    stops.push(server::stop);
    try {
      return server.start();
    } catch (ServerStartupException taken) {
      throw new CannotStart(
          "The server cannot listen on port %d. Stop what uses it, or set INVIGIL_PORT."
              .formatted(settings.number("server.port")),
          taken);
    }
  }

  private static DatabaseAddress main(Settings settings, Optional<EmbeddedDatabase> own) {
    return own.map(EmbeddedDatabase::main).orElseGet(() -> address(settings, "database"));
  }

  private static DatabaseAddress keys(Settings settings, Optional<EmbeddedDatabase> own) {
    return settings.isSet("keys.database.url")
        ? address(settings, "keys.database")
        : own.map(EmbeddedDatabase::keys).orElseThrow(Server::keysHaveNoPlace);
  }

  private static CannotStart keysHaveNoPlace() {
    return new CannotStart(
        "Set keys.database.url too: with a database of your own, the keys need one as well.");
  }

  private static DatabaseAddress address(Settings settings, String prefix) {
    return new DatabaseAddress(
        settings.text(prefix + ".url"),
        settings.text(prefix + ".user"),
        settings.text(prefix + ".password"));
  }

  private static MasterKey master(Settings settings) {
    return settings.isSet("keys.master")
        ? MasterKey.parse(settings.text("keys.master"))
        : MasterKey.inFile(settings.home().resolve("keys").resolve("master.json"));
  }

  public URI address() {
    return http.getURI();
  }

  /** The beans, for tests that look inside. */
  public ApplicationContext context() {
    return context;
  }

  @Override
  public synchronized void close() {
    while (!stops.isEmpty()) {
      try {
        stops.pop().run();
      } catch (RuntimeException failure) {
        LOG.warn("a part of the server did not stop cleanly", failure);
      }
    }
  }
}
