package org.invigil.domain.checkin;

import java.util.EnumSet;
import java.util.Set;
import org.invigil.domain.picture.DocumentScanPolicy;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureMeasurement;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When pictures show enough of a room, or of a desk. What they show is looked at by a person; this
 * only asks that something can be seen, and from several sides.
 *
 * @param quality light, size and sharpness of each picture
 * @param room so many sides of the room are enough
 * @param desk so many views of the desk are enough: what is on it and what is under it
 * @param most after exactly so many pictures of either, check-in goes on with what there is, and a
 *     person is told: nobody is kept from an exam by a camera that cannot be turned
 * @param same a picture of which exactly this share shows what a kept one shows is no other side
 */
@ValueObject
public record RoomScanPolicy(
    DocumentScanPolicy quality, int room, int desk, int most, double same) {

  /** Chosen, not tuned on rooms. */
  public static final RoomScanPolicy CHOSEN =
      new RoomScanPolicy(DocumentScanPolicy.CHOSEN, 4, 2, 10, 0.25);

  public RoomScanPolicy {
    if (room < 1 || desk < 1 || most < Math.max(room, desk) || !(same > 0 && same <= 1)) {
      throw new IllegalArgumentException(
          "no scan could be enough: %d, %d, %d, %s".formatted(room, desk, most, same));
    }
  }

  /** How many sides are asked for. */
  public int sides(Step part) {
    return switch (part) {
      case ROOM_SCAN_OF_THE_ROOM -> room;
      case ROOM_SCAN_OF_THE_DESK -> desk;
      default -> throw new IllegalArgumentException("not a part of the room scan: " + part);
    };
  }

  /**
   * What is wrong with one more picture; empty when it shows another side.
   *
   * @param shared the largest share of it that a kept picture shows too, 0 to 1
   */
  public Set<PictureFault> judge(PictureMeasurement seen, double shared) {
    var faults = EnumSet.noneOf(PictureFault.class);
    faults.addAll(quality.judge(seen));
    if (faults.isEmpty() && shared >= same) {
      faults.add(PictureFault.SAME_SIDE);
    }
    return faults;
  }
}
