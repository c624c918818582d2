package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Tokens;
import org.invigil.contracts.TokensContract;

class InMemoryTokensTest extends TokensContract {

  private final Memory memory = new Memory();
  private final InMemoryTokens tokens = new InMemoryTokens(memory);

  @Override
  protected Tokens tokens() {
    return tokens;
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
