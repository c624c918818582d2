package org.invigil.application.service.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.invigil.application.port.in.review.SearchAccessLog;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.AccessLog.Entry;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;

/**
 * Reads the log backwards: entries are sealed, so no query can choose them by person or date. Those
 * of one session or candidate are found by themselves.
 */
public final class SearchAccessLogService implements SearchAccessLog {

  private static final int READ_AT_ONCE = 1000;

  /** A request reads no more of the log; the next goes on. */
  private static final int MOST_READ = 20_000;

  private final AccessLog log;
  private final StaffAccounts accounts;
  private final Candidates candidates;

  public SearchAccessLogService(AccessLog log, StaffAccounts accounts, Candidates candidates) {
    this.log = log;
    this.accounts = accounts;
    this.candidates = candidates;
  }

  @Override
  public Outcome handle(Command command) {
    var by = command.by();
    if (!Permission.KEEP_PRIVACY.heldBy(by, by.institution())) {
      return new NotPermitted();
    }
    var most = Math.clamp(command.most(), 0, MOST);
    var wish = command.wish();
    if (wish.session().isPresent()) {
      return found(ofOne(command, log.of(wish.session().get()), most), OptionalLong.empty());
    }
    if (wish.candidate().isPresent()) {
      return found(ofOne(command, log.of(wish.candidate().get()), most), OptionalLong.empty());
    }
    return walk(command, most);
  }

  private static List<Entry> ofOne(Command command, List<Entry> entries, int most) {
    return entries.reversed().stream()
        .filter(it -> it.institution().equals(command.by().institution()))
        .filter(it -> fits(command.wish(), it))
        .limit(most)
        .toList();
  }

  private Outcome walk(Command command, int most) {
    var fitting = new ArrayList<Entry>();
    var next = OptionalLong.of(command.before().orElse(Long.MAX_VALUE));
    for (int read = 0; read < MOST_READ && fitting.size() < most && next.isPresent(); ) {
      var atOnce = Math.min(READ_AT_ONCE, most - fitting.size());
      var part = log.before(command.by().institution(), next.getAsLong(), atOnce);
      part.entries().stream().filter(it -> fits(command.wish(), it)).forEach(fitting::add);
      read += atOnce;
      next = tooOld(command.wish(), part) ? OptionalLong.empty() : part.next();
    }
    return found(fitting, next);
  }

  private static boolean tooOld(Wish wish, AccessLog.Part part) {
    return !part.entries().isEmpty()
        && wish.from().filter(it -> part.entries().getLast().at().isBefore(it)).isPresent();
  }

  private static boolean fits(Wish wish, Entry it) {
    return (wish.staff().isEmpty()
            || (it.by() instanceof Actor.Staff by && by.id().equals(wish.staff().get())))
        && (wish.session().isEmpty() || it.session().equals(wish.session()))
        && (wish.candidate().isEmpty() || it.candidate().equals(wish.candidate().get()))
        && wish.from().filter(it.at()::isBefore).isEmpty()
        && wish.until().filter(until -> !it.at().isBefore(until)).isEmpty();
  }

  private Found found(List<Entry> entries, OptionalLong older) {
    var names = new HashMap<StaffId, String>();
    var identifiers = new HashMap<CandidateId, String>();
    return new Found(entries.stream().map(it -> look(it, names, identifiers)).toList(), older);
  }

  private Look look(Entry entry, Map<StaffId, String> names, Map<CandidateId, String> identifiers) {
    var told = SeeAccessLogService.told(entry, true);
    return new Look(
        told.at(),
        told.what(),
        told.who(),
        told.by(),
        told.by().map(it -> names.computeIfAbsent(it, this::name)).orElse(""),
        entry.candidate(),
        identifiers.computeIfAbsent(entry.candidate(), this::identifier),
        told.session());
  }

  private String name(StaffId id) {
    return accounts.find(id).map(it -> it.value().name().value()).orElse("");
  }

  private String identifier(CandidateId id) {
    try {
      return candidates.find(id).map(it -> it.value().identifier().value()).orElse("");
    } catch (KeyDestroyed meanwhile) {
      return "";
    }
  }
}
