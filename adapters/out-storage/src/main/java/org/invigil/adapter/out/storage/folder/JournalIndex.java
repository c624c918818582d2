package org.invigil.adapter.out.storage.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.session.ExamSessionId;

/** Where in the journal each record stands that is live and not moved yet. */
final class JournalIndex {

  private final Map<ExamSessionId, Map<NamedDigest, Place>> places = new ConcurrentHashMap<>();

  /** A record in a file of the journal. */
  record Place(JournalFile file, Records.Placed placed) {

    boolean isSame(Place other) {
      return file == other.file() && placed.at() == other.placed().at();
    }
  }

  /** A record that is there already stays where it is; the other copy is never read. */
  void add(Place place) {
    var named = place.placed().head().named();
    places.compute(
        named.segment().session(),
        (id, its) -> {
          var all = its == null ? new ConcurrentHashMap<NamedDigest, Place>() : its;
          all.putIfAbsent(named, place);
          return all;
        });
  }

  Optional<Place> find(NamedDigest named) {
    var its = places.get(named.segment().session());
    return its == null ? Optional.empty() : Optional.ofNullable(its.get(named));
  }

  void remove(NamedDigest named) {
    places.computeIfPresent(
        named.segment().session(),
        (id, its) -> {
          its.remove(named);
          return its.isEmpty() ? null : its;
        });
  }

  List<Place> of(ExamSessionId session) {
    var its = places.get(session);
    return its == null ? List.of() : List.copyOf(its.values());
  }

  boolean holds(ExamSessionId session) {
    return places.containsKey(session);
  }
}
