package org.newsloom.stats.cooccurrence;

import org.newsloom.stats.blocks.EpochDays;
import org.newsloom.stats.counts.BlockReader;

/** A place in a block of co-occurrence: one context type after the other, then pair after pair. */
final class CooccurrenceSection {
  private final BlockReader reader;
  private final String[] actors;
  private final long[] occurrences;
  private int sectionsLeft;
  private ContextType type = ContextType.SENTENCE;
  private long contexts;
  private int pairBytes;
  private int pairsLeft;
  private int a;
  private int b;
  private long together;
  private int articles;
  private int first;
  private int last;

  CooccurrenceSection(byte[] bytes) {
    reader = new BlockReader(bytes);
    actors = new String[reader.readInt()];
    for (int actor = 0; actor < actors.length; actor++) {
      reader.readString();
      actors[actor] = reader.string();
    }
    occurrences = new long[actors.length];
    sectionsLeft = reader.readInt();
  }

  /** Goes to the next context type; false after the last one. */
  boolean advance() {
    if (sectionsLeft == 0) {
      return false;
    }
    sectionsLeft--;
    type = ContextType.ofCode(reader.readInt());
    contexts = reader.readVarint();
    for (int actor = 0; actor < occurrences.length; actor++) {
      occurrences[actor] = reader.readVarint();
    }
    pairBytes = reader.readInt();
    pairsLeft = reader.readInt();
    a = 0;
    b = 0;
    return true;
  }

  /** Goes to a context type; false if the block has none of it. */
  boolean find(ContextType wanted) {
    while (advance()) {
      if (type == wanted) {
        return true;
      }
      skipPairs();
    }
    return false;
  }

  /** Leaves out the pairs of the context type, of which none was read. */
  void skipPairs() {
    reader.skip(pairBytes);
    pairsLeft = 0;
  }

  boolean hasPair() {
    return pairsLeft > 0;
  }

  void nextPair() {
    pairsLeft--;
    int step = reader.readInt();
    a += step;
    b = reader.readInt() + (step > 0 || b == 0 ? a : b);
    together = reader.readVarint();
    articles = reader.readInt();
    first = EpochDays.readFirst(reader);
    last = EpochDays.readLast(reader, first);
  }

  ContextType type() {
    return type;
  }

  long contexts() {
    return contexts;
  }

  /** Ids of all actors of the block, sorted; shared by its context types. */
  String[] actors() {
    return actors;
  }

  /** Number of contexts of the type that name an actor. */
  long occurrences(int actor) {
    return occurrences[actor];
  }

  int a() {
    return a;
  }

  int b() {
    return b;
  }

  long together() {
    return together;
  }

  int articles() {
    return articles;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  PairCounts pair() {
    return new PairCounts(
        actors[a],
        actors[b],
        together,
        occurrences[a],
        occurrences[b],
        contexts,
        articles,
        EpochDays.date(first),
        EpochDays.date(last));
  }
}
