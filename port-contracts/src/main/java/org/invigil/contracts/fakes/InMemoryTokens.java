package org.invigil.contracts.fakes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.invigil.application.port.out.Tokens;
import org.invigil.domain.access.TokenHolder;

/** Tokens in memory. */
public final class InMemoryTokens implements Tokens {

  private record Kept(TokenHolder holder, Instant expires) {}

  private final Memory memory;
  private Map<String, Kept> tokens = new HashMap<>();
  private int issued;

  public InMemoryTokens(Memory memory) {
    this.memory = memory;
    memory.join(() -> {
      var before = new HashMap<>(tokens);
      return () -> tokens = before;
    });
  }

  @Override
  public String issue(TokenHolder holder, Instant expires) {
    synchronized (memory) {
      memory.reach("tokens");
      var token = "token-" + ++issued;
      tokens.put(token, new Kept(holder, expires));
      return token;
    }
  }

  @Override
  public Found find(String token, Instant now) {
    synchronized (memory) {
      memory.reach("tokens");
      var kept = tokens.get(token);
      if (kept == null) {
        return new Unknown();
      }
      return now.isBefore(kept.expires()) ? new Good(kept.holder()) : new Expired();
    }
  }

  @Override
  public void revoke(String token) {
    synchronized (memory) {
      memory.reach("tokens");
      tokens.remove(token);
    }
  }

  @Override
  public void revokeAll(TokenHolder holder) {
    synchronized (memory) {
      memory.reach("tokens");
      tokens.values().removeIf(it -> it.holder().equals(holder));
    }
  }

  @Override
  public void revokeOthers(TokenHolder holder, String token) {
    synchronized (memory) {
      memory.reach("tokens");
      tokens
          .entrySet()
          .removeIf(it -> it.getValue().holder().equals(holder) && !it.getKey().equals(token));
    }
  }
}
