package org.invigil.adapter.out.storage.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.application.port.out.Films;
import org.invigil.contracts.FilmsContract;
import org.invigil.contracts.fakes.InMemoryEvidenceStore;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.Memory;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"SES-11", "SEC-2"})
class ASegmentOpensOnlyAtItsPlaceTest extends FilmsContract {

  private final Memory memory = new Memory();
  private final InMemoryEvidenceStore evidence = new InMemoryEvidenceStore(memory);
  private final InMemoryKeys keys = new InMemoryKeys(memory);
  private final Films films = new SealedFilms(evidence, keys);
  private final ExamSessionId session = new ExamSessionId(new UUID(1, 1));
  private final SegmentId place = new SegmentId(session, 1, StreamName.CAMERA, 0);

  @BeforeEach
  void makeKey() {
    keys.make(session.value(), new InstitutionId(new UUID(2, 2)));
  }

  @Test
  void fragments_at_their_place_are_the_film() {
    assertThat(open(sealed(place, true, "one ", "two"), place, false)).isEqualTo("one two");
  }

  @Test
  void a_segment_cut_short_may_end_without_a_last_fragment() {
    assertThat(open(sealed(place, false, "one ", "two"), place, true)).isEqualTo("one two");
  }

  @Test
  void a_whole_segment_may_not() {
    assertThat(open(sealed(place, false, "one ", "two"), place, false)).isEqualTo("not kept");
  }

  @Test
  void a_segment_put_elsewhere_does_not_open() {
    var elsewhere = new SegmentId(session, 1, StreamName.CAMERA, 1);
    assertThat(open(sealed(elsewhere, true, "one"), place, false)).isEqualTo("not kept");
  }

  @Test
  void altered_and_torn_and_foreign_bytes_do_not_open() {
    var altered = sealed(place, true, "one");
    altered[altered.length - 1] ^= 1;
    assertThat(open(altered, place, false)).isEqualTo("not kept");
    var torn = java.util.Arrays.copyOf(sealed(place, true, "one"), 20);
    assertThat(open(torn, place, false)).isEqualTo("not kept");
    assertThat(open("something else".getBytes(UTF_8), place, false)).isEqualTo("not kept");
  }

  @Test
  void bytes_that_are_not_there_do_not_open() {
    assertThat(films.open(facts(place, "x".getBytes(UTF_8), false)))
        .isInstanceOf(Films.NotWhatWasKept.class);
  }

  private String open(byte[] file, SegmentId at, boolean cutShort) {
    var facts = facts(at, file, cutShort);
    evidence.keep(at, facts.digest(), SealedBytes.of(file));
    return switch (films.open(facts)) {
      case Films.Film(var bytes) -> new String(bytes, UTF_8);
      case Films.NotWhatWasKept it -> "not kept";
    };
  }

  private static SegmentFacts facts(SegmentId id, byte[] file, boolean cutShort) {
    return facts(id, file.length, SealedSegmentFormat.sha256Hex(file), cutShort);
  }

  @Override
  protected Films films() {
    return films;
  }

  @Override
  protected SegmentFacts kept(SegmentId at, byte[] film) {
    keys.make(at.session().value(), new InstitutionId(new UUID(2, 2)));
    var file = sealed(at, true, new String(film, UTF_8));
    var facts = facts(at, file, false);
    evidence.keep(at, facts.digest(), SealedBytes.of(file));
    return facts;
  }

  @Override
  protected void erase(ExamSessionId erased) {
    keys.destroy(erased.value());
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }

  private byte[] sealed(SegmentId at, boolean saysLast, String... fragments) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(SealedSegmentFormat.magic());
    for (int i = 0; i < fragments.length; i++) {
      var last = saysLast && i == fragments.length - 1;
      file.writeBytes(
          SealedSegmentFormat.framed(
              sealed(new FragmentPlace(at, i, last), fragments[i].getBytes(UTF_8))));
    }
    return file.toByteArray();
  }

  private byte[] sealed(FragmentPlace at, byte[] plain) {
    try {
      var nonce = new byte[12];
      nonce[0] = (byte) at.index();
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(keys.mediaKey(at.segment().session().value()), "AES"),
          new GCMParameterSpec(128, nonce));
      cipher.updateAAD(at.associatedData());
      var body = cipher.doFinal(plain);
      var all = java.util.Arrays.copyOf(nonce, nonce.length + body.length);
      System.arraycopy(body, 0, all, nonce.length, body.length);
      return all;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
