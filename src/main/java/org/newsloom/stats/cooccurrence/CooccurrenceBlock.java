package org.newsloom.stats.cooccurrence;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Counts of actors and pairs in compact bytes: the form in which partial sums travel. Equal counts
 * have equal bytes.
 *
 * <p>The code, all numbers as varints:
 *
 * <pre>
 *   number of actors, their ids sorted by code point and front-coded
 *   number of context types, and for each in the order of the enum:
 *     its code, n, n_a of each actor, number of bytes of the pairs, number of pairs
 *     pairs by (a, b): a less the former a; b less a, or less the former b where a is the former a;
 *                      n_ab, articles, first and last day
 * </pre>
 */
public final class CooccurrenceBlock {
  private final byte[] bytes;

  private CooccurrenceBlock(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A block of bytes that nobody else will change. */
  static CooccurrenceBlock owning(byte[] bytes) {
    return new CooccurrenceBlock(bytes);
  }

  /** The block that {@link #toByteArray} wrote. Bytes that it did not write fail when read. */
  public static CooccurrenceBlock of(byte[] bytes) {
    return new CooccurrenceBlock(bytes.clone());
  }

  /** A copy of the code. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** The context types that were counted. */
  public Set<ContextType> contextTypes() {
    EnumSet<ContextType> types = EnumSet.noneOf(ContextType.class);
    for (CooccurrenceSection section = section(); section.advance(); section.skipPairs()) {
      types.add(section.type());
    }
    return Collections.unmodifiableSet(types);
  }

  /** Number of all contexts of a type, also of those that name nobody; 0 if it was not counted. */
  public long contexts(ContextType type) {
    CooccurrenceSection section = section();
    return section.find(type) ? section.contexts() : 0;
  }

  /**
   * Number of contexts of a type that name an actor, by the actor's id, in code point order; actors
   * that no such context names are left out.
   */
  public Map<String, Long> occurrences(ContextType type) {
    Map<String, Long> occurrences = new LinkedHashMap<>();
    CooccurrenceSection section = section();
    if (section.find(type)) {
      String[] actors = section.actors();
      for (int actor = 0; actor < actors.length; actor++) {
        if (section.occurrences(actor) > 0) {
          occurrences.put(actors[actor], section.occurrences(actor));
        }
      }
    }
    return Collections.unmodifiableMap(occurrences);
  }

  /**
   * The pairs that share a context of a type, by {@code actorA}, then {@code actorB}, in code point
   * order, decoded one at a time; none if the type was not counted.
   */
  public Iterable<PairCounts> pairs(ContextType type) {
    return () -> new Pairs(section(), type);
  }

  /** Reads the block from its start. */
  CooccurrenceSection section() {
    return new CooccurrenceSection(bytes);
  }

  private static final class Pairs implements Iterator<PairCounts> {
    private final CooccurrenceSection section;
    private final boolean found;

    private Pairs(CooccurrenceSection section, ContextType type) {
      this.section = section;
      this.found = section.find(type);
    }

    @Override
    public boolean hasNext() {
      return found && section.hasPair();
    }

    @Override
    public PairCounts next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      section.nextPair();
      return section.pair();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CooccurrenceBlock block && Arrays.equals(bytes, block.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "CooccurrenceBlock[" + bytes.length + " bytes]";
  }
}
