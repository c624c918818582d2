package org.invigil.contracts.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.DirectUploads;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;

/** Addresses in memory that take anything of the right length, as a careless store does. */
public final class InMemoryDirectUploads implements DirectUploads {

  private record Place(SegmentId segment, Sha256 digest, long length) {}

  private final InMemoryEvidenceStore store;
  private final Map<URI, Place> places = new HashMap<>();

  public InMemoryDirectUploads(InMemoryEvidenceStore store) {
    this.store = store;
  }

  @Override
  public Address address(SegmentId segment, Sha256 digest, long length, Duration valid) {
    var uri = URI.create("memory://store/" + segment + "-" + digest.hex() + "?" + length);
    places.put(uri, new Place(segment, digest, length));
    return new Address(uri, Map.of());
  }

  /** As a program does. */
  public void put(Address address, byte[] body) {
    var place = places.get(address.uri());
    if (place != null && place.length() == body.length) {
      store.place(place.segment(), place.digest(), body);
    }
  }

  @Override
  public Found look(SegmentId segment, Sha256 digest, long length) {
    var found = store.open(segment, digest);
    if (found.isEmpty()) {
      return Found.NOTHING;
    }
    try (var in = found.get()) {
      var bytes = SealedBytes.of(in.readAllBytes());
      if (bytes.length() != length) {
        return Found.OTHER_LENGTH;
      }
      return bytes.digest().equals(digest) ? Found.THESE : Found.OTHER;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
