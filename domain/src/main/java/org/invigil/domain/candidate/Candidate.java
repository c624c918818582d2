package org.invigil.domain.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;
import org.invigil.domain.text.Reason;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * The person who sits exams. They are registered with a name, an e-mail address and the
 * institution's identifier; may change their name, which must then be matched against the ID again
 * before the next exam; have adjustments; and ask for what they need.
 *
 * @param names all registered names, oldest first; the last one is in force
 * @param nameCheck whether the name in force was found on the ID
 */
@AggregateRoot
public record Candidate(
    @Identity CandidateId id,
    InstitutionId institution,
    CandidateIdentifier identifier,
    EmailAddress email,
    List<RegisteredName> names,
    NameCheck nameCheck,
    Adjustments adjustments,
    List<RemoteRequest> remoteRequests,
    List<SoftwareRequest> softwareRequests) {

  /** Whether the name in force was matched against the ID (CAN-2). */
  public sealed interface NameCheck {

    record Needed() implements NameCheck {}

    record Matched(Instant at) implements NameCheck {}
  }

  public Candidate {
    names = List.copyOf(names);
    remoteRequests = List.copyOf(remoteRequests);
    softwareRequests = List.copyOf(softwareRequests);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a candidate has a registered name");
    }
  }

  public static Candidate register(
      CandidateId id,
      InstitutionId institution,
      CandidateIdentifier identifier,
      EmailAddress email,
      PersonName name,
      Instant now) {
    return new Candidate(
        id,
        institution,
        identifier,
        email,
        List.of(new RegisteredName(name, now)),
        new NameCheck.Needed(),
        Adjustments.NONE,
        List.of(),
        List.of());
  }

  public PersonName name() {
    return names.getLast().name();
  }

  public boolean nameMustBeMatched() {
    return nameCheck instanceof NameCheck.Needed;
  }

  /** The same name again changes nothing. A change is dated not before the one it follows. */
  public Candidate changeName(PersonName name, Instant now) {
    if (name.equals(name())) {
      return this;
    }
    var since = now.isBefore(names.getLast().since()) ? names.getLast().since() : now;
    return with(
        Stream.concat(names.stream(), Stream.of(new RegisteredName(name, since))).toList(),
        new NameCheck.Needed(),
        adjustments,
        remoteRequests,
        softwareRequests);
  }

  public Candidate nameMatched(Instant now) {
    return with(names, new NameCheck.Matched(now), adjustments, remoteRequests, softwareRequests);
  }

  public Candidate adjust(Adjustments to) {
    return with(names, nameCheck, to, remoteRequests, softwareRequests);
  }

  /** A new request for the same exam takes the place of the one before. */
  public Candidate askToSit(ExamId exam, RemoteRequest.Way way, Reason words, Instant now) {
    var asked = new RemoteRequest(exam, way, words, now, Decision.WAITING);
    return withRemote(exam, asked);
  }

  public Optional<RemoteRequest> remoteRequest(ExamId exam) {
    return remoteRequests.stream().filter(it -> it.exam().equals(exam)).findFirst();
  }

  /** Decides the request for an exam; a decision may be changed until the exam. */
  public Candidate decideRemote(RemoteRequest request, Decision decision) {
    return withRemote(request.exam(), request.decided(decision));
  }

  /**
   * Where the institution requires it, only a granted request to sit remotely lets a candidate do
   * so; leave to be proctored in another way does not.
   */
  public boolean maySitRemotely(ExamId exam, boolean onlyWhenGranted) {
    return !onlyWhenGranted
        || remoteRequest(exam)
            .filter(it -> it.way() == RemoteRequest.Way.REMOTELY)
            .filter(it -> it.decision() instanceof Decision.Granted)
            .isPresent();
  }

  public Candidate askForSoftware(String software, Instant now) {
    return with(
        names,
        nameCheck,
        adjustments,
        remoteRequests,
        withSoftware(new SoftwareRequest(software, now, Decision.WAITING)));
  }

  public Optional<SoftwareRequest> softwareRequest(String software) {
    return softwareRequests.stream().filter(it -> it.software().equals(software)).findFirst();
  }

  /**
   * The latest decision holds: what is granted is permitted from then on, what is declined no
   * longer is, even if it was permitted before. While a request waits nothing changes.
   */
  public Candidate decideSoftware(SoftwareRequest request, Decision decision) {
    return with(
        names,
        nameCheck,
        after(decision, request.software()),
        remoteRequests,
        withSoftware(new SoftwareRequest(request.software(), request.asked(), decision)));
  }

  private Adjustments after(Decision decision, String program) {
    return switch (decision) {
      case Decision.Granted it -> adjustments.permit(program);
      case Decision.Declined it -> adjustments.withdraw(program);
      case Decision.Waiting it -> adjustments;
    };
  }

  private Candidate withRemote(ExamId exam, RemoteRequest request) {
    var others = remoteRequests.stream().filter(it -> !it.exam().equals(exam));
    return with(
        names,
        nameCheck,
        adjustments,
        Stream.concat(others, Stream.of(request)).toList(),
        softwareRequests);
  }

  private List<SoftwareRequest> withSoftware(SoftwareRequest request) {
    var others = softwareRequests.stream().filter(it -> !it.software().equals(request.software()));
    return Stream.concat(others, Stream.of(request)).toList();
  }

  private Candidate with(
      List<RegisteredName> named,
      NameCheck checked,
      Adjustments adjusted,
      List<RemoteRequest> remote,
      List<SoftwareRequest> software) {
    return new Candidate(
        id, institution, identifier, email, named, checked, adjusted, remote, software);
  }
}
