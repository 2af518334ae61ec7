package org.newsloom.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A key of a run definition: what it means, what it may be, what it is if absent. The one place
 * where a key is documented; messages, {@code config show} and the table of keys read it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
  /** The default of a key that has none and must be given. */
  String REQUIRED = "(required)";

  /** What the key means, in one line. */
  String value();

  /** The key's name, where it cannot be the component's in snake case. */
  String name() default "";

  /** The value taken if the key is absent, as YAML. */
  String byDefault() default REQUIRED;

  /** Least number. */
  double min() default Double.NEGATIVE_INFINITY;

  /** Greatest number. */
  double max() default Double.POSITIVE_INFINITY;

  /** A regular expression that a string must match as a whole. */
  String pattern() default ".*";

  /** What strings stand for. */
  Format format() default Format.PLAIN;

  /** Words that may stand in place of a path. */
  String[] words() default {};

  /** Whether a list may be empty. */
  boolean mayBeEmpty() default true;

  /** What is expected, in words; made from the type where it is empty. */
  String expects() default "";

  /** What the characters of a value stand for. */
  enum Format {
    /** Themselves. */
    PLAIN,
    /** A path that need not exist, relative to the file. */
    PATH,
    /** A file that exists, relative to the file. */
    FILE,
    /** A file or folder that exists, or a glob, relative to the file. */
    INPUT,
    /** A number of bytes such as {@code 64MB} or {@code 1GiB}. */
    BYTES
  }
}
