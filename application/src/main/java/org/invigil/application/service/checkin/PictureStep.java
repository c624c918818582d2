package org.invigil.application.service.checkin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Pictures;
import org.invigil.application.service.picture.PictureDesk;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.StepPicture;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureId;
import org.invigil.domain.picture.PictureMeasurement;

/** Looks at the picture of a step, and keeps it when the step does. */
public final class PictureStep {

  private final PictureDesk eyes;
  private final Pictures pictures;
  private final Chance chance;

  public PictureStep(PictureDesk eyes, Pictures pictures, Chance chance) {
    this.eyes = eyes;
    this.pictures = pictures;
    this.chance = chance;
  }

  /** A picture that the machine could not look at is taken again like one that is unreadable. */
  Look look(byte[] bytes, Function<PictureMeasurement, Set<PictureFault>> policy) {
    return switch (eyes.look(bytes)) {
      case PictureDesk.Bad(var problem) -> new Bad(problem);
      case PictureDesk.NotSeen() -> new TakeAgain(Set.of(PictureFault.UNREADABLE));
      case PictureDesk.Seen(var measured) ->
          Optional.of(policy.apply(measured))
              .filter(faults -> !faults.isEmpty())
              .<Look>map(TakeAgain::new)
              .orElseGet(() -> new Good(measured));
    };
  }

  PictureId newPicture() {
    return new PictureId(chance.identifier());
  }

  /**
   * The largest share of the picture that one of these shows too; one that cannot be compared
   * shares nothing.
   */
  double mostShared(CheckIn of, List<StepPicture> kept, byte[] bytes) {
    return kept.stream()
        .flatMap(it -> pictures.find(of.id().value(), it.picture()).stream())
        .mapToDouble(it -> eyes.shared(bytes, it))
        .max()
        .orElse(0);
  }

  void keep(CheckIn of, PictureId id, byte[] bytes) {
    pictures.add(of.file().institution(), of.id().value(), id, bytes);
  }

  /** What became of the look. */
  sealed interface Look {}

  record Good(PictureMeasurement measured) implements Look {}

  record TakeAgain(Set<PictureFault> faults) implements Look {}

  record Bad(BadPicture.Problem problem) implements Look {}
}
