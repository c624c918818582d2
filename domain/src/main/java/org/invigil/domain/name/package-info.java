/** Whether the name on a document is the name that was registered, with a reason for each part. */
@NullMarked
package org.invigil.domain.name;

import org.jspecify.annotations.NullMarked;
