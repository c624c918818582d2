package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.KeepSegment.Difference;
import org.invigil.application.port.in.session.KeepSegment.NotAsAnnounced;
import org.invigil.application.port.in.session.SessionRefusal.NoSuchSession;
import org.invigil.application.port.in.session.SessionRefusal.NotYours;
import org.invigil.application.port.in.session.SessionRefusal.SessionErased;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("SES-11")
class OnlyGoodSegmentsAreKeptTest {

  private static final byte[] BYTES = "sealed".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "forged".getBytes(StandardCharsets.UTF_8);

  private final Hall hall = new Hall(Service.LIVE);

  @BeforeEach
  void begin() {
    hall.begin();
  }

  @Test
  void theSameBytesAgainAreAnsweredAsTheFirstTime() {
    assertThat(keep(hall.sitter, BYTES)).isInstanceOf(KeepSegment.Kept.class);
    assertThat(keep(hall.sitter, BYTES)).isInstanceOf(KeepSegment.KeptAlready.class);
    assertThat(hall.segments.of(hall.session().id())).hasSize(1);
  }

  @Test
  void otherBytesForATakenPlaceAreRefusedAndRemembered() {
    keep(hall.sitter, BYTES);

    assertThat(keep(hall.sitter, OTHER)).isInstanceOf(KeepSegment.TakenByOtherBytes.class);
    assertThat(keep(hall.sitter, OTHER)).isInstanceOf(KeepSegment.TakenByOtherBytes.class);
    assertThat(hall.evidence.open(place(0), Hall.digest(BYTES))).isPresent();
    assertThat(hall.evidence.open(place(0), Hall.digest(OTHER))).isEmpty();
    assertThat(hall.recordings.of(hall.session(), hall.clock.instant()).problems())
        .containsExactly(new ChainProblem.OtherBytesOffered(place(0), Hall.digest(OTHER)))
        .allMatch(ChainProblem::altered);
  }

  @Test
  void bytesThatAreNotWhatWasAnnouncedAreNotKept() {
    assertThat(
            hall.keep.handle(
                hall.piece(hall.sitter, place(0), BYTES, Hall.digest(OTHER), Optional.empty())))
        .isEqualTo(new NotAsAnnounced(Difference.DIGEST));
    assertThat(
            hall.keep.handle(
                hall.piece(
                    hall.sitter,
                    place(0),
                    new byte[0],
                    Hall.digest(new byte[0]),
                    Optional.empty())))
        .isEqualTo(new NotAsAnnounced(Difference.EMPTY));
    assertThat(hall.segments.of(hall.session().id())).isEmpty();
  }

  @Test
  void aSegmentHasAtMostEightMegabytes() {
    var most = new byte[(int) KeepSegment.MOST_BYTES];
    var tooMany = new byte[(int) KeepSegment.MOST_BYTES + 1];

    assertThat(
            hall.keep.handle(
                hall.piece(hall.sitter, place(0), tooMany, Hall.digest(tooMany), Optional.empty())))
        .isInstanceOf(KeepSegment.TooLarge.class);
    assertThat(
            hall.keep.handle(
                hall.piece(hall.sitter, place(0), most, Hall.digest(most), Optional.empty())))
        .isInstanceOf(KeepSegment.Kept.class);
  }

  @Test
  void eachStreamTakesItsOwnMediaTypeOnly() {
    var types =
        Stream.concat(
                Arrays.stream(StreamName.values()).map(StreamName::mediaType),
                Stream.of("", "video/webm", "VIDEO/MP4", "video/mp4; codecs=av01"))
            .distinct()
            .toList();
    for (var stream : StreamName.values()) {
      for (var type : types) {
        var place = new SegmentId(hall.session().id(), 1, stream, types.indexOf(type));
        var it = hall.piece(hall.sitter, place, BYTES, Hall.digest(BYTES), Optional.empty());

        var outcome =
            hall.keep.handle(
                new KeepSegment.Command(it.by(), place, ofType(it.claims(), type), it.body()));

        assertThat(outcome)
            .as("%s as %s", stream, type)
            .isEqualTo(
                type.equals(stream.mediaType())
                    ? new KeepSegment.Kept()
                    : new KeepSegment.WrongMediaType(stream));
      }
    }
    assertThat(hall.segments.of(hall.session().id())).hasSize(StreamName.values().length);
  }

  private static KeepSegment.Claims ofType(KeepSegment.Claims it, String type) {
    return new KeepSegment.Claims(
        it.startedAt(),
        it.monotonic(),
        it.duration(),
        type,
        it.length(),
        it.digest(),
        it.previous(),
        it.cutShort());
  }

  @Test
  void nobodyElsePutsAnything() {
    var institution = hall.institution.id();
    var other = new ExamSessionId(UUID.randomUUID());

    assertThat(keep(new Actor.Uploader(hall.session().id(), institution), BYTES))
        .isInstanceOf(KeepSegment.Kept.class);
    assertThat(keep(new Actor.Uploader(other, institution), BYTES))
        .isInstanceOf(KeepSegment.ForeignSession.class);
    assertThat(
            keep(
                new Actor.Uploader(hall.session().id(), new InstitutionId(UUID.randomUUID())),
                BYTES))
        .isInstanceOf(NoSuchSession.class);
    assertThat(keep(new Actor.Candidate(new CandidateId(UUID.randomUUID()), institution), BYTES))
        .isInstanceOf(NoSuchSession.class);
    for (var role : Role.values()) {
      assertThat(keep(hall.staff(role), BYTES)).isInstanceOf(NoSuchSession.class);
    }
  }

  @Test
  @Rule("SES-1")
  void nothingIsKeptOfASessionOrSittingThatNeverBegan() {
    var unknown = new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0);
    var notYet = new SegmentId(hall.session().id(), 2, StreamName.CAMERA, 0);

    assertThat(
            hall.keep.handle(
                hall.piece(hall.sitter, unknown, BYTES, Hall.digest(BYTES), Optional.empty())))
        .isInstanceOf(NoSuchSession.class);
    assertThat(
            hall.keep.handle(
                hall.piece(hall.sitter, notYet, BYTES, Hall.digest(BYTES), Optional.empty())))
        .isInstanceOf(Unfit.class);
    assertThat(hall.evidence.holdsAnything(hall.session().id())).isFalse();
  }

  @Test
  void aCompleteSessionTakesNothingMoreButKnowsWhatItHas() {
    keep(hall.sitter, BYTES);
    hall.clock.advance(Duration.ofSeconds(10));
    hall.stepIn(hall.proctor(), new StepIn.End("over"));
    assertThat(
            hall.uploads
                .completing()
                .handle(new CompleteUpload.Command(hall.sitter, hall.session().id(), List.of())))
        .isInstanceOf(CompleteUpload.Complete.class);

    assertThat(keep(hall.sitter, BYTES)).isInstanceOf(KeepSegment.KeptAlready.class);
    assertThat(
            hall.keep.handle(
                hall.piece(hall.sitter, place(1), OTHER, Hall.digest(OTHER), Optional.empty())))
        .isInstanceOf(KeepSegment.Closed.class);
  }

  @Test
  void whatWasErasedIsNotKeptAgain() {
    var session = hall.session();
    hall.sessions.erase(session.id());
    hall.keys.destroy(session.id().value());

    assertThat(
            hall.keep.handle(
                hall.piece(
                    hall.sitter,
                    new SegmentId(session.id(), 1, StreamName.CAMERA, 0),
                    BYTES,
                    Hall.digest(BYTES),
                    Optional.empty())))
        .isInstanceOf(SessionErased.class);
  }

  @Test
  void aSessionThatEndsOrIsErasedIsRememberedForTwoSecondsAndNotLonger() {
    keep(hall.sitter, BYTES);
    var session = hall.session();
    hall.sessions.erase(session.id());
    hall.keys.destroy(session.id().value());
    var next =
        hall.piece(
            hall.sitter,
            new SegmentId(session.id(), 1, StreamName.CAMERA, 1),
            OTHER,
            Hall.digest(OTHER),
            Optional.empty());

    hall.clock.advance(Duration.ofMillis(1999));
    assertThat(hall.keep.handle(next)).isInstanceOf(KeepSegment.Kept.class);
    hall.clock.advance(Duration.ofMillis(1));
    assertThat(hall.keep.handle(next)).isInstanceOf(SessionErased.class);
  }

  @Test
  void aNewSittingIsTakenAtOnce() {
    keep(hall.sitter, BYTES);
    hall.begin();

    assertThat(
            hall.keep.handle(
                hall.piece(
                    hall.sitter,
                    new SegmentId(hall.session().id(), 2, StreamName.CAMERA, 0),
                    BYTES,
                    Hall.digest(BYTES),
                    Optional.empty())))
        .isInstanceOf(KeepSegment.Kept.class);
  }

  @Test
  void aLengthThatWasAnnouncedIsTheLengthThatIsKept() {
    var it = hall.piece(hall.sitter, place(0), BYTES, Hall.digest(BYTES), Optional.empty());
    for (long announced : new long[] {0, BYTES.length - 1, BYTES.length + 1}) {
      var claims =
          new KeepSegment.Claims(
              it.claims().startedAt(),
              it.claims().monotonic(),
              it.claims().duration(),
              it.claims().mediaType(),
              Optional.of(announced),
              it.claims().digest(),
              it.claims().previous(),
              it.claims().cutShort());
      assertThat(
              hall.keep.handle(new KeepSegment.Command(it.by(), it.segment(), claims, it.body())))
          .isEqualTo(new NotAsAnnounced(Difference.LENGTH));
    }
  }

  @Test
  void whileTheStoreIsDownNothingIsSaidToBeKept() {
    var command = hall.piece(hall.sitter, place(0), BYTES, Hall.digest(BYTES), Optional.empty());
    hall.memory.goDown();

    assertThatThrownBy(() -> hall.keep.handle(command)).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void whatComesLateIsWitnessedOnlyWhenTheServerHadSignedIt() {
    hall.record(Duration.ofSeconds(60));
    hall.witness();
    hall.upload();

    assertThat(hall.segments.of(hall.session().id()))
        .extracting(it -> it.witnessed())
        .containsExactly(false, false, true, true, true, true);
    hall.record(Duration.ofSeconds(10));
    hall.witness();
    hall.wait(Duration.ofMinutes(5));
    hall.upload();
    assertThat(hall.segments.of(hall.session().id()).getLast().witnessed()).isTrue();
  }

  @Test
  void theServersSignatureIsOverWhatItKept() {
    hall.record(Duration.ofSeconds(10));
    var signed = hall.witness();
    var kept = hall.witnesses.of(hall.session().id()).getFirst();

    assertThat(hall.signer.signed(kept.statement(), signed.signature())).isTrue();
    assertThat(kept.at()).isEqualTo(signed.at());
  }

  @Test
  void staffOfTheInstitutionLearnThatASessionIsNotTheirs() {
    assertThat(hall.stepIn(hall.staff(Role.SUPPORT), new StepIn.Resume()))
        .isInstanceOf(NotYours.class);
  }

  private SegmentId place(long sequence) {
    return new SegmentId(hall.session().id(), 1, StreamName.CAMERA, sequence);
  }

  private KeepSegment.Outcome keep(Actor by, byte[] bytes) {
    return hall.keep.handle(hall.piece(by, place(0), bytes, Hall.digest(bytes), Optional.empty()));
  }
}
