package org.invigil.adapter.in.agent.delivery;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.wire.ExamServer;
import org.invigil.adapter.in.agent.wire.RemoteKeepSegment;
import org.invigil.adapter.in.agent.wire.ServerAddress;

/** Uploads a spool from another network, and says what it knows. */
public final class UploaderElsewhere {

  private static final long A_MOMENT = 20_000_000;

  private UploaderElsewhere() {}

  /**
   * @param args the spool, the server's address, its port
   */
  public static void main(String[] args) throws Exception {
    var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var there = new InetSocketAddress(args[1], Integer.parseInt(args[2]));
    // A program goes to another computer by HTTPS only; this relay is its door on its own.
    try (var relay = new Relay(here, there);
        var client =
            ExamServer.at(
                ServerAddress.parse("http://127.0.0.1:" + relay.port()),
                "put-only",
                ProxySelector.of(null),
                Duration.ofSeconds(2));
        Spool spool = Spool.open(Path.of(args[0]));
        var courier =
            new Courier(
                "uploads",
                new UploadNextSegment(
                    spool,
                    UploadOrder.OLDEST_FIRST,
                    new RemoteKeepSegment(client),
                    client.uplink(),
                    new Said()),
                new BackOff(() -> 0),
                Duration.ofSeconds(1))) {
      courier.start();
      while (!spool.waiting().isEmpty()) {
        LockSupport.parkNanos(A_MOMENT);
      }
    }
    System.out.println("done");
  }

  private static final class Said extends OnlyKept {

    @Override
    public void kept(FinishedSegment segment) {
      System.out.println("kept " + segment.id().sequence());
    }

    @Override
    public void waiting(String why) {
      System.out.println("waiting");
    }
  }
}
