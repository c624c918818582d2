package org.invigil.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.invigil.adapter.in.worker.Worker;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.adapter.out.storage.keys.MasterKey;
import org.invigil.adapter.out.storage.postgres.DatabaseAddress;
import org.invigil.adapter.out.storage.postgres.EmbeddedDatabase;
import org.invigil.server.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server. It starts from the inside out (database, storage, use cases, HTTP, worker) and
 * stops the other way round, so that nobody is answered by something that is already gone.
 */
public final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final @Nullable EmbeddedDatabase database;
  private final Storage storage;
  private final ApplicationContext context;
  private final EmbeddedServer http;
  private final Worker worker;
  private boolean closed;

  private Server(
      @Nullable EmbeddedDatabase database,
      Storage storage,
      ApplicationContext context,
      EmbeddedServer http,
      Worker worker) {
    this.database = database;
    this.storage = storage;
    this.context = context;
    this.http = http;
    this.worker = worker;
  }

  /** Throws {@link CannotStart} with a sentence for the operator. */
  public static Server start(Settings settings) {
    var database = settings.isSet("database.url") ? null : EmbeddedDatabase.start(settings.home());
    var storage = storage(settings, database);
    var context = context(settings, storage);
    var http = context.getBean(EmbeddedServer.class);
    try {
      http.start();
    } catch (RuntimeException failure) {
      context.close();
      storage.close();
      if (database != null) {
        database.close();
      }
      throw new CannotStart(
          "The server cannot listen on port %d. Stop what uses it, or set INVIGIL_PORT."
              .formatted(settings.number("server.port")),
          failure);
    }
    var worker = context.getBean(Worker.class);
    worker.start();
    LOG.info("ready at {}", http.getURI());
    return new Server(database, storage, context, http, worker);
  }

  /** What cannot be opened, as with another master key, leaves no PostgreSQL behind. */
  private static Storage storage(Settings settings, @Nullable EmbeddedDatabase database) {
    try {
      return Storage.open(main(settings, database), keys(settings, database), master(settings));
    } catch (RuntimeException failure) {
      if (database != null) {
        database.close();
      }
      throw failure;
    }
  }

  private static ApplicationContext context(Settings settings, Storage storage) {
    var context =
        ApplicationContext.builder()
            .properties(
                Map.of(
                    "micronaut.server.host", settings.text("server.host"),
                    "micronaut.server.port", settings.number("server.port")))
            .banner(false)
            .build();
    context.registerSingleton(Settings.class, settings);
    context.registerSingleton(Storage.class, storage);
    context.start();
    return context;
  }

  private static DatabaseAddress main(Settings settings, @Nullable EmbeddedDatabase own) {
    return own == null ? address(settings, "database") : own.main();
  }

  private static DatabaseAddress keys(Settings settings, @Nullable EmbeddedDatabase own) {
    if (settings.isSet("keys.database.url") || own == null) {
      return address(settings, "keys.database");
    }
    return own.keys();
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

  /** Stops when the process is asked to, and when its parent is gone where that was asked for. */
  void stopWith(Runtime runtime) {
    runtime.addShutdownHook(new Thread(this::close, "stop-server"));
    if (Boolean.getBoolean("invigil.exit-with-parent")) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
  }

  void awaitStop() {
    try {
      stopped.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    LOG.info("stopping");
    worker.close();
    http.stop();
    context.close();
    storage.close();
    if (database != null) {
      database.close();
    }
    stopped.countDown();
  }
}
