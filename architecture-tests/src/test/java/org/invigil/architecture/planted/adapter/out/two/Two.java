package org.invigil.architecture.planted.adapter.out.two;

/** Known to another adapter. */
public class Two {}
