package org.invigil.adapter.in.rest.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.FlagTolerances;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.rule.Checked;
import org.jspecify.annotations.Nullable;

/** How the flags of an exam are measured, and which detectors look. */
@Controller("/api/exams/{id}/flag-tolerances")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FlagTolerancesController {

  private final FlagTolerances tolerances;

  FlagTolerancesController(FlagTolerances tolerances) {
    this.tolerances = tolerances;
  }

  /**
   * @param kind the stable code of a kind of flag, such as {@code off-camera}
   * @param gap moments less than this apart are one event, such as {@code PT3S}
   * @param minimum a shorter event is no flag, such as {@code PT6S}
   */
  @Serdeable
  record ToleranceWish(String kind, String gap, String minimum) {}

  /**
   * @param off codes of detectors that are to read nothing; left out, all look
   */
  @Serdeable
  record TolerancesWish(List<ToleranceWish> tolerances, @Nullable List<String> off) {

    List<Optional<Detector>> detectors() {
      return off == null ? List.of() : off.stream().map(Detector::of).toList();
    }
  }

  /**
   * @param own set by the exam; otherwise it is the default
   */
  @Serdeable
  record ToleranceWire(String kind, String gap, String minimum, boolean own) {

    static ToleranceWire of(FlagTolerances.Measured it) {
      return new ToleranceWire(
          it.kind().code(),
          it.tolerance().gap().toString(),
          it.tolerance().minimum().toString(),
          it.own());
    }
  }

  /**
   * @param detectors every detector there is
   * @param off those that the exam turned off: they read nothing
   * @param offByInstitution those that the institution turned off; an exam cannot turn them on
   * @param degraded those that are on and see nothing on this server, for want of a model
   */
  @Serdeable
  record TolerancesWire(
      List<ToleranceWire> tolerances,
      List<String> detectors,
      List<String> off,
      List<String> offByInstitution,
      List<String> degraded) {}

  /** Shows every kind of flag that can be set, with its gap and minimum in force. */
  @Get
  @Operation(summary = "The gaps and minimums by which the flags of an exam are measured")
  HttpResponse<?> see(UUID id, Authentication who) {
    return answer(tolerances.see(new FlagTolerances.See(Actors.of(who), new ExamId(id))));
  }

  /** Sets all at once; a kind that is left out has its default. */
  @Put
  @Operation(summary = "Set the gaps and minimums of an exam's flags, before it opens")
  HttpResponse<?> set(UUID id, @Body TolerancesWish wish, Authentication who) {
    var kinds = wish.tolerances().stream().map(it -> kind(it.kind())).toList();
    if (kinds.stream().anyMatch(Optional::isEmpty)) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY, "flag.kind", "There is no such kind of flag.");
    }
    if (wish.detectors().stream().anyMatch(Optional::isEmpty)) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY, "flag.detector", "There is no such detector.");
    }
    var off = wish.detectors().stream().flatMap(Optional::stream).collect(Collectors.toSet());
    return read(wish.tolerances(), kinds.stream().flatMap(Optional::stream).toList())
        .match(
            it ->
                answer(
                    tolerances.set(
                        new FlagTolerances.Set(Actors.of(who), new ExamId(id), it, off))),
            Terms::refused);
  }

  private static Optional<FlagKind> kind(String code) {
    return Arrays.stream(FlagKind.values()).filter(it -> it.code().equals(code)).findFirst();
  }

  private static Checked<List<FlagTolerances.Wish>> read(
      List<ToleranceWish> wishes, List<FlagKind> kinds) {
    Checked<List<FlagTolerances.Wish>> all = new Checked.Valid<>(new ArrayList<>());
    for (var i = 0; i < kinds.size(); i++) {
      var kind = kinds.get(i);
      var wish = wishes.get(i);
      all =
          all.then(so ->
              read(kind, wish)
                  .then(it -> {
                    so.add(it);
                    return new Checked.Valid<>(so);
                  }));
    }
    return all;
  }

  private static Checked<FlagTolerances.Wish> read(FlagKind kind, ToleranceWish wish) {
    return Lengths.read(wish.gap())
        .then(gap ->
            Lengths.read(wish.minimum())
                .then(least -> new Checked.Valid<>(new FlagTolerances.Wish(kind, gap, least))));
  }

  private static List<String> codes(Set<Detector> detectors) {
    return detectors.stream().sorted().map(Detector::code).toList();
  }

  private static HttpResponse<?> answer(FlagTolerances.Outcome outcome) {
    return switch (outcome) {
      case FlagTolerances.InForce(var kinds, var off, var theirs, var degraded) ->
          HttpResponse.ok(
              new TolerancesWire(
                  kinds.stream().map(ToleranceWire::of).toList(),
                  codes(Detector.all()),
                  codes(off),
                  codes(theirs),
                  codes(degraded)));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
