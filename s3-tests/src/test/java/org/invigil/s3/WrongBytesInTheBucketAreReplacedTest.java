package org.invigil.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.invigil.adapter.out.storage.s3.S3EvidenceStore;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.rules.Rule;
import org.invigil.s3.FaultyWay.Fault;
import org.invigil.s3.FaultyWay.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;

/**
 * A place in the bucket is taken by bytes that are not those of its name: a store lied, or somebody
 * changed them. The piece can be kept all the same, and what is right is never written over.
 */
@Rule("SES-11")
class WrongBytesInTheBucketAreReplacedTest {

  private static final SealedBytes BYTES = bytes();

  @TempDir static Path folder;
  private static StandIn s3;

  private final SegmentId place =
      new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0);
  private final List<Request> asked = new ArrayList<>();
  private final List<AutoCloseable> opened = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    s3 = new StandIn(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    s3.close();
  }

  @AfterEach
  void close() throws Exception {
    for (var each : opened.reversed()) {
      each.close();
    }
  }

  static Stream<UnaryOperator<byte[]>> wrongs() {
    return Stream.of(
        right -> Arrays.copyOf(right, right.length / 2),
        right -> Arrays.copyOf(right, right.length + 1),
        right -> new byte[0],
        right -> {
          var altered = right.clone();
          altered[altered.length / 2] ^= 1;
          return altered;
        });
  }

  @ParameterizedTest
  @MethodSource("wrongs")
  void whatIsCutShortOrAlteredGivesWayAndThePieceIsKept(UnaryOperator<byte[]> wrong)
      throws Exception {
    plant(wrong.apply(BYTES.toArray()));
    var store = store(Fault.NONE);

    assertThat(keep(store)).isEqualTo(new EvidenceStore.Durable());

    assertThat(read(store)).isEqualTo(BYTES.toArray());
    assertThat(s3.objects(place.session())).isEqualTo(1);
  }

  @Test
  void whatIsRightIsNotWrittenAgain() throws Exception {
    keep(store(Fault.NONE));
    asked.clear();

    assertThat(keep(store(Fault.NONE))).isEqualTo(new EvidenceStore.Durable());
    assertThat(asked).filteredOn(it -> it.method().equals("PUT")).hasSize(1);
    assertThat(asked).filteredOn(it -> it.method().equals("GET")).isEmpty();
  }

  /** The second put is the one that would replace. */
  @Test
  void aReplacementThatWasNoneIsNotBelievedAndIsTriedAgain() throws Exception {
    plant(new byte[10]);
    var lying = store(Fault.LIE);
    assertThatThrownBy(() -> keep(lying)).isInstanceOf(StoreUnavailable.class);

    assertThat(keep(store(Fault.NONE))).isEqualTo(new EvidenceStore.Durable());
    assertThat(read(store(Fault.NONE))).isEqualTo(BYTES.toArray());
  }

  /** Between the look and the replacement, another server has put the right bytes there. */
  @Test
  void whatSomebodyElseHasRepairedMeanwhileStays() throws Exception {
    plant(new byte[10]);
    var way =
        way(it -> {
          if (it.method().equals("PUT") && puts() == 2) {
            plant(BYTES.toArray());
          }
          return Fault.NONE;
        });

    assertThat(keep(way)).isEqualTo(new EvidenceStore.Durable());
    assertThat(read(way)).isEqualTo(BYTES.toArray());
  }

  private S3EvidenceStore store(Fault secondPut) throws IOException {
    int before = (int) puts();
    return way(it -> it.method().equals("PUT") && puts() == before + 2 ? secondPut : Fault.NONE);
  }

  private S3EvidenceStore way(java.util.function.Function<Request, Fault> faults)
      throws IOException {
    var way =
        new FaultyWay(
            s3.port(),
            it -> {
              synchronized (asked) {
                asked.add(it);
                return faults.apply(it);
              }
            });
    opened.add(way);
    var store = new S3EvidenceStore(StandIn.bucketBy(way.port(), StandIn.PATIENCE));
    opened.add(store);
    return store;
  }

  private long puts() {
    return asked.stream().filter(it -> it.method().equals("PUT")).count();
  }

  private EvidenceStore.Answer keep(S3EvidenceStore store) {
    return Awaited.answer(store.keep(place, BYTES.digest(), BYTES));
  }

  private byte[] read(S3EvidenceStore store) throws IOException {
    try (var in = store.open(place, BYTES.digest()).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  /** Writes past the product. */
  private void plant(byte[] bytes) {
    try (var other = s3.somebodyElse()) {
      other.putObject(
          it ->
              it.bucket(StandIn.BUCKET)
                  .key(
                      "evidence/%s/1/camera/00000000-%s"
                          .formatted(place.session(), BYTES.digest().hex())),
          RequestBody.fromBytes(bytes));
    }
  }

  private static SealedBytes bytes() {
    var bytes = new byte[20_000];
    new Random(3).nextBytes(bytes);
    return SealedBytes.of(bytes);
  }
}
