package org.newsloom.actors.names;

import java.util.List;

/**
 * What a token can be judged to be, as numbers from 0: no part of a name, or the first or a further
 * word of a name of some type. The names are OpenNLP's.
 */
public final class Outcomes {
  /** No part of a name. */
  public static final int OTHER = 0;

  private static final List<String> TYPES = List.of("person", "organization", "place");
  private static final String START = "-start";
  private static final String CONTINUE = "-cont";

  /** How many there are. */
  public static final int COUNT = 1 + 2 * TYPES.size();

  private Outcomes() {}

  /** The outcome of the first, or a further, word of a name of a type. */
  public static int of(String type, boolean first) {
    int index = TYPES.indexOf(type);
    if (index < 0) {
      throw new IllegalArgumentException("no type of name: " + type);
    }
    return 1 + 2 * index + (first ? 0 : 1);
  }

  /** {@code other}, {@code person-start}, {@code person-cont} ... */
  static String name(int outcome) {
    return outcome == OTHER ? "other" : type(outcome) + (isFirst(outcome) ? START : CONTINUE);
  }

  /** The type of a name that a word of this outcome belongs to. */
  static String type(int outcome) {
    return TYPES.get((outcome - 1) / 2);
  }

  static boolean isFirst(int outcome) {
    return outcome % 2 == 1;
  }

  static boolean isFurther(int outcome) {
    return outcome != OTHER && outcome % 2 == 0;
  }

  /** Whether an outcome may follow another: a further word follows only a word of its type. */
  static boolean mayFollow(int last, int outcome) {
    return !isFurther(outcome) || (last != OTHER && (last - 1) / 2 == (outcome - 1) / 2);
  }
}
