package org.invigil.benchmarks.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.invigil.made.Jpeg;
import org.invigil.made.MadeSet;
import org.invigil.made.Shot;

/** Writes made documents into a folder, as {@code --documents} reads them. */
final class MakeDocuments {

  private MakeDocuments() {}

  static void into(Path folder, List<MadeSet.Picture> pictures, Path root) throws IOException {
    Files.createDirectories(folder);
    List<String> rows = new ArrayList<>(List.of(Expected.HEADER));
    for (var picture : pictures) {
      var document = picture.document();
      var name = "%04d".formatted(rows.size());
      Files.write(
          folder.resolve(name + ".jpg"), Jpeg.of(picture.shot().onDesk(document.drawn(root))));
      var camera = Shot.GOOD.noisy(4).lit(0.8).seed(rows.size());
      Files.write(
          folder.resolve(name + "-face.jpg"), Jpeg.of(document.portrait().before(root, camera)));
      var bearer = document.bearer();
      rows.add(
          new Expected(
                  name + ".jpg",
                  picture.taken().name().toLowerCase(Locale.ROOT),
                  document.layout().kind(),
                  bearer.family(),
                  bearer.given(),
                  document.number(),
                  document.lastDay(),
                  document.zone(),
                  name + "-face.jpg")
              .row());
    }
    Files.write(folder.resolve(Expected.FILE), rows);
  }
}
