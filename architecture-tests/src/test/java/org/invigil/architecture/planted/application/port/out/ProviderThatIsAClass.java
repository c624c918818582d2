package org.invigil.architecture.planted.application.port.out;

import org.invigil.architecture.planted.adapter.out.two.Two;

/** Should be an interface, and must not know an adapter. */
public class ProviderThatIsAClass {
  Two two;
}
