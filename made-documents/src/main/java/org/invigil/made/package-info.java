/** Identity documents of nobody, drawn and photographed by code, with what is printed on them. */
@NullMarked
package org.invigil.made;

import org.jspecify.annotations.NullMarked;
