/** Pictures and sound become fragments of film, each sealed as it is made. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.recording;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
