package org.invigil.contracts.fakes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.invigil.application.port.out.Documents;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.document.CardSeen;
import org.invigil.domain.document.DocumentSeen;
import org.invigil.domain.document.DocumentText;
import org.invigil.domain.document.TextLine;
import org.invigil.domain.picture.Box;
import org.invigil.domain.picture.PictureMeasurement;

/** Reads the lines that a {@link FakePicture} says are on it. */
public final class ScriptedDocuments implements Documents {

  private static final double SURE = 0.98;
  private static final byte[] PORTRAIT = "the portrait".getBytes(StandardCharsets.UTF_8);

  private final ScriptedVision vision;

  public ScriptedDocuments(ScriptedVision vision) {
    this.vision = vision;
  }

  @Override
  public Reading read(byte[] picture) {
    return switch (vision.measure(picture)) {
      case Vision.Measured(var measured) ->
          new Seen(
              seen(measured, new String(picture, StandardCharsets.UTF_8)),
              measured.faces().isEmpty() ? new byte[0] : PORTRAIT.clone());
      case Vision.CannotTell(var reason, var detail) -> new CannotTell(reason, detail);
    };
  }

  private DocumentSeen seen(PictureMeasurement measured, String words) {
    var lines = new ArrayList<TextLine>();
    for (var word : words.split(" ")) {
      if (word.startsWith("line=")) {
        var text = word.substring("line=".length()).replace('_', ' ');
        var box = new Box(10, 40.0 * lines.size(), 12.0 * text.length(), 20);
        lines.add(new TextLine(text, Collections.nCopies(text.length(), SURE), box));
      }
    }
    var card =
        new CardSeen(
            measured.width(), measured.height(), false, measured.light(), measured.sharpness(), 0);
    return new DocumentSeen(
        card, new DocumentText(lines), measured.faces(), List.of(), measured.models());
  }
}
