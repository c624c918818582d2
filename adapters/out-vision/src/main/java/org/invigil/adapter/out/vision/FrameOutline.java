package org.invigil.adapter.out.vision;

/**
 * What the child says of a frame before it sends it: most frames are not worth sending.
 *
 * @param width of the frame that would be sent
 */
record FrameOutline(int width, int height, Change small) {}
