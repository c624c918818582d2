package org.invigil.adapter.in.agent.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** How a segment's bytes are made durable; what a slow disk is slow at. */
public interface Flushing {

  /** The disk's own way. */
  Flushing REAL = channel -> channel.force(false);

  /** Returns when what was written to the channel survives a power cut. */
  void flush(FileChannel channel) throws IOException;
}
