package org.invigil.adapter.out.vision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.opencv.core.Mat;

/**
 * A scope that releases its matrices at its end. Their pixels live outside the Java heap, so the
 * garbage collector does not see them: 5 GB were lost in a loop without it.
 */
final class Mats implements AutoCloseable {

  private final Deque<Mat> kept = new ArrayDeque<>();

  /** An empty matrix of this scope, to be filled. */
  Mat fresh() {
    return keep(new Mat());
  }

  <M extends Mat> M keep(M mat) {
    kept.push(mat);
    return mat;
  }

  List<Mat> keepAll(List<Mat> mats) {
    mats.forEach(kept::push);
    return mats;
  }

  @Override
  public void close() {
    kept.forEach(Mat::release);
    kept.clear();
  }
}
