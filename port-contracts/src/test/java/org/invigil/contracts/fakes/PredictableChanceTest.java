package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Chance;
import org.invigil.contracts.ChanceContract;

class PredictableChanceTest extends ChanceContract {

  private final PredictableChance chance = new PredictableChance();

  @Override
  protected Chance chance() {
    return chance;
  }
}
