package org.invigil.adapter.in.rest.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-4")
class ASlowServerAsksForRestTest {

  private long now;
  private final UploadPace pace = new UploadPace(Duration.ofSeconds(1), () -> now);

  @Test
  void aServerThatIsFastEnoughAsksForNothing() {
    for (int i = 0; i < 100; i++) {
      assertThat(upload(Duration.ofSeconds(1))).isZero();
    }
  }

  @Test
  void aSlowerOneAsksForFiveTimesWhatItTakes() {
    Duration wish = Duration.ZERO;
    for (int i = 0; i < 200; i++) {
      wish = upload(Duration.ofSeconds(2));
    }
    assertThat(wish).isBetween(Duration.ofMillis(9_990), Duration.ofSeconds(10));
  }

  @Test
  void oneSlowUploadIsNotYetASlowServer() {
    assertThat(upload(Duration.ofSeconds(5))).isZero();
  }

  @Test
  void theWishIsAtMostAMinuteAndIsForgottenAfterAWhile() {
    now += Duration.ofHours(1).toNanos();
    assertThat(upload(Duration.ofMinutes(2))).isEqualTo(Duration.ofMinutes(1));
    now += UploadPace.FORGOTTEN.toNanos();
    assertThat(upload(Duration.ofMillis(10))).isZero();
  }

  @Test
  void theWishStandsInTheAnswerInMilliseconds() {
    var filter = new PaceOfUploads(new UploadPace(Duration.ZERO, () -> now));
    var request = HttpRequest.PUT("/", "");
    MutableHttpResponse<?> response = HttpResponse.ok();
    filter.begin(request);
    now += Duration.ofSeconds(10).toNanos();
    filter.end(request, response);
    assertThat(response.header("Invigil-Pace")).isEqualTo("5000");
  }

  private Duration upload(Duration takes) {
    long began = now;
    now += takes.toNanos();
    return pace.ended(began);
  }
}
