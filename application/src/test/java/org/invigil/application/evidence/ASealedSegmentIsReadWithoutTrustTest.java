package org.invigil.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.invigil.application.evidence.SealedSegmentFormat.Reading;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-11")
class ASealedSegmentIsReadWithoutTrustTest {

  private static final byte[] FIRST = filled(40, 1);
  private static final byte[] SECOND = filled(28, 2);

  @Test
  void aFileGivesItsFragmentsInOrder() {
    assertThat(SealedSegmentFormat.read(file(FIRST, SECOND)))
        .isInstanceOfSatisfying(
            Reading.Whole.class, it -> assertThat(it.fragments()).containsExactly(FIRST, SECOND));
  }

  @Test
  void cutAtAnyByteItKeepsExactlyTheCompleteFragments() {
    byte[] whole = file(FIRST, SECOND);
    int afterFirst = 4 + 4 + FIRST.length;
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      Reading reading = SealedSegmentFormat.read(cut);
      if (length == afterFirst) {
        assertThat(reading).isInstanceOf(Reading.Whole.class);
        continue;
      }
      List<byte[]> complete = length > afterFirst ? List.of(FIRST) : List.of();
      int tail = length > afterFirst ? afterFirst : length >= 4 ? 4 : 0;
      assertThat(reading)
          .as("cut after %d bytes", length)
          .isInstanceOfSatisfying(
              Reading.Torn.class,
              torn -> {
                assertThat(torn.fragments()).containsExactlyElementsOf(complete);
                assertThat(torn.completeBytes()).isEqualTo(tail);
              });
    }
  }

  @Test
  void nothingIsTornAndOtherBytesAreNotASegment() {
    assertThat(SealedSegmentFormat.read(new byte[0])).isInstanceOf(Reading.Torn.class);
    assertThat(SealedSegmentFormat.read("IVS2".getBytes())).isInstanceOf(Reading.NotASegment.class);
    assertThat(SealedSegmentFormat.read(new byte[] {0})).isInstanceOf(Reading.NotASegment.class);
  }

  @Test
  void hugeAndImpossibleLengthsAreRefusedBeforeMemoryIsAsked() {
    for (int claimed :
        new int[] {
          Integer.MAX_VALUE,
          Integer.MIN_VALUE,
          -1,
          0,
          SealedSegmentFormat.SMALLEST_FRAGMENT - 1,
          SealedSegmentFormat.LARGEST_FRAGMENT + 1
        }) {
      byte[] file =
          ByteBuffer.allocate(108).put(SealedSegmentFormat.magic()).putInt(claimed).array();
      assertThat(SealedSegmentFormat.read(file))
          .as("claims %d", claimed)
          .isInstanceOf(Reading.NotASegment.class);
    }
  }

  @Test
  void aFragmentOfTheLargestSizeIsAcceptedAndOneByteMoreIsNot() {
    byte[] largest = new byte[SealedSegmentFormat.LARGEST_FRAGMENT];
    assertThat(SealedSegmentFormat.read(file(largest))).isInstanceOf(Reading.Whole.class);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SealedSegmentFormat.framed(new byte[SealedSegmentFormat.LARGEST_FRAGMENT + 1]));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SealedSegmentFormat.framed(new byte[SealedSegmentFormat.SMALLEST_FRAGMENT - 1]));
  }

  @Test
  void sixtyFourFragmentsAreAcceptedAndOneMoreIsNot() {
    byte[][] most = new byte[SealedSegmentFormat.MOST_FRAGMENTS][];
    Arrays.fill(most, SECOND);
    byte[][] more = new byte[SealedSegmentFormat.MOST_FRAGMENTS + 1][];
    Arrays.fill(more, SECOND);
    assertThat(SealedSegmentFormat.read(file(most))).isInstanceOf(Reading.Whole.class);
    assertThat(SealedSegmentFormat.read(file(more))).isInstanceOf(Reading.NotASegment.class);
  }

  @Test
  void anAlteredOrReorderedFileHasAnotherDigest() {
    byte[] altered = file(FIRST, SECOND);
    altered[20] ^= 1;
    String digest = SealedSegmentFormat.sha256Hex(file(FIRST, SECOND));
    assertThat(digest).hasSize(64).isEqualTo(SealedSegmentFormat.sha256Hex(file(FIRST, SECOND)));
    assertThat(SealedSegmentFormat.sha256Hex(altered)).isNotEqualTo(digest);
    assertThat(SealedSegmentFormat.sha256Hex(file(SECOND, FIRST))).isNotEqualTo(digest);
  }

  @Test
  void thePlaceIsSealedInAsSixFields() {
    var session = new ExamSessionId(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
    assertThat(
            new FragmentPlace(new SegmentId(session, 2, StreamName.CAMERA, 7), 9, true)
                .associatedData())
        .asString()
        .isEqualTo("00000000-0000-0000-0000-00000000000a|2|camera|7|9|true");
  }

  @Test
  void fragmentsCountFromZero() {
    var segment = new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0);
    assertThat(new FragmentPlace(segment, 0, false).index()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new FragmentPlace(segment, -1, false));
  }

  private static byte[] file(byte[]... ciphertexts) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(SealedSegmentFormat.magic());
    for (byte[] ciphertext : ciphertexts) {
      file.writeBytes(SealedSegmentFormat.framed(ciphertext));
    }
    return file.toByteArray();
  }

  private static byte[] filled(int length, int with) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) with);
    return bytes;
  }
}
