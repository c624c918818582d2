package org.invigil.adapter.in.web.page;

/** Nobody is signed in, or not any more. */
public final class SignInFirst extends RuntimeException {

  private static final long serialVersionUID = 1;

  SignInFirst() {
    super("nobody is signed in", null, false, false);
  }
}
