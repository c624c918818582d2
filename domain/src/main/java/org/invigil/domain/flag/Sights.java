package org.invigil.domain.flag;

import static org.invigil.domain.flag.FlagKind.ANOTHER_PERSON;
import static org.invigil.domain.flag.FlagKind.CAMERA_COVERED;
import static org.invigil.domain.flag.FlagKind.DIFFERENT_PERSON;
import static org.invigil.domain.flag.FlagKind.FACE_COVERED;
import static org.invigil.domain.flag.FlagKind.LOOKING_AWAY;
import static org.invigil.domain.flag.FlagKind.NO_FACE;
import static org.invigil.domain.flag.FlagKind.OFF_CAMERA;
import static org.invigil.domain.flag.FlagKind.PHONE;
import static org.invigil.domain.flag.FlagKind.POOR_LIGHT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.invigil.domain.flag.Observation.Heard;
import org.invigil.domain.flag.Observation.Seen;
import org.invigil.domain.flag.Observation.Sign;
import org.invigil.domain.flag.Observation.Unreadable;
import org.invigil.domain.flag.Stretch.Moment;
import org.invigil.domain.session.ExamSessionId;

/** Events in what was measured in pictures and sound. */
record Sights(
    ExamSessionId session,
    Permissions permissions,
    Happened happened,
    List<Observation> observations) {

  private static final String FACES_ARE_SOUGHT_IN = "camera";

  List<Unreadable> unreadable() {
    return observations.stream()
        .filter(Unreadable.class::isInstance)
        .map(Unreadable.class::cast)
        .toList();
  }

  /** The detectors that looked at something. */
  Set<Detector> looked() {
    var looked = EnumSet.noneOf(Detector.class);
    for (var each : observations) {
      switch (each) {
        case Seen seen -> looked.addAll(seen.looked());
        case Heard heard -> looked.add(Detector.SPEECH);
        case Unreadable unreadable -> {
          // It was not looked at.
        }
      }
    }
    return looked;
  }

  List<Flag> flags() {
    var flags = new ArrayList<Flag>();
    undeclaredAbsences().forEach(it -> add(flags, SightFlags.absence(session, policy(), it)));
    var others = events(ANOTHER_PERSON, this::showsAnotherPerson);
    others.forEach(it -> add(flags, SightFlags.anotherPerson(session, policy(), it)));
    var faces = faces();
    events(DIFFERENT_PERSON, it -> faces.showsSomebodyElse(it) && isOutside(others, it))
        .forEach(it -> add(flags, SightFlags.differentPerson(session, policy(), it)));
    events(LOOKING_AWAY, it -> faces.looksAway(it) && !awayIsDeclared(it))
        .forEach(it -> add(flags, PoseFlags.lookingAway(session, policy(), faces, it)));
    events(FACE_COVERED, it -> faces.isCovered(it) && !awayIsDeclared(it))
        .forEach(it -> add(flags, PoseFlags.faceCovered(session, policy(), faces, it)));
    events(POOR_LIGHT, this::isTooDarkAtTheDesk)
        .forEach(it -> add(flags, SightFlags.poorLight(session, policy(), it)));
    var camera = camera();
    events(CAMERA_COVERED, it -> camera.isCovered(it) && !awayIsDeclared(it))
        .forEach(it -> add(flags, CameraFlags.covered(session, policy(), it)));
    events(CAMERA_COVERED, camera::isFrozen).stream()
        .filter(it -> onCamera().noneMatch(seen -> it.holds(seen.at()) && camera.moves(seen)))
        .forEach(it -> add(flags, CameraFlags.frozen(session, policy(), it)));
    speech().forEach(it -> add(flags, SoundFlags.speech(session, policy(), it)));
    signEvents().forEach(it -> add(flags, it));
    Detector.OBJECTS.kinds().stream()
        .flatMap(it -> thingEvents(it).stream())
        .forEach(it -> add(flags, it));
    return flags;
  }

  private FaceSights faces() {
    return FaceSights.of(policy(), onCamera().toList(), permissions.permit(ANOTHER_PERSON, ""));
  }

  private CameraSights camera() {
    return new CameraSights(policy(), !permissions.permit(POOR_LIGHT, ""));
  }

  private Stream<Seen> onCamera() {
    return seen().stream().filter(it -> it.stream().equals(FACES_ARE_SOUGHT_IN));
  }

  /** Absences that nobody declared; a short one is a face lost for a moment and not listed. */
  List<Absence> absences() {
    return undeclaredAbsences().stream()
        .filter(it -> policy().tolerance(OFF_CAMERA).isLongEnough(it.length()))
        .map(it -> new Absence(it.start(), it.end(), Absence.Sort.UNDECLARED))
        .toList();
  }

  private List<Stretch<Seen>> undeclaredAbsences() {
    return policy().off().contains(Detector.FACES) ? List.of() : events(NO_FACE, this::showsNobody);
  }

  private List<Stretch<Heard>> speech() {
    return longEnough(FlagKind.SPEECH, SpeechHeard.moments(policy(), happened, observations));
  }

  private FlagPolicy policy() {
    return permissions.policy();
  }

  private void add(List<Flag> flags, Flag flag) {
    if (!permissions.permit(flag.kind(), flag.what())) {
      flags.add(flag);
    }
  }

  private List<Stretch<Seen>> events(FlagKind kind, Predicate<Seen> shows) {
    var moments =
        onCamera().filter(shows).map(it -> new Moment<>(it.at(), it.until(), it)).toList();
    return longEnough(kind, moments);
  }

  private <T> List<Stretch<T>> longEnough(FlagKind kind, List<Moment<T>> moments) {
    var tolerance = policy().tolerance(kind);
    return Stretch.join(moments, tolerance).stream()
        .filter(it -> tolerance.isLongEnough(it.length()))
        .filter(Stretch::isMostlySeen)
        .toList();
  }

  private List<Seen> seen() {
    return observations.stream()
        .filter(Seen.class::isInstance)
        .map(Seen.class::cast)
        .sorted(Comparator.comparing(Seen::at).thenComparing(Seen::toString))
        .toList();
  }

  private boolean showsNobody(Seen it) {
    return it.looked().contains(Detector.FACES)
        && it.faces().isEmpty()
        && isLightEnough(it)
        && !camera().isCovered(it)
        && !awayIsDeclared(it);
  }

  /** In dim light nobody is called poor light, unless nobody looks for that. */
  private boolean isLightEnough(Seen it) {
    return switch (policy().light().judge(it.light())) {
      case GOOD -> true;
      case DIM -> !it.looked().contains(Detector.LIGHT);
      case TOO_DARK -> false;
    };
  }

  /** Where there is light enough to see a face, one that is seen shows the light was enough. */
  private boolean isTooDarkAtTheDesk(Seen it) {
    var dark =
        switch (policy().light().judge(it.light())) {
          case TOO_DARK -> true;
          case DIM -> it.looked().contains(Detector.FACES) && it.faces().isEmpty();
          case GOOD -> false;
        };
    return dark
        && it.looked().contains(Detector.LIGHT)
        && !camera().isCovered(it)
        && !awayIsDeclared(it);
  }

  private boolean awayIsDeclared(Seen it) {
    return happened.awayIsDeclared(it.at(), policy().edgeOfABreak());
  }

  private boolean showsAnotherPerson(Seen it) {
    return it.looked().contains(Detector.FACES) && surePeople(it) > 1;
  }

  private long surePeople(Seen it) {
    return it.faces().stream().filter(face -> face.confidence() >= policy().sureOfAFace()).count();
  }

  /** While two people are seen, whose face is found alone for a moment says nothing. */
  private boolean isOutside(List<Stretch<Seen>> others, Seen it) {
    return permissions.permit(ANOTHER_PERSON, "")
        || others.stream().noneMatch(other -> other.holds(it.at()));
  }

  private List<Flag> signEvents() {
    var byThing = new TreeMap<String, List<Moment<SignSeen>>>();
    for (var seen : seen()) {
      for (var sign : seen.signs()) {
        if (sign.where().isEmpty()
            && sign.confidence() >= policy().sureOfASign()
            && !isAwayWith(seen, sign)) {
          byThing
              .computeIfAbsent(sign.kind() + "|" + sign.what(), thing -> new ArrayList<>())
              .add(new Moment<>(seen.at(), seen.until(), new SignSeen(seen, sign)));
        }
      }
    }
    return byThing.values().stream().flatMap(it -> signFlags(it).stream()).toList();
  }

  /** An empty chair looks nowhere. */
  private boolean isAwayWith(Seen seen, Sign sign) {
    return switch (sign.kind()) {
      case LOOKING_AWAY, FACE_COVERED, CAMERA_COVERED -> awayIsDeclared(seen);
      default -> false;
    };
  }

  private List<Flag> signFlags(List<Moment<SignSeen>> moments) {
    var sign = moments.getFirst().what().sign();
    return longEnough(sign.kind(), moments).stream()
        .map(it -> SightFlags.sign(session, policy(), severity(sign.kind(), it), it))
        .toList();
  }

  private List<Flag> thingEvents(FlagKind kind) {
    var samples = seen().stream().filter(it -> it.looked().contains(Detector.OBJECTS)).toList();
    return longEnough(kind, new ThingSights(policy().things(), samples).of(kind)).stream()
        .map(it -> ThingFlags.thing(session, policy(), severity(kind, it), it))
        .toList();
  }

  private Severity severity(FlagKind kind, Stretch<SignSeen> event) {
    if (kind != PHONE || !permissions.phoneForUploading()) {
      return KindFacts.severity(kind);
    }
    var declared =
        event.whats().stream().allMatch(it -> happened.uploadingIsDeclared(it.seen().at()));
    return declared ? Severity.NOTICE : Severity.MEDIUM;
  }

  /** A sign in the frame it was noticed in. */
  record SignSeen(Seen seen, Sign sign) {}
}
