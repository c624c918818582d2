/** Journeys of every person through the pages, in a real browser. */
package org.invigil.server.pages;
