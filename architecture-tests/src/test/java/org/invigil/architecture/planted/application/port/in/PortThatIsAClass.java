package org.invigil.architecture.planted.application.port.in;

/** Should be an interface. */
public class PortThatIsAClass {}
