package org.invigil.adapter.in.rest.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.onboarding.AddScan;
import org.invigil.application.port.in.onboarding.BeginAttempt;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.application.port.in.onboarding.TryPicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.junit.jupiter.api.Test;

/** Text would survive a wrong character set; a picture does not. */
class PicturesArriveByteForByteTest {

  @Test
  void everyByteValueSurvives() {
    var picture = new byte[70_000];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = (byte) (i * 31 + i / 256);
    }
    var arrived = new AtomicReference<AddScan.Command>();
    try (var server = server(arrived)) {
      for (var scan : List.of("face", "document")) {
        server.send("PUT", "/api/onboarding/attempts/1/" + scan, "c", "image/jpeg", picture);

        assertThat(arrived.getAndSet(null).bytes()).isEqualTo(picture);
      }
    }
  }

  @Test
  void anEmptyBodyIsAnEmptyPicture() {
    var arrived = new AtomicReference<AddScan.Command>();
    try (var server = server(arrived)) {
      server.send("PUT", "/api/onboarding/attempts/1/face", "c", "image/jpeg", new byte[0]);

      assertThat(arrived.get().bytes()).isEmpty();
    }
  }

  private static RestServer server(AtomicReference<AddScan.Command> arrived) {
    return new RestServer()
        .with(SeeOnboarding.class, command -> null)
        .with(BeginAttempt.class, command -> null)
        .with(TryPicture.class, command -> null)
        .with(SubmitAttempt.class, command -> null)
        .with(
            AddScan.class,
            command -> {
              arrived.set(command);
              throw new IllegalStateException("seen");
            })
        .signedIn(
            "c",
            new Actor.Candidate(new CandidateId(new UUID(0, 1)), new InstitutionId(new UUID(0, 2))))
        .start();
  }
}
