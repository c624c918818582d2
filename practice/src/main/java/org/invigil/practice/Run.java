package org.invigil.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Supplier;

/**
 * The steps of the practice run, each done once: what the journal knows is not done again. A
 * sitting that was cut off by a kill of everything is sat again from its beginning, in a new exam,
 * because its film was cut off too.
 */
final class Run {

  private final House house;
  private final Journal journal;
  private final Api nobody;

  Run(House house, Journal journal) {
    this.house = house;
    this.journal = journal;
    this.nobody = new Api(house.address(), "");
  }

  Report toTheReport() {
    var finished = journal.get("report").map(Report::of);
    if (finished.isPresent()) {
      Say.line("This run was finished before; its report again:");
      return finished.get();
    }
    var office = new Office(nobody, journal, house.mail());
    timed("set-up", office::setUp);
    timed("exam", office::makeExam);
    timed("invitation", office::inviteCandidate);
    timed("onboarding", () -> candidate().onboard());
    timed("sitting", () -> sit(office));
    var session = journal.must("session");
    timed("analysis", () -> new Desk(office.reviewer(), session).awaitFlags());
    timed("review", () -> new Desk(office.reviewer(), session).decide(office.instructor()));
    var report =
        Report.make(
            office.reviewer(), session, Sittings.in(journal), journal, house.watch(session));
    journal.put("report", report.json());
    keep(report);
    return report;
  }

  private OnboardingCandidate candidate() {
    return new OnboardingCandidate(nobody.as(journal.must("candidate.token")), journal, house);
  }

  private void sit(Office office) {
    if (journal.get("sitting.began").isPresent()) {
      Say.step("The last sitting was cut off; the exam is sat again from its beginning.");
      office.makeExamAgain();
      candidate().confirmGuidelines();
    }
    journal.put("sitting.began", "yes");
    new SittingCandidate(house, journal).sit();
  }

  private void timed(String step, Runnable work) {
    timed(
        step,
        () -> {
          work.run();
          return "";
        });
  }

  private void timed(String step, Supplier<String> work) {
    if (journal.get("seconds." + step).isPresent()) {
      return;
    }
    Say.line("== " + step);
    var began = System.nanoTime();
    var words = work.get();
    if (!words.isEmpty()) {
      Say.step(words);
    }
    journal.put("seconds." + step, "%.1f".formatted((System.nanoTime() - began) / 1e9));
  }

  private void keep(Report report) {
    try {
      Files.writeString(house.report(), report.json() + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write the report", failure);
    }
  }
}
