package org.invigil.application.port.in.session;

import java.net.URI;
import java.util.Map;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.KeepSegment.Claims;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentId;

/**
 * A program brings a sealed segment to the evidence store itself: it asks for an address, puts the
 * bytes there, and confirms. Only the confirmation counts, and it may be repeated.
 */
public interface UploadDirectly {

  /** Where the bytes can be put. */
  Outcome address(Command command);

  /** They were put there, says the program. What the store has is looked at, then kept. */
  Outcome confirm(Command command);

  /**
   * @param claims with the length of the sealed bytes
   */
  record Command(Actor by, SegmentId segment, Claims claims) {}

  sealed interface Outcome permits Address, Answered, NotDirect, NotThere {}

  /**
   * @param headers that must be sent just so
   */
  record Address(URI uri, Map<String, String> headers) implements Outcome {

    public Address {
      headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
      return "Address[" + uri.getHost() + "]";
    }
  }

  /** As if the bytes had come through the server. */
  record Answered(KeepSegment.Outcome outcome) implements Outcome {}

  /** Bytes go through the server here. */
  record NotDirect() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "segment.not-direct";
    }

    @Override
    public String sentence() {
      return "Segments are put to this server itself, not to its store.";
    }
  }

  /** Nothing was put to the address. */
  record NotThere() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "segment.not-in-store";
    }

    @Override
    public String sentence() {
      return "The store does not have this segment. Ask for an address and put it there again.";
    }
  }
}
