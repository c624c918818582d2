package org.invigil.domain.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/** When an exam may be sat. */
@ValueObject
public sealed interface Schedule {

  /** Practice: at any time, and it counts for nothing. */
  record Practice(ZoneId zone) implements Schedule {}

  /**
   * From {@code opens}, that instant included, until {@code closes}, that instant excluded (EXM-3).
   * The zone is the one in which people read both.
   */
  record Window(Instant opens, Instant closes, ZoneId zone) implements Schedule {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    public Window {
      if (!fits(opens, closes)) {
        throw new IllegalArgumentException(RuleCode.EXAM_WINDOW.sentence());
      }
    }

    public static Checked<Schedule> of(Instant opens, Instant closes, ZoneId zone) {
      return fits(opens, closes)
          ? new Checked.Valid<>(new Window(opens, closes, zone))
          : Checked.broken(RuleCode.EXAM_WINDOW, "opens before it closes", opens + "/" + closes);
    }

    /**
     * As people write it. A time that clocks skip is refused. Of a time that comes twice, when
     * clocks go back, the exam opens at the first and closes at the second, so that nobody who
     * reads the clock on the wall comes too late.
     */
    public static Checked<Schedule> ofLocal(
        LocalDateTime opens, LocalDateTime closes, ZoneId zone) {
      for (var time : new LocalDateTime[] {opens, closes}) {
        if (zone.getRules().getValidOffsets(time).isEmpty()) {
          return Checked.broken(RuleCode.EXAM_LOCAL_TIME, "a time that exists in " + zone, time);
        }
      }
      return of(
          opens.toInstant(firstOffset(opens, zone)), closes.toInstant(last(closes, zone)), zone);
    }

    private static ZoneOffset firstOffset(LocalDateTime time, ZoneId zone) {
      return zone.getRules().getValidOffsets(time).getFirst();
    }

    private static ZoneOffset last(LocalDateTime time, ZoneId zone) {
      return zone.getRules().getValidOffsets(time).getLast();
    }

    private static boolean fits(Instant opens, Instant closes) {
      return opens.isBefore(closes) && !opens.isBefore(EARLIEST) && closes.isBefore(LATEST);
    }

    public Duration length() {
      return Duration.between(opens, closes);
    }
  }

  ZoneId zone();

  /** When the exam was over, for somebody who sat it at {@code sat}. */
  default ZonedDateTime endedFor(Instant sat) {
    return switch (this) {
      case Practice(var in) -> sat.atZone(in);
      case Window(var opens, var closes, var in) -> closes.atZone(in);
    };
  }
}
