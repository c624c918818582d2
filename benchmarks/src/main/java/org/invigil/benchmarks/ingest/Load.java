package org.invigil.benchmarks.ingest;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Loads a server over one connection for each session, all on one thread. By itself: {@code Load
 * SESSIONS.jsonl HOST PORT BYTES SECONDS WARM-UP-SECONDS RATE}.
 *
 * @param size bytes of a segment
 * @param rate segments a second of all sessions together; 0: each session sends the next one as
 *     soon as one is answered
 */
record Load(
    InetSocketAddress server,
    List<LoadSession> sessions,
    int size,
    Duration warmUp,
    Duration length,
    double rate) {

  Load {
    sessions = List.copyOf(sessions);
  }

  /** Called on the loading thread when what counts begins and ends. */
  interface Watch {
    void begins() throws IOException;

    void ends() throws IOException;

    Watch NOBODY =
        new Watch() {
          @Override
          public void begins() {}

          @Override
          public void ends() {}
        };
  }

  public static void main(String[] arguments) throws IOException {
    var load =
        new Load(
            new InetSocketAddress(arguments[1], Integer.parseInt(arguments[2])),
            LoadSession.read(Path.of(arguments[0])),
            Integer.parseInt(arguments[3]),
            Duration.ofSeconds(Long.parseLong(arguments[5])),
            Duration.ofSeconds(Long.parseLong(arguments[4])),
            Double.parseDouble(arguments[6]));
    System.out.println(load.run(Watch.NOBODY).json());
  }

  /**
   * What is answered during the warm-up is not counted. A paced answer is late since it was due.
   */
  Answers run(Watch watch) throws IOException {
    var answers = new Answers(size, length);
    var all = new ArrayList<Uploader>();
    try (var selector = Selector.open()) {
      for (var session : sessions) {
        all.add(new Uploader(server, session, size, selector));
      }
      run(all, selector, answers, watch);
    } finally {
      for (var one : all) {
        one.close();
      }
    }
    return answers;
  }

  private void run(List<Uploader> all, Selector selector, Answers answers, Watch watch)
      throws IOException {
    long first = System.nanoTime();
    long pause = rate > 0 ? (long) (1e9 * all.size() / rate) : 0;
    var waiting = new PriorityQueue<Uploader>(Comparator.comparingLong(Uploader::due));
    for (int i = 0; i < all.size(); i++) {
      all.get(i).isDue(first + pause * i / all.size());
      waiting.add(all.get(i));
    }
    long begin = first + warmUp.toNanos();
    long end = begin + length.toNanos();
    boolean counts = false;
    for (long now = first; now < end; now = System.nanoTime()) {
      if (!counts && now >= begin) {
        counts = true;
        watch.begins();
      }
      for (var next = waiting.peek(); next != null && next.due() <= now; next = waiting.peek()) {
        waiting.poll().send();
      }
      selector.select(Math.clamp(untilNext(waiting, counts ? end : begin) / 1_000_000, 1, 1000));
      for (SelectionKey ready : selector.selectedKeys()) {
        if (ready.attachment() instanceof Uploader one) {
          var status = one.ready();
          if (status.isPresent()) {
            long answered = System.nanoTime();
            answers.note(status.getAsInt(), answered - one.due(), counts);
            one.isDue(pause > 0 ? one.due() + pause : answered);
            waiting.add(one);
          }
        }
      }
      selector.selectedKeys().clear();
    }
    watch.ends();
  }

  private static long untilNext(PriorityQueue<Uploader> waiting, long otherwise) {
    var next = waiting.peek();
    return (next == null ? otherwise : Math.min(next.due(), otherwise)) - System.nanoTime();
  }
}
