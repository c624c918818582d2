package org.invigil.adapter.in.agent.recording;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts the encoder's fragmented MP4 where a fragment is complete: after each {@code mdat} box. The
 * head ({@code ftyp}, {@code moov}) goes with the first fragment. It only collects: the encoder
 * calls it from native code, where an exception would be lost.
 */
final class FragmentSplitter extends OutputStream {

  private static final int HEAD = 8;
  private static final int LONG_HEAD = 16;

  private byte[] unread = new byte[0];
  private final ByteArrayOutputStream boxes = new ByteArrayOutputStream();
  private final List<byte[]> complete = new ArrayList<>();

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    byte[] all = Arrays.copyOf(unread, unread.length + length);
    System.arraycopy(bytes, offset, all, unread.length, length);
    int taken = 0;
    for (long box = lengthAt(all, taken);
        box > 0 && box <= all.length - taken;
        box = lengthAt(all, taken)) {
      boxes.write(all, taken, (int) box);
      if (isMediaData(all, taken)) {
        complete.add(boxes.toByteArray());
        boxes.reset();
      }
      taken += (int) box;
    }
    unread = Arrays.copyOfRange(all, taken, all.length);
  }

  /** The fragments completed since the last call. */
  List<byte[]> take() {
    List<byte[]> taken = List.copyOf(complete);
    complete.clear();
    return taken;
  }

  /** What stands after the last fragment when the encoder has closed, such as an index. */
  byte[] rest() {
    boxes.writeBytes(unread);
    unread = new byte[0];
    return boxes.toByteArray();
  }

  /** The box's length, or 0 while that is not known. */
  private static long lengthAt(byte[] bytes, int at) {
    int left = bytes.length - at;
    if (left < HEAD) {
      return 0;
    }
    ByteBuffer head = ByteBuffer.wrap(bytes, at, left);
    long length = Integer.toUnsignedLong(head.getInt());
    if (length != 1) {
      return length;
    }
    return left < LONG_HEAD ? 0 : head.getLong(at + HEAD);
  }

  private static boolean isMediaData(byte[] bytes, int at) {
    return new String(bytes, at + 4, 4, StandardCharsets.US_ASCII).equals("mdat");
  }
}
