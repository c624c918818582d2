package org.invigil.domain.checkin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Service;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The text a candidate consents to before anything is recorded (CHK-2). Its version is made from
 * its words: another word is another version.
 */
@ValueObject
public record ConsentText(String version, String words) {

  public ConsentText {
    Objects.requireNonNull(version, "version");
    if (words.isBlank()) {
      throw new IllegalArgumentException("nobody consents to nothing");
    }
  }

  /**
   * Says what is recorded, where it is kept, until when and who sees it.
   *
   * @param where the place of storage, in words
   * @param until when it is erased, in words
   */
  public static ConsentText of(Set<Capture> captures, Service service, String where, String until) {
    var words =
        """
        From "begin" to the end of your exam the following is recorded: %s.
        Before that, camera and microphone run only while a step on screen needs them.
        It is kept %s, encrypted, and erased %s.
        %s Your instructor decides; software only marks moments to look at.
        If you decline, nothing is recorded and this check-in ends. Ask your school's contact for \
        another way to sit the exam.
        """
            .formatted(recorded(captures), where, until, seenBy(service));
    return new ConsentText(versionOf(words), words);
  }

  public boolean isVersion(String other) {
    return version.equals(other);
  }

  private static String recorded(Set<Capture> captures) {
    if (captures.isEmpty()) {
      return "nothing but the times of your exam";
    }
    return captures.stream().sorted().map(ConsentText::words).collect(Collectors.joining(", "));
  }

  private static String words(Capture capture) {
    return switch (capture) {
      case CAMERA -> "the picture of your camera";
      case MICROPHONE -> "the sound of your microphone";
      case SCREEN -> "your screen";
      case PROGRAMS_AND_TITLES -> "the names of programs, and window titles that a rule matches";
      case PHONE_CAMERA -> "the picture of your phone's camera";
      case ROOM_SCAN -> "pictures of your room and desk";
    };
  }

  private static String seenBy(Service service) {
    return switch (service) {
      case RECORD_AND_REVIEW ->
          "Nobody watches while you sit the exam; afterwards the proctors, reviewers and instructor"
              + " assigned to it may look.";
      case LIVE ->
          "A proctor may watch while you sit the exam; afterwards the proctors, reviewers and"
              + " instructor assigned to it may look.";
    };
  }

  private static String versionOf(String words) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var digest = sha.digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
