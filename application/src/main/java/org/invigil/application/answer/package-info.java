/** What an answer says about the work that led to it. */
@NullMarked
package org.invigil.application.answer;

import org.jspecify.annotations.NullMarked;
