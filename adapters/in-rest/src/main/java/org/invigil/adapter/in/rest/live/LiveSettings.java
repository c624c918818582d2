package org.invigil.adapter.in.rest.live;

/**
 * @param publicAddress of the server: pages of this origin may watch
 */
public record LiveSettings(String publicAddress) {}
