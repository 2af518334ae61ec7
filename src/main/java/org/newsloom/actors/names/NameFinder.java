package org.newsloom.actors.names;

import java.util.List;
import org.newsloom.model.AnnotatedArticle;

/**
 * Finds names of persons, organizations and places. Not thread-safe: one instance a thread.
 *
 * <p>What it finds depends on the one article it is given and on nothing seen before.
 */
public interface NameFinder {
  /** The names of an article in order of their start, not overlapping; empty if it has none. */
  List<NameSpan> find(AnnotatedArticle article);
}
