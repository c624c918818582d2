package org.invigil.server.pages;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A stage of its own for every journey, where an exam was sat, and a browser before it. */
abstract class Journey {

  static Stage stage;
  static Browser browser;

  @BeforeAll
  static void setTheStage() throws Exception {
    stage = Stage.open();
    browser = new Browser(stage.address());
  }

  @AfterAll
  static void clearTheStage() {
    browser.close();
    stage.close();
  }
}
