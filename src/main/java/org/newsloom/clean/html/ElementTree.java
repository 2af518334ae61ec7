package org.newsloom.clean.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.RemovalReason;

/**
 * The elements of a page in document order, each with its parent and its own hint. Flat, so that
 * sums over subtrees are one backward loop and no depth of nesting can overflow the stack.
 *
 * <p>Invariant: a parent stands before its children; the root is 0.
 */
final class ElementTree {
  private int[] parents = new int[256];
  private final List<Element> elements = new ArrayList<>();
  private final List<@Nullable RemovalReason> hints = new ArrayList<>();

  int add(Element element, int parent, @Nullable RemovalReason hint) {
    int index = elements.size();
    if (index == parents.length) {
      parents = Arrays.copyOf(parents, index * 2);
    }
    parents[index] = parent;
    elements.add(element);
    hints.add(hint);
    return index;
  }

  int size() {
    return elements.size();
  }

  /** Index of the parent; -1 for the root. */
  int parent(int index) {
    return parents[index];
  }

  Element element(int index) {
    return elements.get(index);
  }

  /** What the element itself says it is; null if it does not say. */
  @Nullable RemovalReason hint(int index) {
    return hints.get(index);
  }

  /** Words of prose in the subtree of each element. */
  int[] proseWords(List<RawBlock> blocks) {
    int[] words = new int[size()];
    for (RawBlock block : blocks) {
      words[block.element()] += block.proseWords();
    }
    sumUp(words);
    return words;
  }

  /** Turns counts of the elements themselves into counts of their subtrees. */
  void sumUp(int[] counts) {
    for (int i = size() - 1; i > 0; i--) {
      counts[parents[i]] += counts[i];
    }
  }
}
