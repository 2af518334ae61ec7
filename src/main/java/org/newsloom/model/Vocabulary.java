package org.newsloom.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct tokens of a folder of articles: each is a surface and a lemma, numbered from 0.
 * Immutable.
 */
public final class Vocabulary {
  private final String[] surfaces;
  private final String[] lemmas;

  private Vocabulary(String[] surfaces, String[] lemmas) {
    this.surfaces = surfaces;
    this.lemmas = lemmas;
  }

  /** Numbers tokens in the order they are first seen. */
  public static final class Builder {
    private record Entry(String surface, String lemma) {}

    private final Map<Entry, Integer> ids = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** The number of a token; a new one if it was not added before. */
    public int add(String surface, String lemma) {
      return ids.computeIfAbsent(
          new Entry(surface, lemma),
          added -> {
            entries.add(added);
            return entries.size() - 1;
          });
    }

    /** The vocabulary of what was added so far. */
    public Vocabulary build() {
      return new Vocabulary(
          entries.stream().map(Entry::surface).toArray(String[]::new),
          entries.stream().map(Entry::lemma).toArray(String[]::new));
    }
  }

  /** The vocabulary with these tokens, in this order; both lists are as long. */
  public static Vocabulary of(List<String> surfaces, List<String> lemmas) {
    if (surfaces.size() != lemmas.size()) {
      throw new IllegalArgumentException(
          surfaces.size() + " surfaces do not fit " + lemmas.size() + " lemmas.");
    }
    return new Vocabulary(surfaces.toArray(String[]::new), lemmas.toArray(String[]::new));
  }

  /** Number of tokens; their ids are below it. */
  public int size() {
    return surfaces.length;
  }

  /** A token as written. */
  public String surface(int id) {
    return surfaces[id];
  }

  /** A token's dictionary form. */
  public String lemma(int id) {
    return lemmas[id];
  }
}
