package org.invigil.practice.film;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Puts people before the room and exposes the picture. */
final class Stage {

  static final int WIDTH = 640;
  static final int HEIGHT = 480;

  /** Hardly anything: mean luma 3, and no face to be found. */
  private static final double DARK = 0.015;

  private final BufferedImage room = Room.drawn(WIDTH, HEIGHT);
  private final Map<Person, BufferedImage> people = new EnumMap<>(Person.class);

  Stage(Path projectRoot) {
    Photographs photographs = new Photographs(projectRoot);
    for (Person person : Person.values()) {
      people.put(person, photographs.cutOut(person, 430));
    }
  }

  /** What the camera sees {@code seconds} into the film, as its frame of that number. */
  BufferedImage frame(Showing showing, double seconds, int number) {
    return frame(showing, seconds, number, showing == Showing.DARKNESS ? DARK : 1);
  }

  BufferedImage frame(Showing showing, double seconds, int number, double light) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(room, 0, 0, null);
    switch (showing) {
      case PRESENT, DARKNESS -> seat(pen, Person.CANDIDATE, seconds, 320);
      case AWAY -> {
        // Nobody is drawn.
      }
      case SECOND_PERSON -> {
        seat(pen, Person.BESIDE, seconds, 475);
        seat(pen, Person.CANDIDATE, seconds, 190);
      }
      case OTHER_PERSON -> seat(pen, Person.OTHER, seconds, 320);
    }
    pen.dispose();
    Sensor.expose(picture, light, number);
    return picture;
  }

  private void seat(Graphics2D pen, Person person, double seconds, int middle) {
    BufferedImage cutOut = people.get(person);
    if (cutOut == null) {
      throw new IllegalStateException("nobody cut out " + person);
    }
    pen.drawImage(
        cutOut,
        new Sway(person.ordinal())
            .at(seconds, middle, cutOut.getWidth(), cutOut.getHeight(), HEIGHT),
        null);
  }
}
