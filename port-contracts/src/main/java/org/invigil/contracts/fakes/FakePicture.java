package org.invigil.contracts.fakes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A picture for {@link ScriptedVision}: a line of text that says what is to be seen in it. Begin
 * with {@link #empty()} or {@link #of(String)}, then say what differs.
 */
public record FakePicture(String words) {

  static final String KIND = "INVIGIL-PICTURE";

  /** A well-lit room with nobody in it. */
  public static FakePicture empty() {
    return new FakePicture(KIND + " size=640x480 light=120 contrast=50 sharpness=20");
  }

  /** A well-lit picture of one person, whose face has a likeness of their own. */
  public static FakePicture of(String person) {
    return empty().face(person, 0.99);
  }

  public FakePicture size(int width, int height) {
    return with("size=" + width + "x" + height);
  }

  /** Mean luma, 0 to 255. */
  public FakePicture light(double light) {
    return with("light=" + number(light));
  }

  public FakePicture contrast(double contrast) {
    return with("contrast=" + number(contrast));
  }

  /** Of the picture and of every face in it. */
  public FakePicture sharpness(double sharpness) {
    return with("sharpness=" + number(sharpness));
  }

  /** One more face; the same name always has the same likeness. A name is one word. */
  public FakePicture face(String person, double confidence) {
    return with("face=" + person + ":" + number(confidence) + ":150");
  }

  /** One more face, so many pixels wide and high. */
  public FakePicture face(String person, double confidence, int side) {
    return with("face=" + person + ":" + number(confidence) + ":" + side);
  }

  /** Every face turns so far, opens its eyes so far, and looks so much alive. */
  public FakePicture moving(double yaw, double eyes, double live) {
    return with("moves=" + number(yaw) + ":" + number(eyes) + ":" + number(live));
  }

  /** One more line of text, below the others; what is read on a document. */
  public FakePicture line(String text) {
    return with("line=" + text.replace(' ', '_'));
  }

  /** A passport with these lines and this face on it. */
  public static FakePicture passport(String name, String number, String lastDay, String person) {
    return of(person)
        .line("PASSPORT")
        .line("Name: " + name)
        .line("Passport No: " + number)
        .line("Date of expiry: " + lastDay);
  }

  /** The side of the room it shows; one and the same where nothing is said. */
  public FakePicture side(int number) {
    return with("side=" + number);
  }

  /** What looks like a telephone lies there, so many tenths from the left, as surely as that. */
  public FakePicture phone(int tenths, double confidence) {
    return with("phone=" + tenths + ":" + number(confidence));
  }

  /** Beside it, so many milliseconds of speech are heard. */
  public FakePicture speech(int milliseconds) {
    return with("speech=" + milliseconds);
  }

  /** A picture that cannot be decoded. */
  public static FakePicture damaged() {
    return new FakePicture(KIND + " damaged");
  }

  public byte[] bytes() {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private FakePicture with(String more) {
    return new FakePicture(words + " " + more);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
