package org.invigil.adapter.out.storage.postgres;

/** Where a database is and how to sign in to it. */
public record DatabaseAddress(String url, String user, String password) {

  @Override
  public String toString() {
    return url;
  }
}
