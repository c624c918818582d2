package org.invigil.contracts.fakes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A film for {@link ScriptedVision}: pictures, each shown for a while. */
public record FakeFilm(String words) {

  static final String KIND = "INVIGIL-FILM";
  public static final String MEDIA_TYPE = "video/mp4";

  public static FakeFilm begin() {
    return new FakeFilm(KIND);
  }

  /**
   * A film in letters, one for each second: {@code c} the candidate alone, {@code -} nobody, {@code
   * 2} the candidate and somebody else, {@code x} somebody else alone, {@code d} darkness, {@code
   * s} the candidate, who speaks, {@code p} the candidate with a telephone, anything else a picture
   * that cannot be read.
   */
  public static FakeFilm sketch(String seconds) {
    FakeFilm film = begin();
    for (char second : seconds.toCharArray()) {
      film = film.show(Duration.ofSeconds(1), picture(second));
    }
    return film;
  }

  private static FakePicture picture(char second) {
    return switch (second) {
      case 'c' -> FakePicture.of("candidate");
      case '2' -> FakePicture.of("candidate").face("stranger", 0.98);
      case 'x' -> FakePicture.of("stranger");
      case 's' -> FakePicture.of("candidate").speech(800);
      case 'p' -> FakePicture.of("candidate").phone(3, 0.7);
      case '-' -> FakePicture.empty();
      case 'd' -> FakePicture.empty().light(3);
      default -> FakePicture.damaged();
    };
  }

  /** Then shows the picture for so long. */
  public FakeFilm show(Duration length, FakePicture picture) {
    return new FakeFilm(words + "\n" + length.toMillis() + " " + picture.words());
  }

  public byte[] bytes() {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
