package org.invigil.adapter.in.agent.screen;

import java.awt.AWTError;
import java.awt.AWTException;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The computer's own displays. */
public final class Desktop implements Screens {

  private Optional<Robot> robot = Optional.empty();

  @Override
  public List<Shot> look() throws ScreenFailure {
    try {
      Robot eye = robot();
      var shots = new ArrayList<Shot>();
      for (GraphicsDevice device :
          GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
        Rectangle bounds = device.getDefaultConfiguration().getBounds();
        shots.add(Shot.of(shots.size(), bounds, eye.createScreenCapture(bounds)));
      }
      if (shots.isEmpty()) {
        throw new ScreenFailure("No display is connected.");
      }
      return shots;
    } catch (AWTException | AWTError | IllegalArgumentException | SecurityException refused) {
      robot = Optional.empty();
      throw new ScreenFailure("The screen cannot be recorded. Permit it and try again.", refused);
    }
  }

  private Robot robot() throws AWTException {
    if (robot.isEmpty()) {
      robot = Optional.of(new Robot());
    }
    return robot.get();
  }
}
