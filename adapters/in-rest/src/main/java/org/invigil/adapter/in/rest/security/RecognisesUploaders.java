package org.invigil.adapter.in.rest.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Everybody who is signed in may ask here, and an uploader who was recognised a moment ago is let
 * through at once. For what is asked thousands of times a second.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RecognisesUploaders {}
