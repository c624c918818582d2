package org.invigil.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that speaks S3 and checks signatures, behind a way that spoils what passes. */
@Rule("SES-11")
@Timeout(300)
class WhateverS3DoesNothingAcknowledgedIsLostTest {

  private static final int MANY = 200;
  private static final int SIZE = 20_000;

  /** What each of them makes impossible is to be told, and to be done again. */
  private static final EnumSet<Fault> ALL = EnumSet.complementOf(EnumSet.of(Fault.SLOW));

  @TempDir static Path folder;
  private static StandIn s3;

  private final ExamSessionId session = new ExamSessionId(UUID.randomUUID());
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

  @Test
  void halfOfAllRequestsFailAndWhatWasAcknowledgedIsThereOnce() throws Exception {
    var chance = new Random(11);
    var way = way(it -> sometimes(chance, it));
    var store = store(way.port());
    var acknowledged = new ConcurrentHashMap<Integer, SealedBytes>();
    for (int round = 0; round < 20 && acknowledged.size() < MANY; round++) {
      keepWhatIsNotYetKept(store, acknowledged);
    }

    assertThat(way.played).containsKeys(ALL.toArray(Fault[]::new));
    assertThat(acknowledged).hasSize(MANY);
    var honest = store(s3.port());
    for (var each : acknowledged.entrySet()) {
      assertThat(read(honest, each.getKey(), each.getValue())).isEqualTo(each.getValue().toArray());
    }
    assertThat(objects()).isEqualTo(MANY);
  }

  /** Programs send again what was not acknowledged; so does this. */
  private void keepWhatIsNotYetKept(S3EvidenceStore store, Map<Integer, SealedBytes> acknowledged) {
    var waiting =
        java.util.stream.IntStream.range(0, MANY)
            .filter(it -> !acknowledged.containsKey(it))
            .mapToObj(number -> {
              var bytes = bytes(number);
              return store
                  .keep(place(number), bytes.digest(), bytes)
                  .handle((answer, failure) -> {
                    if (failure == null) {
                      acknowledged.put(number, bytes);
                    } else {
                      assertThat(cause(failure)).isInstanceOf(StoreUnavailable.class);
                    }
                    return number;
                  })
                  .toCompletableFuture();
            })
            .toList();
    waiting.forEach(it -> it.join());
  }

  private static Fault sometimes(Random chance, Request request) {
    synchronized (chance) {
      boolean asked = !request.method().equals("PUT");
      var possible =
          asked ? EnumSet.of(Fault.BROKEN, Fault.BUSY, Fault.DONE_BUT_CUT) : EnumSet.copyOf(ALL);
      int which = chance.nextInt(possible.size() * 2);
      return which < possible.size() ? List.copyOf(possible).get(which) : Fault.NONE;
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"LIE", "CHANGED_AND_LIE", "CUT_ON_THE_WAY", "BROKEN", "BUSY"})
  void aSuccessThatIsNoneIsNotBelieved(Fault fault) throws Exception {
    var store = store(way(it -> it.method().equals("PUT") ? fault : Fault.NONE).port());
    var bytes = bytes(1);

    assertThatThrownBy(() -> Awaited.answer(store.keep(place(1), bytes.digest(), bytes)))
        .isInstanceOf(StoreUnavailable.class);
    assertThat(objects()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"DONE_BUT_BROKEN", "DONE_BUT_CUT"})
  void whatWasDoneAllTheSameIsFoundByTheNextTry(Fault fault) throws Exception {
    var store =
        store(way(it -> it.method().equals("PUT") && it.number() == 1 ? fault : Fault.NONE).port());
    var bytes = bytes(1);

    assertThat(Awaited.answer(store.keep(place(1), bytes.digest(), bytes)))
        .isEqualTo(new EvidenceStore.Durable());
    assertThat(objects()).isEqualTo(1);
  }

  @Test
  void aSlowStoreHoldsUpNobodyElse() throws Exception {
    var way = way(it -> it.path().contains("00000001") ? Fault.SLOW : Fault.NONE);
    var store = store(way.port());
    var slow = bytes(1);
    var waits = store.keep(place(1), slow.digest(), slow).toCompletableFuture();
    var other = bytes(2);

    assertThat(Awaited.answer(store.keep(place(2), other.digest(), other)))
        .isEqualTo(new EvidenceStore.Durable());
    assertThat(waits).isNotDone();
    way.letGo();
    assertThat(waits.join()).isEqualTo(new EvidenceStore.Durable());
  }

  @Test
  void aStoreThatIsTooSlowIsUnavailableAndWhatItHasIsAcknowledgedLater() throws Exception {
    var way = way(it -> it.method().equals("PUT") ? Fault.SLOW : Fault.NONE);
    var hasty = store(way.port(), Duration.ofSeconds(1));
    var bytes = bytes(1);

    assertThatThrownBy(() -> Awaited.answer(hasty.keep(place(1), bytes.digest(), bytes)))
        .isInstanceOf(StoreUnavailable.class);
    assertThat(Awaited.answer(store(s3.port()).keep(place(1), bytes.digest(), bytes)))
        .isEqualTo(new EvidenceStore.Durable());
    assertThat(objects()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"ANSWER_CUT", "BROKEN", "BUSY", "DONE_BUT_CUT"})
  void whatIsReadIsWholeOrFailsAndNeverLooksAbsent(Fault fault) throws Exception {
    var bytes = bytes(1);
    Awaited.answer(store(s3.port()).keep(place(1), bytes.digest(), bytes));
    var store = store(way(it -> fault).port());

    assertThatThrownBy(() -> read(store, 1, bytes))
        .isInstanceOfAny(StoreUnavailable.class, IOException.class);
    assertThatThrownBy(() -> store.holdsAnything(session)).isInstanceOf(StoreUnavailable.class);
  }

  @Test
  void whatIsErasedThroughFaultsIsGone() throws Exception {
    for (int number = 0; number < 5; number++) {
      var bytes = bytes(number);
      Awaited.answer(store(s3.port()).keep(place(number), bytes.digest(), bytes));
    }
    var store = store(way(it -> it.number() <= 2 ? Fault.DONE_BUT_BROKEN : Fault.NONE).port());

    store.erase(session);

    assertThat(objects()).isZero();
  }

  private FaultyWay way(Function<Request, Fault> faults) throws IOException {
    var way = new FaultyWay(s3.port(), faults);
    opened.add(way);
    return way;
  }

  private S3EvidenceStore store(int port) {
    return store(port, StandIn.PATIENCE);
  }

  private S3EvidenceStore store(int port, Duration patience) {
    var store = new S3EvidenceStore(StandIn.bucketBy(port, patience));
    opened.add(store);
    return store;
  }

  private SegmentId place(int number) {
    return new SegmentId(session, 1, StreamName.CAMERA, number);
  }

  private static SealedBytes bytes(int number) {
    var bytes = new byte[SIZE];
    new Random(number).nextBytes(bytes);
    return SealedBytes.of(bytes);
  }

  private byte[] read(EvidenceStore store, int number, SealedBytes bytes) throws IOException {
    try (InputStream in = store.open(place(number), bytes.digest()).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  private long objects() throws IOException {
    return s3.objects(session);
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
