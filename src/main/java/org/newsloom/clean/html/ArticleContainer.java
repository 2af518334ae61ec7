package org.newsloom.clean.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.RemovalReason;

/**
 * Decides which elements of a page hold the article, and which hints of the markup to believe.
 *
 * <p>First every hint ("related", "comments") is believed that does not cover a large part of the
 * page's prose: such a class names a layout ("with-sidebar"), not the content. Then the article is
 * looked for in what is left: in elements that say they hold it, where they hold most of the prose;
 * else by going down from the root as long as one child has most of the prose. The idea of letting
 * paragraphs vote for the element around them is that of Readability (Arc90 2009).
 */
final class ArticleContainer {
  /** A hinted element with more of the page's prose than this is not what its class says. */
  private static final double LARGEST_HINTED = 0.45;

  private static final double LARGEST_COMMENTS = 0.85;
  private static final double LARGEST_CONTENTS = 0.05;

  /** An element that says it holds the article must hold this share of the prose left. */
  private static final double LEAST_DECLARED = 0.5;

  /** Going down stops where the best child has less than this share of its parent's prose. */
  private static final double LEAST_CHILD = 0.9;

  private static final Pattern BODY_CLASS =
      Pattern.compile(
          "(?:^|[ _-])(?:article|story|post|entry|blog|news|content|page|main)[ _-]{0,2}(?:body|content|text|copy)"
              + "(?:$|[ _-])|(?:^| )(?:articlebody|storybody|postbody|rich-?text|prose)(?:$| )");

  /** Each way of {@link #BODY_CLASS} holds one of these. */
  private static final List<String> BODY_SIGNS =
      List.of("body", "content", "text", "copy", "prose");

  private static final int ITEMPROP = 1;
  private static final int BODY_NAME = 2;
  private static final int ARTICLE = 4;
  private static final int MAIN = 8;

  private final ElementTree tree;
  private final byte[] declarations;
  private final @Nullable RemovalReason[] hints;
  private final boolean[] inside;

  ArticleContainer(ElementTree tree, List<RawBlock> blocks) {
    this.tree = tree;
    this.declarations = declarations(tree);
    this.hints = believedHints(tree, tree.proseWords(blocks));
    int[] words = new int[tree.size()];
    for (RawBlock block : blocks) {
      if (hints[block.element()] == null) {
        words[block.element()] += block.proseWords();
      }
    }
    tree.sumUp(words);
    this.inside = markInside(choose(words));
  }

  /** What the markup says of the element's content, itself or an element around it; or null. */
  @Nullable RemovalReason hint(int element) {
    return hints[element];
  }

  /** Whether the element stands in the article's. */
  boolean holds(int element) {
    return inside[element];
  }

  /** Whether the element itself says that it holds an article. */
  boolean declaresArticle(int element) {
    return declarations[element] != 0;
  }

  /** For each element the ways in which it says that it holds an article, a bit a way. */
  private static byte[] declarations(ElementTree tree) {
    byte[] declarations = new byte[tree.size()];
    Map<String, Boolean> known = new HashMap<>();
    for (int i = 0; i < declarations.length; i++) {
      Element element = tree.element(i);
      String name = element.normalName();
      int bits = name.equals("article") ? ARTICLE : name.equals("main") ? MAIN : 0;
      if (element.attributesSize() > 0) {
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
          bits |= ITEMPROP;
        }
        if (element.attr("role").equals("main")) {
          bits |= MAIN;
        }
        String names = ElementNames.of(element);
        if (names.length() > 1
            && !name.equals("body")
            && known.computeIfAbsent(names, ArticleContainer::namesBody)) {
          bits |= BODY_NAME;
        }
      }
      declarations[i] = (byte) bits;
    }
    return declarations;
  }

  private static boolean namesBody(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    for (String sign : BODY_SIGNS) {
      if (lower.contains(sign)) {
        return BODY_CLASS.matcher(lower).find();
      }
    }
    return false;
  }

  private static @Nullable RemovalReason[] believedHints(ElementTree tree, int[] words) {
    Map<RemovalReason, Integer> sums = new EnumMap<>(RemovalReason.class);
    @Nullable RemovalReason[] believed = believe(tree, words, Set.of(), sums);
    // A kind of box that together holds most of the page is how the page is built.
    Set<RemovalReason> structural = EnumSet.noneOf(RemovalReason.class);
    sums.forEach(
        (reason, sum) -> {
          if (reason != RemovalReason.COMMENTS && sum > LARGEST_HINTED * words[0]) {
            structural.add(reason);
          }
        });
    return structural.isEmpty() ? believed : believe(tree, words, structural, sums);
  }

  private static @Nullable RemovalReason[] believe(
      ElementTree tree, int[] words, Set<RemovalReason> not, Map<RemovalReason, Integer> sums) {
    @Nullable RemovalReason[] believed = new RemovalReason[tree.size()];
    for (int i = 0; i < tree.size(); i++) {
      RemovalReason own = tree.hint(i);
      int parent = tree.parent(i);
      if (parent >= 0 && believed[parent] != null) {
        believed[i] = believed[parent];
      } else if (own != null && !not.contains(own) && words[i] <= largest(own) * words[0]) {
        believed[i] = own;
        sums.merge(own, words[i], Integer::sum);
      }
    }
    return believed;
  }

  private static double largest(RemovalReason reason) {
    return switch (reason) {
      // Readers often write more than the author did.
      case COMMENTS -> LARGEST_COMMENTS;
      // What holds sentences is no list of headings.
      case TOC -> LARGEST_CONTENTS;
      default -> LARGEST_HINTED;
    };
  }

  private List<Integer> choose(int[] words) {
    if (tree.size() == 0 || words[0] == 0) {
      return List.of(0);
    }
    // The surest way of saying so first.
    for (int declared : new int[] {ITEMPROP, BODY_NAME, ARTICLE, MAIN}) {
      List<Integer> found = declaring(declared, words);
      int total = 0;
      for (int index : found) {
        total += words[index];
      }
      if (total >= LEAST_DECLARED * words[0]) {
        return found;
      }
    }
    return List.of(descend(0, words));
  }

  private int descend(int from, int[] words) {
    int[] best = new int[tree.size()];
    for (int i = tree.size() - 1; i > 0; i--) {
      int parent = tree.parent(i);
      if (best[parent] == 0 || words[i] >= words[best[parent]]) {
        best[parent] = i;
      }
    }
    int at = from;
    while (best[at] != 0 && words[best[at]] >= LEAST_CHILD * words[at]) {
      at = best[at];
    }
    return at;
  }

  private List<Integer> declaring(int declared, int[] words) {
    List<Integer> found = new ArrayList<>();
    boolean[] covered = new boolean[tree.size()];
    for (int i = 0; i < tree.size(); i++) {
      int parent = tree.parent(i);
      if (parent >= 0 && covered[parent]) {
        covered[i] = true;
      } else if (words[i] > 0 && (declarations[i] & declared) != 0) {
        covered[i] = true;
        found.add(i);
      }
    }
    return found;
  }

  private boolean[] markInside(List<Integer> roots) {
    boolean[] marked = new boolean[tree.size()];
    for (int root : roots) {
      if (root < marked.length) {
        marked[root] = true;
      }
    }
    for (int i = 1; i < marked.length; i++) {
      marked[i] |= marked[tree.parent(i)];
    }
    return marked;
  }
}
