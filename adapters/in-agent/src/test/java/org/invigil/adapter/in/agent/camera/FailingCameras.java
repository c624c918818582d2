package org.invigil.adapter.in.agent.camera;

import java.io.IOException;
import java.time.Duration;
import java.util.Scanner;

/** Opens the cameras whose addresses it reads, and prints all that is to be known of failures. */
public final class FailingCameras {

  private FailingCameras() {}

  public static void main(String[] args) {
    try (var addresses = new Scanner(System.in)) {
      while (addresses.hasNextLine()) {
        fail(addresses.nextLine());
      }
    }
    System.exit(0);
  }

  private static void fail(String address) {
    try {
      Webcams cameras = Webcams.choose(address, System::nanoTime, Duration.ZERO);
      System.out.println(cameras + " " + cameras.name());
      cameras.open().close();
    } catch (IOException failed) {
      System.out.println("FAILED");
      failed.printStackTrace();
    }
  }
}
