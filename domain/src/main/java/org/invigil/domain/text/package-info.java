/** Words that people give: names, addresses, reasons; how long they may be and what they hold. */
@NullMarked
package org.invigil.domain.text;

import org.jspecify.annotations.NullMarked;
