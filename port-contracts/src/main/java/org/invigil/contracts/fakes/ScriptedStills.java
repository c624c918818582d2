package org.invigil.contracts.fakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.invigil.application.port.out.Stills;

/** Pictures of {@link FakeFilm}s: the beginning of a JPEG, then the line that the film shows. */
public final class ScriptedStills implements Stills {

  @Override
  public Taken at(byte[] film, String mediaType, Duration at) {
    var lines = new String(film, UTF_8).split("\n");
    if (!lines[0].equals(FakeFilm.KIND) || lines.length < 2 || !mediaType.startsWith("video/")) {
      return new None("no film that is read here");
    }
    var until = 0L;
    var shown = "";
    for (int i = 1; i < lines.length && until <= at.toMillis(); i++) {
      until += Long.parseLong(lines[i].split(" ", 2)[0]);
      shown = lines[i].split(" ", 2)[1];
    }
    var jpeg = new ByteArrayOutputStream();
    jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
    jpeg.writeBytes(shown.getBytes(UTF_8));
    return new Still(jpeg.toByteArray());
  }
}
