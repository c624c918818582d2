package org.invigil.adapter.in.agent.spool;

import java.nio.file.Path;

/** Writes a closed segment and some fragments of the next, then dies as by {@code kill -9}. */
public final class KilledWriter {

  private KilledWriter() {}

  public static void main(String[] args) throws Exception {
    Spool spool = Spool.open(Path.of(args[0]));
    Chain chain = Segments.chain(1);
    Segments.whole(spool, chain, 0);
    SegmentFile open = Segments.begin(spool, chain, 10);
    for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
      open.append(Segments.fragment(i), i * 1000L);
    }
    Runtime.getRuntime().halt(137);
  }
}
