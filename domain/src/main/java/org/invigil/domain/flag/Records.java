package org.invigil.domain.flag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.invigil.domain.flag.Observation.Unreadable;
import org.invigil.domain.flag.SessionFact.BreakOpen;
import org.invigil.domain.flag.SessionFact.BreakTaken;
import org.invigil.domain.flag.SessionFact.DisplaysSeen;
import org.invigil.domain.flag.SessionFact.DocumentChanged;
import org.invigil.domain.flag.SessionFact.EvidenceAltered;
import org.invigil.domain.flag.SessionFact.IdentityByCode;
import org.invigil.domain.flag.SessionFact.Interrupted;
import org.invigil.domain.flag.SessionFact.LeftToCompare;
import org.invigil.domain.flag.SessionFact.LiveFaceInDoubt;
import org.invigil.domain.flag.SessionFact.LockDownLeft;
import org.invigil.domain.flag.SessionFact.PageSeen;
import org.invigil.domain.flag.SessionFact.PhoneCameraLost;
import org.invigil.domain.flag.SessionFact.ProgramSeen;
import org.invigil.domain.flag.SessionFact.RaisedByProctor;
import org.invigil.domain.flag.SessionFact.RecordingGap;
import org.invigil.domain.flag.Stretch.Moment;
import org.invigil.domain.session.ExamSessionId;

/** Events in what the session recorded about itself. */
record Records(
    ExamSessionId session,
    Permissions permissions,
    Happened happened,
    List<Unreadable> unreadable) {

  List<Flag> flags() {
    return Stream.of(breaks(), recording(), surroundings(), moments())
        .flatMap(List::stream)
        .filter(it -> !permissions.permit(it.kind(), it.what()))
        .toList();
  }

  List<Absence> absences() {
    var taken =
        happened
            .all(BreakTaken.class)
            .map(it -> new Absence(it.from(), it.to(), sort(DeclaredBreak.of(it))));
    var open =
        happened
            .all(BreakOpen.class)
            .map(it -> new Absence(it.from(), it.to(), sort(DeclaredBreak.of(it))));
    return Stream.concat(taken, open).toList();
  }

  List<ToCompare> toCompare() {
    var left = happened.all(LeftToCompare.class).map(it -> new ToCompare(it.at(), it.what()));
    var missed =
        join(FlagKind.RECORDING_GAP, unread(Unreadable::canBePlayed).toList()).stream()
            .map(it -> new ToCompare(it.start(), ToCompare.What.RECORDING_NOT_LOOKED_AT));
    return Stream.concat(left, missed)
        .sorted(Comparator.comparing(ToCompare::at).thenComparing(ToCompare::what))
        .toList();
  }

  private static Absence.Sort sort(DeclaredBreak taken) {
    return taken.isTooLong() ? Absence.Sort.DECLARED_TOO_LONG : Absence.Sort.DECLARED_WITHIN_LIMIT;
  }

  private List<Flag> breaks() {
    return Stream.concat(
            happened.all(BreakTaken.class).map(DeclaredBreak::of),
            happened.all(BreakOpen.class).map(DeclaredBreak::of))
        .filter(DeclaredBreak::isTooLong)
        .map(it -> RecordFlags.breakTooLong(session, it))
        .toList();
  }

  private List<Flag> recording() {
    var flags = new ArrayList<Flag>();
    join(FlagKind.INTERRUPTION, moments(happened.all(Interrupted.class), it -> "")).stream()
        .map(it -> RecordFlags.lasting(session, FlagKind.INTERRUPTION, "", it, "none"))
        .forEach(flags::add);
    join(FlagKind.RECORDING_GAP, gaps()).stream()
        .map(it -> RecordFlags.gap(session, permissions.policy(), it))
        .forEach(flags::add);
    join(FlagKind.PHONE_CAMERA_LOST, moments(happened.all(PhoneCameraLost.class), it -> ""))
        .stream()
        .map(it -> RecordFlags.lasting(session, FlagKind.PHONE_CAMERA_LOST, "", it, "none"))
        .forEach(flags::add);
    return flags;
  }

  private List<Moment<String>> gaps() {
    var gaps = moments(happened.all(RecordingGap.class), RecordingGap::stream).stream();
    return Stream.concat(gaps, unread(it -> !it.canBePlayed())).toList();
  }

  private Stream<Moment<String>> unread(Predicate<Unreadable> which) {
    return unreadable.stream()
        .filter(which)
        .map(it -> new Moment<>(it.at(), it.until(), it.stream()));
  }

  private List<Flag> surroundings() {
    var flags = new ArrayList<Flag>();
    flags.addAll(
        things(
            FlagKind.FORBIDDEN_PROGRAM,
            moments(
                happened.all(ProgramSeen.class),
                it -> it.name().strip().toLowerCase(Locale.ROOT))));
    flags.addAll(
        things(FlagKind.FORBIDDEN_PAGE, moments(happened.all(PageSeen.class), PageSeen::address)));
    var displays = happened.all(DisplaysSeen.class).filter(it -> it.count() > 1);
    join(FlagKind.SECOND_DISPLAY, moments(displays, it -> String.valueOf(it.count()))).stream()
        .map(it -> RecordFlags.displays(session, it))
        .forEach(flags::add);
    return flags;
  }

  private List<Flag> things(FlagKind kind, List<Moment<String>> seen) {
    var byName =
        seen.stream()
            .collect(Collectors.groupingBy(Moment::what, TreeMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .flatMap(it ->
            join(kind, it.getValue()).stream()
                .map(event -> RecordFlags.lasting(session, kind, it.getKey(), event, "none")))
        .toList();
  }

  /** A piece whose bytes are not those that were kept is more than a gap. */
  private Stream<SessionFact> alteredPieces() {
    return unreadable.stream()
        .filter(it -> it.reason().equals(Unreadable.ALTERED))
        .map(it ->
            new EvidenceAltered(
                it.at(), "a piece of the " + it.stream() + " stream does not open"));
  }

  private List<Flag> moments() {
    return Stream.concat(happened.facts().stream(), alteredPieces())
        .flatMap(it ->
            switch (it) {
              case IdentityByCode at -> Stream.of(RecordFlags.identityByCode(session, at));
              case DocumentChanged at -> Stream.of(RecordFlags.documentChanged(session, at));
              case LiveFaceInDoubt at -> Stream.of(RecordFlags.liveFace(session, at));
              case EvidenceAltered at -> Stream.of(RecordFlags.altered(session, at));
              case LockDownLeft at -> Stream.of(RecordFlags.lockDownLeft(session, at));
              case RaisedByProctor at -> Stream.of(RecordFlags.raised(session, at));
              case SessionFact lasting -> Stream.<Flag>empty();
            })
        .toList();
  }

  private <T> List<Stretch<T>> join(FlagKind kind, List<Moment<T>> moments) {
    var tolerance = permissions.policy().tolerance(kind);
    return Stretch.join(moments, tolerance).stream()
        .filter(it -> tolerance.isLongEnough(it.length()))
        .toList();
  }

  private static <F extends SessionFact> List<Moment<String>> moments(
      Stream<F> facts, Function<F, String> what) {
    return facts.map(it -> new Moment<>(it.from(), it.to(), what.apply(it))).toList();
  }
}
