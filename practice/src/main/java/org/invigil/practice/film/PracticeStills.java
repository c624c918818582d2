package org.invigil.practice.film;

import java.nio.file.Path;
import java.time.LocalDate;
import org.invigil.made.Bearer;
import org.invigil.made.Layout;
import org.invigil.made.MadeDocument;
import org.invigil.made.Portrait;
import org.invigil.made.Shot;

/** The pictures that the candidate of the practice exam takes, as JPEG. */
public final class PracticeStills {

  /** Mean luma about 13: a face can be found, but that is below what a face scan needs. */
  private static final double DIM = 0.09;

  private final Path root;
  private final Stage stage;

  public PracticeStills(Path projectRoot) {
    this.root = projectRoot;
    this.stage = new Stage(projectRoot);
  }

  /** The candidate's face in good light. */
  public byte[] faceScan() {
    return Jpeg.of(stage.frame(Showing.PRESENT, 3, 1));
  }

  /** The candidate's face in a room that is too dark. */
  public byte[] darkFaceScan() {
    return Jpeg.of(stage.frame(Showing.PRESENT, 2, 2, DIM));
  }

  /** Somebody else's face in good light. */
  public byte[] faceScanOfSomebodyElse() {
    return Jpeg.of(stage.frame(Showing.OTHER_PERSON, 3, 4));
  }

  /** A passport of nobody's country with the candidate's portrait, on a desk. */
  public byte[] documentScan(String family, String given, String number, LocalDate lastDay) {
    var bearer = new Bearer(family, given, "F", LocalDate.of(1998, 4, 12), "UTO");
    var document =
        new MadeDocument(
            Layout.PASSPORT, bearer, Portrait.I, number, lastDay.minusYears(10), lastDay);
    var camera = Shot.GOOD.turned(2).tilted(0.04).seed(5);
    return org.invigil.made.Jpeg.of(camera.onDesk(document.drawn(root)));
  }
}
