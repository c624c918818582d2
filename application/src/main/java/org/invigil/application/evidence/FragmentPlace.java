package org.invigil.application.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.regex.Pattern;
import org.invigil.domain.session.ExamSessionId;

/**
 * Where a sealed fragment belongs. It is sealed together with this place, so that a fragment put
 * anywhere else does not open.
 *
 * @param sitting counted from 1
 * @param stream lower-case letters: {@code camera}, {@code screen}, {@code phone}, {@code events}
 * @param sequence the segment's number in its sitting and stream, counted from 0
 * @param index the fragment's number in its segment, counted from 0
 * @param last whether the segment was closed with this fragment; the final fragment of a segment
 *     cut short may say that it is not the last
 */
public record FragmentPlace(
    ExamSessionId session, int sitting, String stream, int sequence, int index, boolean last) {

  private static final Pattern STREAM = Pattern.compile("[a-z]{1,16}");

  public FragmentPlace {
    Objects.requireNonNull(session, "session");
    if (sitting < 1 || sequence < 0 || index < 0) {
      throw new IllegalArgumentException("sittings count from 1, sequences and indexes from 0");
    }
    if (!STREAM.matcher(stream).matches()) {
      throw new IllegalArgumentException("a stream is named by one to sixteen lower-case letters");
    }
  }

  /** {@code session|sitting|stream|sequence|index|last}, in UTF-8. */
  public byte[] associatedData() {
    return (session + "|" + sitting + "|" + stream + "|" + sequence + "|" + index + "|" + last)
        .getBytes(UTF_8);
  }
}
