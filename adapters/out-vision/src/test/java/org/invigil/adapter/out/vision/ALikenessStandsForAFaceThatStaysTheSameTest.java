package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.invigil.adapter.out.vision.FaceEmbedder.Likeness;
import org.invigil.domain.picture.Box;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureMeasurement;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

class ALikenessStandsForAFaceThatStaysTheSameTest {

  private static final FoundFace HERE = new FoundFace(new Box(100, 100, 80, 100), 0.99);
  private static final FoundFace NEAR = new FoundFace(new Box(110, 105, 80, 100), 0.99);
  private static final FoundFace ELSEWHERE = new FoundFace(new Box(180, 100, 80, 100), 0.99);
  private static final FaceCopy COPY = new FaceCopy(new float[] {1, 0});
  private static final FaceCopy OTHER = new FaceCopy(new float[] {0.94f, 0.34f});
  private final KnownFaces known = new KnownFaces();
  private int measured;

  @Test
  void it_is_measured_once_where_nothing_changes() {
    assertThat(look(0, HERE, COPY, 10)).isSameAs(look(1, NEAR, COPY, 12));
    assertThat(measured).isOne();
  }

  @Test
  void a_blurred_look_keeps_the_likeness_of_the_sharp_one_and_not_the_other_way_round() {
    Likeness sharp = look(0, HERE, COPY, 10);
    assertThat(look(1, HERE, COPY, 3)).isSameAs(sharp);
    assertThat(look(2, HERE, COPY, 12.5)).isSameAs(sharp);
    assertThat(look(3, HERE, COPY, 12.6)).isNotSameAs(sharp);
  }

  @Test
  void a_face_that_looks_different_or_is_elsewhere_is_measured() {
    look(0, HERE, COPY, 10);
    look(1, HERE, OTHER, 10);
    look(2, ELSEWHERE, OTHER, 10);
    assertThat(measured).isEqualTo(3);
  }

  @Test
  void what_changes_little_by_little_is_measured_in_the_end() {
    for (int i = 0; i < 8; i++) {
      double angle = 0.1 * i;
      float[] turned = {(float) Math.cos(angle), (float) Math.sin(angle)};
      look(i, HERE, new FaceCopy(turned), 10);
    }
    assertThat(measured).isEqualTo(2);
  }

  @Test
  void a_face_that_was_away_for_one_look_is_measured() {
    look(0, HERE, COPY, 10);
    known.look(Duration.ofSeconds(1));
    look(2, HERE, COPY, 10);
    assertThat(measured).isEqualTo(2);
  }

  @Test
  void nothing_stands_for_longer_than_ten_seconds() {
    look(0, HERE, COPY, 10);
    look(9, HERE, COPY, 10);
    assertThat(measured).isOne();
    look(10, HERE, COPY, 10);
    assertThat(measured).isEqualTo(2);
  }

  @Test
  void how_live_a_face_is_is_measured_once_in_ten_seconds() {
    known.look(Duration.ofSeconds(3));
    assertThat(known.liveIsDue()).isTrue();
    known.look(Duration.ofSeconds(12));
    assertThat(known.liveIsDue()).isFalse();
    known.look(Duration.ofSeconds(13));
    assertThat(known.liveIsDue()).isTrue();
  }

  @Test
  @Rule("FLG-1")
  void whoever_takes_the_seat_in_the_same_place_is_measured() throws InterruptedException {
    try (Mats mats = new Mats();
        VisionWorkers workers = new VisionWorkers(TestVision.SETTINGS.models(), 1)) {
      Mat one = photograph(mats, "obama.jpg");
      Mat dimmed = mats.fresh();
      one.convertTo(dimmed, -1, 0.8, 0);
      Mat other = inPlaceOf(mats, workers, one, photograph(mats, "biden.jpg"));
      FaceTemplate first = seen(workers, one, 0).template();
      assertThat(seen(workers, dimmed, 1).template()).isEqualTo(first);
      FaceSighting second = seen(workers, other, 2);
      assertThat(second.template().similarityTo(first)).isLessThan(0.25);
      assertThat(second.detail().live()).isEmpty();
    }
  }

  private FaceSighting seen(VisionWorkers workers, Mat picture, int second)
      throws InterruptedException {
    return measure(workers, picture, known, second).nearest().orElseThrow();
  }

  private static PictureMeasurement measure(
      VisionWorkers workers, Mat picture, KnownFaces known, int second)
      throws InterruptedException {
    return workers.with(it -> it.measure(picture, Wanted.ALL, known, Duration.ofSeconds(second)));
  }

  private static Mat photograph(Mats mats, String name) {
    byte[] file = SharedFaces.read(name);
    return mats.keep(Imgcodecs.imdecode(mats.keep(new MatOfByte(file)), Imgcodecs.IMREAD_COLOR));
  }

  /** The first picture, with the other's face pasted over the face in it. */
  private static Mat inPlaceOf(Mats mats, VisionWorkers workers, Mat one, Mat other)
      throws InterruptedException {
    Mat changed = mats.keep(one.clone());
    var to = new FoundFace(box(workers, one), 1).inside(one);
    var from = new FoundFace(box(workers, other), 1).inside(other);
    Mat face = mats.fresh();
    Imgproc.resize(mats.keep(other.submat(from)), face, new Size(to.width, to.height));
    Core.copyTo(face, mats.keep(changed.submat(to)), new Mat());
    return changed;
  }

  private static Box box(VisionWorkers workers, Mat picture) throws InterruptedException {
    return measure(workers, picture, new KnownFaces(), 0).nearest().orElseThrow().box();
  }

  private Likeness look(int second, FoundFace face, FaceCopy copy, double sharpness) {
    known.look(Duration.ofSeconds(second));
    return known.likeness(face, copy, sharpness, this::measure);
  }

  private Likeness measure() {
    measured++;
    return new Likeness(new FaceTemplate(new float[] {measured}), 3);
  }
}
