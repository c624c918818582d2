package org.invigil.adapter.in.agent;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.evidence.SegmentId;

/** Opens sealed segments as the server would. */
public final class Opened {

  public static final byte[] KEY = new byte[32];

  private Opened() {}

  public static byte[] segment(byte[] file, SegmentId id, boolean closed)
      throws GeneralSecurityException {
    var reading = (SealedSegmentFormat.Reading.Whole) SealedSegmentFormat.read(file);
    List<byte[]> fragments = reading.fragments();
    var film = new ByteArrayOutputStream();
    for (int i = 0; i < fragments.size(); i++) {
      boolean last = closed && i == fragments.size() - 1;
      film.writeBytes(fragment(fragments.get(i), new FragmentPlace(id, i, last)));
    }
    return film.toByteArray();
  }

  public static byte[] fragment(byte[] ciphertext, FragmentPlace place)
      throws GeneralSecurityException {
    return new AesGcmJce(KEY).decrypt(ciphertext, place.associatedData());
  }

  /** How many pictures a film holds that must play by itself from its first byte. */
  public static int pictures(byte[] film) throws Exception {
    try (var grabber = new FFmpegFrameGrabber(new ByteArrayInputStream(film))) {
      grabber.start();
      int pictures = 0;
      for (Frame frame = grabber.grabImage(); frame != null; frame = grabber.grabImage()) {
        pictures++;
      }
      return pictures;
    }
  }
}
