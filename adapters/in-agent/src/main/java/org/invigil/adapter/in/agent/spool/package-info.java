/** What is captured and not yet kept by the server, on the candidate's disk. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.spool;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
