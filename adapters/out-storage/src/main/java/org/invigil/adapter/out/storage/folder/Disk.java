package org.invigil.adapter.out.storage.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Opens files; a test that needs a disk that fails puts its own in its place. */
@FunctionalInterface
interface Disk {

  Disk REAL = FileChannel::open;

  FileChannel open(Path file, OpenOption... options) throws IOException;
}
