/**
 * Where pictures come from: a webcam, a camera in the network, or a film that stands in for one.
 */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.camera;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
