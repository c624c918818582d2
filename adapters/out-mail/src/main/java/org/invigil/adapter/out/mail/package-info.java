/** Letters by SMTP, or as files where no server is configured. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.mail;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
