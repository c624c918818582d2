package org.invigil.benchmarks.film;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.invigil.benchmarks.film.Person.Pose;

/** What the camera of one film sees at any time. */
final class Camera {

  static final int WIDTH = 640;
  static final int HEIGHT = 480;
  private static final double TURNS_WITHIN = 0.8;

  private final Script script;
  private final BufferedImage room;
  private final Person candidate;
  private final Person second;
  private final Person other;
  private final Sensor sensor;
  private final Pose seat;
  private final double lamp;
  private final long seed;

  /**
   * @param actors the candidate, somebody who comes by, somebody who takes the seat
   */
  Camera(Script script, List<Actor> actors, long seed) {
    var random = new Random(seed);
    this.script = script;
    this.seed = seed;
    this.room = Room.drawn(WIDTH, HEIGHT, random);
    int height = 120 + random.nextInt(60);
    this.candidate = new Person(actors.get(0), height, random);
    this.second = new Person(actors.get(1), Math.max(95, height - random.nextInt(50)), random);
    this.other = new Person(actors.get(2), height + random.nextInt(20) - 10, random);
    this.sensor = new Sensor(1.5 + 2 * random.nextDouble(), random);
    this.lamp = 0.75 + 0.4 * random.nextDouble();
    this.seat = new Pose(290 + random.nextInt(60), 190 + random.nextInt(50), 1, 0, 0, false);
  }

  /** A picture of the candidate alone, before the exam. */
  BufferedImage enrolment() {
    var picture = empty();
    person(picture, candidate, seat.stillness(), 0);
    sensor.expose(picture, 1, new Random(seed + 1));
    return picture;
  }

  BufferedImage at(double time) {
    double seen = script.at(time, Kind.FROZEN).map(Happening::start).orElse(time);
    var picture = empty();
    script.at(seen).ifPresentOrElse(it -> draw(picture, it, seen), () -> sits(picture, seen));
    sensor.expose(picture, light(seen), new Random(seed + Math.round(seen * 1000)));
    return picture;
  }

  private BufferedImage empty() {
    var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    picture.setData(room.getRaster());
    return picture;
  }

  private void sits(BufferedImage picture, double time) {
    person(picture, candidate, seat, time);
  }

  private void draw(BufferedImage picture, Happening it, double time) {
    var numbers = it.numbers();
    double ease = it.ease(time, TURNS_WITHIN);
    int side = numbers.nextBoolean() ? 1 : -1;
    double share = numbers.nextDouble();
    switch (it.kind()) {
      case AWAY, AWAY_FOR_A_MOMENT -> {
        // Nobody is there.
      }
      case ANOTHER_PERSON -> {
        person(picture, second, seat.moved(side * (150 + 40 * share), -30 + 40 * share), time);
        person(picture, candidate, seat.moved(-side * 70, 0), time);
      }
      case PASSER_BY -> {
        person(picture, second, seat.moved(side * 190, -40), time);
        sits(picture, time);
      }
      case DIFFERENT_PERSON -> person(picture, other, seat, time);
      case LOOKING_ASIDE ->
          person(picture, candidate, seat.turned(side * ease * (50 + 15 * share), 0), time);
      case LOOKING_DOWN ->
          person(picture, candidate, seat.turned(side * 10.0, -ease * (45 + 12 * share)), time);
      case GLANCE ->
          person(picture, candidate, seat.turned(side * ease * (40 + 20 * share), 0), time);
      case LOOK_AT_KEYBOARD ->
          person(picture, candidate, seat.turned(0, -ease * (8 + 8 * share)), time);
      case LEAN ->
          person(
              picture,
              candidate,
              seat.nearer(1 + ease * (0.3 * share - 0.1))
                  .moved(side * ease * 60 * share, ease * 15),
              time);
      case STILLNESS -> person(picture, candidate, seat.stillness(), time);
      case HAND_AT_CHIN -> covered(picture, time, pen -> Cover.hand(pen, candidate, side, 0.33));
      case FACE_COVERED ->
          covered(
              picture,
              time,
              pen ->
                  Cover.values()[(int) (share * Cover.values().length)].draw(
                      pen, candidate, it.numbers()));
      case CAMERA_COVERED -> lid(picture, share, numbers);
      case POOR_LIGHT, FROZEN, SPEECH, LAMP, BANG -> sits(picture, time);
    }
  }

  private interface Drawing {
    void with(Graphics2D pen);
  }

  private void covered(BufferedImage picture, double time, Drawing cover) {
    var pen = pen(picture);
    candidate.draw(pen, seat, time);
    cover.with(pen);
    pen.dispose();
  }

  private static void person(BufferedImage picture, Person who, Pose pose, double time) {
    var pen = pen(picture);
    who.draw(pen, pose, time);
    pen.dispose();
  }

  /** A finger or a strip over the lens: some light comes through, more in the middle. */
  private static void lid(BufferedImage picture, double share, Random numbers) {
    int light = (int) (14 + 100 * share);
    int more = Math.min(255, light + (int) Math.round(light * 0.12 * numbers.nextDouble()));
    var pen = pen(picture);
    pen.setPaint(
        new RadialGradientPaint(
            WIDTH / 2f + numbers.nextInt(200) - 100,
            HEIGHT / 2f,
            WIDTH * 0.7f,
            new float[] {0, 1},
            new Color[] {through(more), through(light)}));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.dispose();
  }

  private static Color through(int light) {
    return new Color(light, (int) (light * 0.75), (int) (light * 0.7));
  }

  private double light(double time) {
    double daylight = lamp * (1 + 0.12 * Math.sin(2 * Math.PI * time / 240 + seed % 7));
    var now = script.at(time);
    double share = now.map(it -> it.numbers().nextDouble()).orElse(0.0);
    return switch (now.map(Happening::kind).orElse(Kind.BANG)) {
      case POOR_LIGHT -> daylight * (0.01 + 0.06 * share);
      case LAMP -> daylight * (1 - 0.4 * now.orElseThrow().ease(time, 0.5));
      case CAMERA_COVERED -> 1;
      default -> daylight;
    };
  }

  private static Graphics2D pen(BufferedImage picture) {
    var pen = picture.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }
}
