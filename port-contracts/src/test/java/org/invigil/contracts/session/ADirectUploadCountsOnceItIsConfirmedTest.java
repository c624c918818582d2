package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SessionRefusal.NoSuchSession;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.application.port.in.session.UploadDirectly;
import org.invigil.application.port.out.DirectUploads;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.service.session.UploadDirectlyService;
import org.invigil.contracts.fakes.InMemoryDirectUploads;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.exam.Service;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program brings bytes to the store itself; the server believes nothing but the store. */
@Rule("SES-11")
class ADirectUploadCountsOnceItIsConfirmedTest {

  private static final byte[] BYTES = "sealed".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "forged".getBytes(StandardCharsets.UTF_8);

  private final Hall hall = new Hall(Service.LIVE);
  private final InMemoryDirectUploads direct = new InMemoryDirectUploads(hall.evidence);
  private final UploadDirectly uploads = service(Optional.of(direct));

  @BeforeEach
  void begin() {
    hall.begin();
  }

  private UploadDirectly service(Optional<DirectUploads> to) {
    return new UploadDirectlyService(
        to,
        hall.sessions,
        hall.evidence,
        hall.segments,
        hall.witnesses,
        hall.events,
        hall.keys,
        hall.clock,
        WitnessPolicy.THIRTY_SECONDS);
  }

  @Test
  void onlyTheConfirmationMakesARow() {
    put(BYTES);
    assertThat(hall.segments.of(hall.session().id())).isEmpty();

    assertThat(confirm(BYTES)).isInstanceOf(KeepSegment.Kept.class);
    assertThat(hall.segments.of(hall.session().id())).hasSize(1);
    assertThat(hall.segments.of(hall.session().id()).getFirst().length()).isEqualTo(BYTES.length);
  }

  @Test
  void aConfirmationWhoseAnswerWasLostIsRepeated() {
    put(BYTES);
    confirm(BYTES);
    assertThat(confirm(BYTES)).isInstanceOf(KeepSegment.KeptAlready.class);

    hall.clock.advance(Duration.ofSeconds(10));
    hall.stepIn(hall.proctor(), new StepIn.End("over"));
    hall.uploads
        .completing()
        .handle(new CompleteUpload.Command(hall.sitter, hall.session().id(), List.of()));
    assertThat(confirm(BYTES)).isInstanceOf(KeepSegment.KeptAlready.class);
    assertThat(answered(uploads.address(command(hall.sitter, place(1), OTHER))))
        .isInstanceOf(KeepSegment.Closed.class);
  }

  @Test
  void nothingIsKeptOfWhatWasNeverBroughtOrIsSomethingElse() {
    assertThat(uploads.confirm(command(hall.sitter, place(0), BYTES)))
        .isEqualTo(new UploadDirectly.NotThere());

    direct.put(address(BYTES), OTHER);
    assertThat(confirm(BYTES))
        .isEqualTo(new KeepSegment.NotAsAnnounced(KeepSegment.Difference.DIGEST));
    assertThat(hall.segments.of(hall.session().id())).isEmpty();
  }

  @Test
  void aWrongClaimOfWhatIsKeptRemovesNothing() {
    put(BYTES);
    confirm(BYTES);
    var longer =
        hall.piece(
            hall.sitter,
            place(0),
            new byte[BYTES.length + 1],
            Hall.digest(BYTES),
            Optional.empty());

    assertThat(
            answered(
                uploads.confirm(
                    new UploadDirectly.Command(hall.sitter, place(0), longer.claims()))))
        .isEqualTo(new KeepSegment.NotAsAnnounced(KeepSegment.Difference.LENGTH));
    assertThat(hall.evidence.open(place(0), Hall.digest(BYTES))).isPresent();
    assertThat(confirm(BYTES)).isInstanceOf(KeepSegment.KeptAlready.class);
  }

  @Test
  void otherBytesForATakenPlaceAreRefusedAndGo() {
    put(BYTES);
    confirm(BYTES);
    put(OTHER);

    assertThat(confirm(OTHER)).isInstanceOf(KeepSegment.TakenByOtherBytes.class);
    assertThat(hall.evidence.open(place(0), Hall.digest(BYTES))).isPresent();
    assertThat(hall.evidence.open(place(0), Hall.digest(OTHER))).isEmpty();
  }

  @Test
  void whoMayNotPutGetsNoAddressAndConfirmsNothing() {
    var institution = hall.institution.id();
    put(BYTES);
    for (var question : List.<Question>of(uploads::address, uploads::confirm)) {
      var stranger = new Actor.Candidate(new CandidateId(UUID.randomUUID()), institution);
      assertThat(answered(question.ask(command(stranger, place(0), BYTES))))
          .isInstanceOf(NoSuchSession.class);
      var another = new Actor.Uploader(new ExamSessionId(UUID.randomUUID()), institution);
      assertThat(answered(question.ask(command(another, place(0), BYTES))))
          .isInstanceOf(KeepSegment.ForeignSession.class);
    }
    assertThat(hall.segments.of(hall.session().id())).isEmpty();
  }

  private interface Question {
    UploadDirectly.Outcome ask(UploadDirectly.Command command);
  }

  @Test
  void whatCannotBeASegmentGetsNoAddress() {
    assertThat(answered(uploads.address(command(hall.sitter, place(0), new byte[0]))))
        .isEqualTo(new KeepSegment.NotAsAnnounced(KeepSegment.Difference.EMPTY));
    var tooMany = new byte[(int) KeepSegment.MOST_BYTES + 1];
    assertThat(answered(uploads.address(command(hall.sitter, place(0), tooMany))))
        .isInstanceOf(KeepSegment.TooLarge.class);
  }

  @Test
  void whereBytesGoThroughTheServerThereAreNoAddresses() {
    var through = service(Optional.empty());
    assertThat(through.address(command(hall.sitter, place(0), BYTES)))
        .isEqualTo(new UploadDirectly.NotDirect());
    assertThat(through.confirm(command(hall.sitter, place(0), BYTES)))
        .isEqualTo(new UploadDirectly.NotDirect());
  }

  @Test
  void whileTheStoreIsDownNothingIsSaidToBeKept() {
    put(BYTES);
    hall.memory.goDown();
    assertThatThrownBy(() -> uploads.confirm(command(hall.sitter, place(0), BYTES)))
        .isInstanceOf(StoreUnavailable.class);
  }

  private SegmentId place(long sequence) {
    return new SegmentId(hall.session().id(), 1, StreamName.CAMERA, sequence);
  }

  private UploadDirectly.Command command(Actor by, SegmentId place, byte[] bytes) {
    var piece = hall.piece(by, place, bytes, Hall.digest(bytes), Optional.empty());
    return new UploadDirectly.Command(by, place, piece.claims());
  }

  private DirectUploads.Address address(byte[] bytes) {
    var it = (UploadDirectly.Address) uploads.address(command(hall.sitter, place(0), bytes));
    return new DirectUploads.Address(it.uri(), it.headers());
  }

  private void put(byte[] bytes) {
    direct.put(address(bytes), bytes);
  }

  private KeepSegment.Outcome confirm(byte[] bytes) {
    return answered(uploads.confirm(command(hall.sitter, place(0), bytes)));
  }

  private static KeepSegment.Outcome answered(UploadDirectly.Outcome outcome) {
    return ((UploadDirectly.Answered) outcome).outcome();
  }
}
