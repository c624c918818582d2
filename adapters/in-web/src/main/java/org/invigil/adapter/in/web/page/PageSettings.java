package org.invigil.adapter.in.web.page;

/**
 * @param publicAddress under which people reach the server: scheme, host and port, no slash behind
 */
public record PageSettings(String publicAddress) {}
