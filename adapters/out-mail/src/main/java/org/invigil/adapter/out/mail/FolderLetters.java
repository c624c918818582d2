package org.invigil.adapter.out.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Letters;

/**
 * Writes letters as {@code <id>.eml} into a folder, where no mail server is configured. Any mail
 * program opens them. A repeated letter takes the place of the first.
 */
public final class FolderLetters implements Letters {

  private final Path folder;
  private final String from;
  private final InstantSource time;

  public FolderLetters(Path folder, String from, InstantSource time) {
    this.folder = folder;
    this.from = from;
    this.time = time;
  }

  @Override
  public void send(Letter letter) {
    var session = Session.getInstance(new Properties());
    var message = LetterMessage.of(session, letter, from, time.instant());
    try {
      Files.createDirectories(folder);
      var unfinished = folder.resolve(letter.id() + ".part");
      try (var out = Files.newOutputStream(unfinished)) {
        message.writeTo(out);
      }
      flush(unfinished);
      Files.move(
          unfinished,
          folder.resolve(letter.id() + ".eml"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | MessagingException failure) {
      throw new LetterRefused("the letter could not be written into the folder", failure);
    }
  }

  private static void flush(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** The letters in the folder, by name. */
  public List<Path> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(".eml")).sorted().toList();
    }
  }
}
