package org.newsloom.train.names;

import java.util.List;

/**
 * A published name recogniser whose judgement of unlabelled text the name finder learns from, found
 * by {@link java.util.ServiceLoader}. Only a build with Maven's profile {@code train} has any.
 */
public interface NameTeacher {
  /** Its place among the teachers, from 1; in this order they stand in silver files. */
  int rank();

  /** What it is, for people. */
  String name();

  /** A BIO tag for each word of a sentence: {@code O}, {@code B-PER}, {@code I-ORG} ... */
  List<String> tags(List<String> words);
}
