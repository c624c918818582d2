package org.invigil.architecture.planted.adapter.in.one;

import org.invigil.architecture.planted.adapter.out.two.Two;

/** An adapter that knows another, in a package that says nothing of its side. */
public class One {
  Two two;
}
