package org.newsloom.stats;

/**
 * How often two actors share a context.
 *
 * @param actorA the smaller id in code point order
 * @param actorB the other
 * @param both contexts that hold both
 * @param contextsA contexts that hold a
 * @param contextsB contexts that hold b
 * @param articles articles with such a context
 * @param firstDay earliest publication of one, as of {@link Days}
 * @param lastDay latest
 */
public record PairCount(
    String actorA,
    String actorB,
    long both,
    long contextsA,
    long contextsB,
    long articles,
    int firstDay,
    int lastDay) {}
