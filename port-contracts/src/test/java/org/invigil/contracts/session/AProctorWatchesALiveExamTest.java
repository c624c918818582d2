package org.invigil.contracts.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.LiveRefusal;
import org.invigil.application.port.in.session.LookAtSession;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.ShowLive;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.application.port.in.session.WatchLive;
import org.invigil.application.port.out.AccessLog.What;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.service.live.LiveRooms;
import org.invigil.application.service.session.ShowLiveService;
import org.invigil.application.service.session.WatchLiveService;
import org.invigil.contracts.fakes.InMemoryAccessLog;
import org.invigil.contracts.fakes.InMemoryFragments;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.Service;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-10")
class AProctorWatchesALiveExamTest {

  private Hall hall = new Hall(Service.LIVE);
  private InMemoryAccessLog log = new InMemoryAccessLog(hall.memory, hall.keys);
  private InMemoryFragments fragments = new InMemoryFragments(hall.keys);
  private final LiveRooms rooms = new LiveRooms(2, 3);
  private final TestProgram program = new TestProgram();

  @Test
  void fragmentsReachWhoeverWatchesAsTheyAreMade() {
    var show = begin();
    var viewer = new TestViewer();
    try (var watch = watch(viewer)) {
      assertThat(program.watchedBy).containsExactly(0, 1);
      push(show, 0, 0, 1, 2);
      assertThat(viewer.shown).containsExactly("0.0", "0.1", "0.2");
      assertThat(watch.check(hall.proctor())).isEmpty();
    }
    assertThat(program.watchedBy).containsExactly(0, 1, 0);
    push(show, 1, 0);
    assertThat(viewer.shown).hasSize(3);
  }

  @Test
  void everyWatchingHasAnOpeningAndAClosingInTheAccessLog() {
    begin();
    for (int i = 0; i < 2; i++) {
      hall.wait(Duration.ofSeconds(1));
      var watch = watch(new TestViewer());
      hall.wait(Duration.ofSeconds(1));
      watch.close();
      watch.close();
    }
    assertThat(log.of(hall.session().id()))
        .extracting(it -> it.what())
        .containsExactly(What.LIVE_OPENED, What.LIVE_CLOSED, What.LIVE_OPENED, What.LIVE_CLOSED);
    assertThat(log.of(hall.session().id())).allMatch(it -> it.by().equals(hall.proctor()));
  }

  @Test
  void whereTheLogCannotBeWrittenNothingIsShownAndTheClosingIsRepeated() {
    var show = begin();
    var viewer = new TestViewer();
    var watch = watch(viewer);
    var fragment = fragment(0, 0);
    hall.memory.goDown();
    assertThatThrownBy(watch::close).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> watching(hall.proctor(), viewer)).isInstanceOf(StoreUnavailable.class);
    assertThat(show.push(fragment)).isEmpty();
    assertThat(viewer.shown).isEmpty();
    hall.memory.comeBack();
    watch.close();
    assertThat(log.of(hall.session().id()))
        .extracting(it -> it.what())
        .containsExactly(What.LIVE_OPENED, What.LIVE_CLOSED);
  }

  @Test
  void whoComesLateSeesTheSegmentInProgressFromItsBeginning() {
    var show = begin();
    try (var first = watch(new TestViewer())) {
      push(show, 3, 0, 1, 2);
      var late = new TestViewer();
      try (var second = watch(late)) {
        push(show, 3, 3);
        assertThat(late.shown).containsExactly("3.0", "3.1", "3.2", "3.3");
        assertThat(first.check(hall.proctor())).isEmpty();
        assertThat(second.check(hall.proctor())).isEmpty();
      }
    }
  }

  @Test
  void aProgramThatConnectsAgainRepeatsNothingToThoseWhoSaw() {
    var show = begin();
    var viewer = new TestViewer();
    try (var watch = watch(viewer)) {
      push(show, 0, 0, 1);
      show.close();
      var again = showing(new TestProgram());
      push(again, 0, 0, 1, 2);
      assertThat(viewer.shown).containsExactly("0.0", "0.1", "0.2");
      assertThat(watch.check(hall.proctor())).isEmpty();
    }
  }

  @Test
  void aSlowViewerSkipsToTheNextSegmentAndOthersSeeEverything() {
    var show = begin();
    var slow = new TestViewer();
    var other = new TestViewer();
    try (var one = watch(slow);
        var two = watch(other)) {
      push(show, 0, 0, 1);
      slow.takes = false;
      push(show, 0, 2);
      slow.takes = true;
      push(show, 0, 3);
      push(show, 1, 0, 1);
      assertThat(slow.shown).containsExactly("0.0", "0.1", "1.0 after a gap", "1.1");
      assertThat(other.shown).containsExactly("0.0", "0.1", "0.2", "0.3", "1.0", "1.1");
      assertThat(one.check(hall.proctor())).isEmpty();
      assertThat(two.check(hall.proctor())).isEmpty();
    }
  }

  @Test
  void whoMissesThreeBeginningsIsTooSlowAndNobodyElseNotices() {
    var show = begin();
    var slow = new TestViewer();
    var other = new TestViewer();
    slow.takes = false;
    try (var one = watch(slow);
        var two = watch(other)) {
      push(show, 0, 0, 1);
      push(show, 1, 0, 1);
      assertThat(slow.ended).isEmpty();
      push(show, 2, 0, 1);
      assertThat(slow.ended).containsExactly(LiveRefusal.TOO_SLOW);
      push(show, 3, 0);
      assertThat(slow.ended).hasSize(1);
      assertThat(other.shown).hasSize(7);
      assertThat(one).isNotSameAs(two);
    }
    assertThat(program.watchedBy).containsExactly(0, 1, 2, 1, 0);
  }

  @Test
  void whatWasLeftOutOnTheWayIsMadeUpForAtTheNextSegment() {
    var show = begin();
    var viewer = new TestViewer();
    try (var watch = watch(viewer)) {
      push(show, 0, 0, 1, 4, 5);
      push(show, 2, 0);
      assertThat(viewer.shown).containsExactly("0.0", "0.1", "2.0 after a gap");
      assertThat(watch.check(hall.proctor())).isEmpty();
    }
  }

  @Test
  void hostileFragmentsAreRefusedAndShownToNobody() {
    var show = begin();
    var viewer = new TestViewer();
    try (var watch = watch(viewer)) {
      push(show, 5, 0, 1);
      var foreign = new SegmentId(new ExamSessionId(new UUID(9, 9)), 1, StreamName.CAMERA, 6);
      assertThat(show.push(raw(foreign, 0))).contains(LiveRefusal.FOREIGN_SESSION);
      var session = hall.session().id();
      var elsewhere = new SegmentId(session, 2, StreamName.CAMERA, 6);
      assertThat(show.push(raw(elsewhere, 0))).contains(LiveRefusal.OTHER_SITTING);
      assertThat(show.push(fragment(5, 1))).contains(LiveRefusal.OUT_OF_ORDER);
      assertThat(show.push(fragment(4, 0))).contains(LiveRefusal.OUT_OF_ORDER);
      var forged = new SegmentId(session, 1, StreamName.CAMERA, 6);
      assertThat(show.push(raw(forged, 0))).contains(LiveRefusal.NOT_SEALED_HERE);
      assertThat(show.push(fragment(7, 0).with(new byte[27]))).contains(LiveRefusal.MALFORMED);
      assertThat(show.push(fragment(7, 0).afterSomethingLeftOut())).contains(LiveRefusal.MALFORMED);
      assertThat(viewer.shown).containsExactly("5.0", "5.1");
      assertThat(watch.check(hall.proctor())).isEmpty();
    }
  }

  @Test
  void moreThanARecordingMakesIsTooFast() {
    var show = begin();
    for (int i = 0; i < 200; i++) {
      assertThat(show.push(fragment(i, 0))).isEmpty();
    }
    assertThat(show.push(fragment(200, 0))).contains(LiveRefusal.TOO_FAST);
    hall.wait(Duration.ofSeconds(5));
    assertThat(show.push(fragment(201, 0))).isEmpty();
  }

  @Test
  void theNewestProgramTakesOverAndTheOlderIsTold() {
    var show = begin();
    var viewer = new TestViewer();
    try (var watch = watch(viewer)) {
      push(show, 0, 0);
      var newer = new TestProgram();
      var second = showing(newer);
      assertThat(program.ended).containsExactly(LiveRefusal.TAKEN_OVER);
      assertThat(newer.watchedBy).containsExactly(1);
      assertThat(show.push(fragment(0, 1))).contains(LiveRefusal.TAKEN_OVER);
      show.close();
      push(second, 1, 0);
      assertThat(viewer.shown).containsExactly("0.0", "1.0");
      assertThat(watch.check(hall.proctor())).isEmpty();
    }
  }

  @Test
  void onlyTheAssignedProctorWatches() {
    begin();
    var stranger =
        new Actor.Staff(hall.proctor().id(), hall.institution.id(), Set.of(Role.PROCTOR), Set.of());
    for (var role : Set.of(Role.REVIEWER, Role.INSTRUCTOR, Role.SUPPORT, Role.EXAMS_OFFICER)) {
      assertThat(watching(hall.staff(role), new TestViewer()))
          .isInstanceOf(SessionRefusal.NotYours.class);
    }
    assertThat(watching(stranger, new TestViewer())).isInstanceOf(SessionRefusal.NotYours.class);
    assertThat(watching(hall.sitter, new TestViewer()))
        .isInstanceOf(SessionRefusal.NoSuchSession.class);
    assertThat(log.of(hall.session().id())).isEmpty();
  }

  @Test
  void inRecordAndReviewNobodyWatchesAndNothingIsShown() {
    hall = new Hall(Service.RECORD_AND_REVIEW);
    log = new InMemoryAccessLog(hall.memory, hall.keys);
    fragments = new InMemoryFragments(hall.keys);
    hall.begin();
    assertThat(watching(hall.proctor(), new TestViewer()))
        .isInstanceOf(LookAtSession.NotWhileItRuns.class);
    assertThat(show(hall.sitter, new TestProgram())).isEqualTo(LiveRefusal.NOT_LIVE);
    assertThat(rooms.count()).isZero();
  }

  @Test
  void whoMayNoLongerWatchIsToldWithinTheMinute() {
    var show = begin();
    try (var watch = watch(new TestViewer())) {
      var unassigned =
          new Actor.Staff(
              hall.proctor().id(), hall.institution.id(), Set.of(Role.PROCTOR), Set.of());
      assertThat(watch.check(unassigned)).containsInstanceOf(SessionRefusal.NotYours.class);
      assertThat(watch.check(hall.proctor())).isEmpty();
      assertThat(show.check(hall.sitter)).isEmpty();
      hall.stepIn(hall.proctor(), new StepIn.End("Over."));
      assertThat(watch.check(hall.proctor())).contains(LiveRefusal.OVER);
      assertThat(show.check(hall.sitter)).contains(LiveRefusal.OVER);
    }
    assertThat(watching(hall.proctor(), new TestViewer())).isEqualTo(LiveRefusal.OVER);
    assertThat(show(hall.sitter, new TestProgram())).isEqualTo(LiveRefusal.OVER);
  }

  @Test
  void tooManyViewersAreSentAwayAndAPlaceThatIsLeftIsFree() {
    begin();
    var first = watch(new TestViewer());
    var second = watch(new TestViewer());
    assertThat(watching(hall.proctor(), new TestViewer())).isEqualTo(LiveRefusal.TOO_MANY_VIEWERS);
    second.close();
    watch(new TestViewer()).close();
    first.close();
    assertThat(log.of(hall.session().id())).hasSize(8);
  }

  @Test
  void whenAllHaveLeftNothingIsHeld() {
    var show = begin();
    var watch = watch(new TestViewer());
    push(show, 0, 0, 1);
    watch.close();
    show.close();
    assertThat(rooms.count()).isZero();
  }

  private ShowLive.Show begin() {
    hall.begin();
    return showing(program);
  }

  private ShowLive.Outcome show(Actor by, ShowLive.Program at) {
    return new ShowLiveService(hall.desk, fragments, rooms, hall.clock)
        .handle(new ShowLive.Command(by, hall.session().id(), at));
  }

  private ShowLive.Show showing(ShowLive.Program at) {
    var uploader = new Actor.Uploader(hall.session().id(), hall.institution.id());
    return ((ShowLive.Showing) show(uploader, at)).show();
  }

  private WatchLive.Outcome watching(Actor by, TestViewer viewer) {
    return new WatchLiveService(hall.desk, rooms, log, hall.memory, hall.chance, hall.clock)
        .handle(new WatchLive.Command(by, hall.session().id(), viewer));
  }

  private WatchLive.Watch watch(TestViewer viewer) {
    return ((WatchLive.Watching) watching(hall.proctor(), viewer)).watch();
  }

  private void push(ShowLive.Show show, long sequence, int... indexes) {
    for (int index : indexes) {
      assertThat(show.push(fragment(sequence, index))).isEmpty();
    }
  }

  private LiveFragment fragment(long sequence, int index) {
    var id = new SegmentId(hall.session().id(), 1, StreamName.CAMERA, sequence);
    var place = new FragmentPlace(id, index, false);
    var sealed = fragments.sealed(place, (sequence + "." + index).getBytes(UTF_8));
    return new LiveFragment(place, hall.clock.instant(), "video/mp4", false, sealed);
  }

  /** Not sealed by anybody. */
  private LiveFragment raw(SegmentId id, int index) {
    var place = new FragmentPlace(id, index, false);
    return new LiveFragment(place, hall.clock.instant(), "video/mp4", false, new byte[100]);
  }

  private static final class TestProgram implements ShowLive.Program {
    private final List<Integer> watchedBy = new ArrayList<>();
    private final List<Refusal> ended = new ArrayList<>();

    @Override
    public void watchedBy(int viewers) {
      watchedBy.add(viewers);
    }

    @Override
    public void end(Refusal why) {
      ended.add(why);
    }
  }

  private static final class TestViewer implements WatchLive.Viewer {
    private final List<String> shown = new ArrayList<>();
    private final List<Refusal> ended = new ArrayList<>();
    private boolean takes = true;

    @Override
    public boolean canTake(int bytes) {
      return takes;
    }

    @Override
    public void show(LiveFragment opened) {
      shown.add(new String(opened.bytes(), UTF_8) + (opened.skipped() ? " after a gap" : ""));
    }

    @Override
    public void end(Refusal why) {
      ended.add(why);
    }
  }
}
