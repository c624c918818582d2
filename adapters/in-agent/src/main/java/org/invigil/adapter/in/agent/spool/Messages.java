package org.invigil.adapter.in.agent.spool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Breaks and events that wait for the network, in the order in which they happened. They survive a
 * kill. Where the disk takes nothing they are held in memory, and {@link #add} says so.
 */
public final class Messages {

  private static final String END = ".message";

  private final Path folder;
  private final ConcurrentSkipListMap<Long, Message> waiting = new ConcurrentSkipListMap<>();
  private long last;

  private Messages(Path folder) {
    this.folder = folder;
  }

  /** Those that an earlier run left in the spool, and new ones. */
  public static Messages of(Spool spool) throws SpoolFailure {
    try {
      var messages = new Messages(Files.createDirectories(spool.folder().resolve("messages")));
      for (Path file : Disk.named(messages.folder, END)) {
        messages.load(file);
      }
      return messages;
    } catch (IOException broken) {
      throw new SpoolFailure("The messages that wait cannot be read.", broken);
    }
  }

  /**
   * Adds a message behind all others. Fails when it could not be written; it waits all the same.
   */
  public synchronized void add(String path, String json) throws SpoolFailure {
    var message = new Message(++last, path, json);
    waiting.put(message.number(), message);
    try {
      Disk.replace(file(message), (path + "\n" + json).getBytes(UTF_8));
    } catch (IOException broken) {
      throw new SpoolFailure("The disk does not take a message; it is held in memory.", broken);
    }
  }

  public Optional<Message> first() {
    return waiting.values().stream().findFirst();
  }

  public int count() {
    return waiting.size();
  }

  /** It need not be told again. */
  public void done(Message message) throws SpoolFailure {
    waiting.remove(message.number());
    try {
      Files.deleteIfExists(file(message));
    } catch (IOException broken) {
      throw new SpoolFailure("A delivered message cannot be deleted.", broken);
    }
  }

  /**
   * The server does not know what it is about. It is no longer offered, and lies in {@code
   * refused}.
   */
  public void setAside(Message message) throws SpoolFailure {
    try {
      Path refused = Files.createDirectories(folder.resolveSibling("refused"));
      Path file = file(message);
      // One that is held in memory, because the disk took nothing, is written now.
      Disk.replace(
          refused.resolve(String.valueOf(file.getFileName())),
          (message.path() + "\n" + message.json()).getBytes(UTF_8));
      waiting.remove(message.number());
      Files.deleteIfExists(file);
    } catch (IOException broken) {
      throw new SpoolFailure("A refused message cannot be set aside.", broken);
    }
  }

  private void load(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    long number = Long.parseLong(name.substring(0, name.length() - END.length()));
    String[] parts = Files.readString(file).split("\n", 2);
    if (parts.length == 2) {
      waiting.put(number, new Message(number, parts[0], parts[1]));
      last = Math.max(last, number);
    }
  }

  private Path file(Message message) {
    return folder.resolve("%08d%s".formatted(message.number(), END));
  }
}
