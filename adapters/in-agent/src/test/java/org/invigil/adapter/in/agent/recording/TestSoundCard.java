package org.invigil.adapter.in.agent.recording;

import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.Control;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineListener;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;

/** A sound card with one microphone, which hears a recording over and over, in one format only. */
final class TestSoundCard implements Mixer {

  private static final class Name extends Mixer.Info {
    Name() {
      super("test card", "nobody", "hears a recording", "1");
    }
  }

  final AudioFormat format;
  private final byte[] recording;
  private final Pace pace;
  private final Mixer.Info name = new Name();
  private final List<TestLine> lines = new ArrayList<>();
  private volatile boolean busy;
  private volatile boolean silent;
  private volatile boolean gone;
  private volatile boolean failing;

  /**
   * @param recording in that format
   */
  TestSoundCard(AudioFormat format, byte[] recording, Pace pace) {
    this.format = format;
    this.recording = recording;
    this.pace = pace;
  }

  void busy(boolean now) {
    busy = now;
  }

  /** Its line stays open and gives nothing any more. */
  void silent(boolean now) {
    silent = now;
  }

  /** Its driver throws from now on what nobody declares. */
  void fail() {
    failing = true;
  }

  void vanish() {
    gone = true;
  }

  int openLines() {
    return (int) lines.stream().filter(TestLine::isOpen).count();
  }

  Pace pace() {
    return pace;
  }

  byte[] recording() {
    return recording;
  }

  boolean isSilent() {
    return silent;
  }

  boolean isGone() {
    return gone;
  }

  void take() throws LineUnavailableException {
    if (failing) {
      throw new IllegalStateException("a driver failed");
    }
    if (busy || openLines() > 0) {
      throw new LineUnavailableException("in use");
    }
  }

  @Override
  public Mixer.Info getMixerInfo() {
    return name;
  }

  @Override
  public boolean isLineSupported(Line.Info info) {
    return info.matches(lineInfo()) || info.getLineClass() == TargetDataLine.class && fits(info);
  }

  private boolean fits(Line.Info info) {
    return !(info instanceof DataLine.Info data)
        || data.getFormats().length == 0
        || data.isFormatSupported(format);
  }

  DataLine.Info lineInfo() {
    return new DataLine.Info(TargetDataLine.class, format);
  }

  @Override
  public Line getLine(Line.Info info) {
    if (!isLineSupported(info)) {
      throw new IllegalArgumentException("no such line");
    }
    var line = new TestLine(this);
    lines.add(line);
    return line;
  }

  @Override
  public Line.Info[] getSourceLineInfo() {
    return new Line.Info[0];
  }

  @Override
  public Line.Info[] getTargetLineInfo() {
    return new Line.Info[] {lineInfo()};
  }

  @Override
  public Line.Info[] getSourceLineInfo(Line.Info info) {
    return new Line.Info[0];
  }

  @Override
  public Line.Info[] getTargetLineInfo(Line.Info info) {
    return isLineSupported(info) ? getTargetLineInfo() : new Line.Info[0];
  }

  @Override
  public int getMaxLines(Line.Info info) {
    return isLineSupported(info) ? 1 : 0;
  }

  @Override
  public Line[] getSourceLines() {
    return new Line[0];
  }

  @Override
  public Line[] getTargetLines() {
    return lines.stream().filter(TestLine::isOpen).toArray(Line[]::new);
  }

  @Override
  public void synchronize(Line[] together, boolean maintain) {
    throw new IllegalArgumentException("cannot");
  }

  @Override
  public void unsynchronize(Line[] together) {
    throw new IllegalArgumentException("cannot");
  }

  @Override
  public boolean isSynchronizationSupported(Line[] together, boolean maintain) {
    return false;
  }

  @Override
  public Line.Info getLineInfo() {
    return new Line.Info(Mixer.class);
  }

  @Override
  public void open() {}

  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return true;
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
