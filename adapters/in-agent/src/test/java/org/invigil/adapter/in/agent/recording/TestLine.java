package org.invigil.adapter.in.agent.recording;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Control;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineListener;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/** What a test card hears since its start, kept for a second, as a real line's buffer does. */
final class TestLine implements TargetDataLine {

  private final TestSoundCard card;
  private boolean open;
  private boolean running;
  private int buffer;
  private long given;
  private long startedAt;

  TestLine(TestSoundCard card) {
    this.card = card;
  }

  @Override
  public void open(AudioFormat wanted, int bufferSize) throws LineUnavailableException {
    if (!wanted.matches(card.format)) {
      throw new IllegalArgumentException("another format");
    }
    card.take();
    open = true;
    buffer = bufferSize;
  }

  @Override
  public void open(AudioFormat wanted) throws LineUnavailableException {
    open(wanted, (int) (wanted.getFrameRate() * wanted.getFrameSize()));
  }

  @Override
  public void open() throws LineUnavailableException {
    open(card.format);
  }

  @Override
  public void start() {
    running = true;
    startedAt = card.pace().nanos();
  }

  @Override
  public void stop() {
    running = false;
  }

  /** A line whose card was pulled out stays as it was and gives nothing, or is closed by it. */
  @Override
  public boolean isOpen() {
    return open && !card.isGone();
  }

  @Override
  public int available() {
    if (!running || card.isSilent() || card.isGone()) {
      return 0;
    }
    long heard = (card.pace().nanos() - startedAt) / 1000 * (long) card.format.getFrameRate();
    long bytes = heard / 1_000_000 * card.format.getFrameSize();
    given = Math.max(given, bytes - buffer);
    return (int) (bytes - given);
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    int read = Math.min(length, available());
    byte[] recording = card.recording();
    for (int i = 0; i < read; i++) {
      into[offset + i] = recording[(int) ((given + i) % recording.length)];
    }
    given += read;
    return read;
  }

  @Override
  public void close() {
    open = false;
    running = false;
  }

  @Override
  public AudioFormat getFormat() {
    return card.format;
  }

  @Override
  public int getBufferSize() {
    return buffer;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public boolean isActive() {
    return running;
  }

  @Override
  public void drain() {}

  @Override
  public void flush() {}

  @Override
  public int getFramePosition() {
    return (int) getLongFramePosition();
  }

  @Override
  public long getLongFramePosition() {
    return given / card.format.getFrameSize();
  }

  @Override
  public long getMicrosecondPosition() {
    return (long) (getLongFramePosition() * 1e6 / card.format.getFrameRate());
  }

  @Override
  public float getLevel() {
    return AudioSystem.NOT_SPECIFIED;
  }

  @Override
  public Line.Info getLineInfo() {
    return card.lineInfo();
  }

  @Override
  public Control[] getControls() {
    return new Control[0];
  }

  @Override
  public boolean isControlSupported(Control.Type control) {
    return false;
  }

  @Override
  public Control getControl(Control.Type control) {
    throw new IllegalArgumentException("none");
  }

  @Override
  public void addLineListener(LineListener listener) {}

  @Override
  public void removeLineListener(LineListener listener) {}
}
