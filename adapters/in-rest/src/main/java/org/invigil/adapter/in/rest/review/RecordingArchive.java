package org.invigil.adapter.in.rest.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.invigil.application.port.in.review.PlayPiece;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.TakeRecording.Taken;
import org.invigil.domain.evidence.SegmentFacts;

/**
 * Writes a session as a ZIP file, a chunk at a time: each piece decrypted, then {@code
 * session.json}, then {@code SHA256SUMS}. Films do not shrink, so that nothing is compressed. What
 * is in memory is one chunk and the list of pieces.
 */
final class RecordingArchive implements Iterator<byte[]>, AutoCloseable {

  private static final int CHUNK = 1 << 16;

  private final Taken taken;
  private final JsonMapper json;
  private final String folder;
  private final Iterator<SegmentFacts> pieces;
  private final ByteArrayOutputStream ready = new ByteArrayOutputStream(2 * CHUNK);
  private final ZipOutputStream zip = new ZipOutputStream(ready, UTF_8);
  private final List<ArchiveWire.FileWire> files = new ArrayList<>();
  private final List<ArchiveWire.LostWire> lost = new ArrayList<>();
  private final StringBuilder sums = new StringBuilder();
  private final byte[] buffer = new byte[CHUNK];
  private InputStream current = InputStream.nullInputStream();
  private MessageDigest digest = sha256();
  private String name = "";
  private boolean ended;

  RecordingArchive(Taken taken, JsonMapper json) {
    this.taken = taken;
    this.json = json;
    this.folder = "invigil-" + taken.session().id() + "/";
    this.pieces = taken.pieces().iterator();
    zip.setLevel(Deflater.NO_COMPRESSION);
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  @Override
  public byte[] next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    try {
      while (!ended && ready.size() < CHUNK) {
        step();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    var chunk = ready.toByteArray();
    ready.reset();
    return chunk;
  }

  private void step() throws IOException {
    if (!name.isEmpty()) {
      goOn();
    } else if (pieces.hasNext()) {
      begin(pieces.next());
    } else {
      end();
    }
  }

  private void begin(SegmentFacts piece) throws IOException {
    var path = ArchiveWire.path(piece);
    switch (taken.open().apply(piece)) {
      case PlayPiece.Playing it -> {
        current = it.from().apply(0);
        begin(path, piece.startedAt());
        files.add(ArchiveWire.FileWire.of(path, piece));
      }
      case ReviewRefusal no -> lost.add(new ArchiveWire.LostWire(path, no.code(), no.sentence()));
    }
  }

  private void begin(String path, Instant at) throws IOException {
    var entry = new ZipEntry(folder + path);
    entry.setTime(at.toEpochMilli());
    zip.putNextEntry(entry);
    name = path;
    digest = sha256();
  }

  private void goOn() throws IOException {
    var count = current.read(buffer);
    if (count >= 0) {
      digest.update(buffer, 0, count);
      zip.write(buffer, 0, count);
      return;
    }
    current.close();
    zip.closeEntry();
    sums.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(name).append('\n');
    name = "";
  }

  private void end() throws IOException {
    var begun = taken.session().plan().begun();
    add("session.json", json.writeValueAsBytes(ArchiveWire.of(taken, files, lost)), begun);
    add("SHA256SUMS", sums.toString().getBytes(UTF_8), begun);
    zip.close();
    ended = true;
  }

  private void add(String path, byte[] bytes, Instant at) throws IOException {
    current = new ByteArrayInputStream(bytes);
    begin(path, at);
    while (!name.isEmpty()) {
      goOn();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}
