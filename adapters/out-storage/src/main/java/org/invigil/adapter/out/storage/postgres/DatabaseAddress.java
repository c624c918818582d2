package org.invigil.adapter.out.storage.postgres;

/** Where a database is and how to sign in to it. */
public record DatabaseAddress(String url, String user, String password) {

  /** Only where it is: what may hold a password is left out. */
  @Override
  public String toString() {
    return url.replaceFirst("[?].*", "").replaceFirst("//[^/]*@", "//");
  }
}
