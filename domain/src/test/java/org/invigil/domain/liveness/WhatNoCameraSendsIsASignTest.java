package org.invigil.domain.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatNoCameraSendsIsASignTest {

  @Test
  void somebody_before_a_camera_gives_none() {
    assertThat(Filmed.judged(Filmed.asAsked()).signs()).isEmpty();
  }

  @Test
  void a_film_that_begins_again_is_one() {
    assertThat(Filmed.judged(new Filmed().looking(8).again(0).frames()).signs())
        .containsExactly(Sign.FRAMES_REPEATED);
  }

  @Test
  void a_slow_camera_that_is_read_twice_is_none_up_to_a_third() {
    var twice = new Filmed().straight().straight().again(3).again(4);
    assertThat(Filmed.judged(twice.frames()).signs()).isEmpty();
    assertThat(Filmed.judged(twice.again(5).frames()).signs())
        .containsExactly(Sign.FRAMES_REPEATED);
  }

  @Test
  void a_picture_of_an_earlier_answer_is_one() {
    var came = new FilmedAnswer("HD Webcam", true, Filmed.asAsked());
    assertThat(Filmed.judged(came, Set.of("noise7")).signs())
        .containsExactly(Sign.FRAMES_SEEN_BEFORE);
    assertThat(Filmed.judged(came, Set.of("other")).signs()).isEmpty();
  }

  @Test
  void fourteen_seconds_of_pictures_after_two_seconds_are_one() {
    var came = new FilmedAnswer("HD Webcam", true, Filmed.asAsked());
    var last = came.frames().getLast().at();
    assertThat(signsAfter(came, last.minusSeconds(1))).isEmpty();
    assertThat(signsAfter(came, last.minusMillis(1001))).containsExactly(Sign.IMPOSSIBLE_TIMING);
  }

  @Test
  void pictures_nearer_than_five_milliseconds_or_backwards_are_one() {
    var first = Filmed.asAsked();
    assertThat(signs(first, Duration.ofMillis(5))).isEmpty();
    assertThat(signs(first, Duration.ofMillis(4))).containsExactly(Sign.IMPOSSIBLE_TIMING);
    assertThat(signs(first, Duration.ofMillis(-1))).containsExactly(Sign.IMPOSSIBLE_TIMING);
  }

  @Test
  void another_face_than_the_enrolled_one_is_one() {
    assertThat(Filmed.judged(new Filmed().unlike().looking(8).frames()).signs())
        .containsExactly(Sign.ANOTHER_FACE);
  }

  @Test
  void another_light_is_one() {
    assertThat(Filmed.judged(new Filmed().lookingUnderAnotherLamp().frames()).signs())
        .containsExactly(Sign.LIGHT_NOT_FOLLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OBS Virtual Camera",
        "obs-camera",
        "ManyCam Virtual Webcam",
        "Dummy video device (0x0000)",
        "Unity Video Capture #2",
        "film"
      })
  void a_name_of_a_program_that_plays_pictures_is_one(String device) {
    assertThat(Filmed.judged(new FilmedAnswer(device, true, Filmed.asAsked()), Set.of()).signs())
        .containsExactly(Sign.VIRTUAL_CAMERA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Integrated Camera",
        "Logitech BRIO",
        "FaceTime HD Camera",
        "DroidCam Source 3",
        "NVIDIA Broadcast",
        "Filmore's iPhone Camera"
      })
  void a_camera_or_a_telephone_used_as_one_is_none(String device) {
    assertThat(VirtualCameras.include(device)).isFalse();
  }

  private static Set<Sign> signsAfter(FilmedAnswer came, Duration since) {
    return FramePolicy.CHOSEN.judge(came.frames(), Set.of(), since);
  }

  private static Set<Sign> signs(List<FrameSeen> frames, Duration later) {
    var last = frames.getLast();
    var more =
        Stream.concat(
                frames.stream(),
                Stream.of(new FrameSeen(last.at().plus(later), "more", last.face())))
            .toList();
    return Filmed.judged(more).signs();
  }
}
