package org.newsloom.clean.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Markup;
import org.newsloom.clean.page.MarkupTokens;

/** Describes the markup around each block of one page. */
final class MarkupViews {
  /** Elements around a block whose names are looked at. */
  private static final int NAMED = 6;

  private static final int[] NO_TOKENS = {};

  private final ElementTree tree;
  private final ArticleContainer container;
  private final int[] prose;
  private final int[] characters;
  private final int[] linkedCharacters;
  private final int[] depths;
  private final int[] articleElements;
  private final int[] paths;
  private final Map<Integer, Integer> proseOfPath = new HashMap<>();
  private final int @Nullable [][] tokens;
  private final Map<String, int[]> tokensOfNames = new HashMap<>();

  MarkupViews(ElementTree tree, ArticleContainer container, List<RawBlock> blocks) {
    this.tree = tree;
    this.container = container;
    int size = tree.size();
    prose = tree.proseWords(blocks);
    characters = new int[size];
    linkedCharacters = new int[size];
    for (RawBlock block : blocks) {
      characters[block.element()] += block.text().length();
      linkedCharacters[block.element()] += block.linkedChars();
    }
    tree.sumUp(characters);
    tree.sumUp(linkedCharacters);
    depths = new int[size];
    articleElements = new int[size];
    int[] names = new int[size];
    paths = new int[size];
    for (int i = 0; i < size; i++) {
      Element element = tree.element(i);
      names[i] = element.normalName().hashCode() * 31 + ElementNames.firstClass(element).hashCode();
      int parent = tree.parent(i);
      int own = container.declaresArticle(i) ? 1 : 0;
      if (parent >= 0) {
        depths[i] = depths[parent] + 1;
        articleElements[i] = articleElements[parent] + own;
        int above = tree.parent(parent);
        paths[i] = (names[i] * 31 + names[parent]) * 31 + (above < 0 ? 0 : names[above]);
      } else {
        articleElements[i] = own;
        paths[i] = names[i];
      }
    }
    for (RawBlock block : blocks) {
      proseOfPath.merge(paths[block.element()], block.proseWords(), Integer::sum);
    }
    tokens = new int[size][];
  }

  Markup of(RawBlock block, boolean stated) {
    int element = block.element();
    int parent = Math.max(0, tree.parent(element));
    int grandparent = Math.max(0, tree.parent(parent));
    return new Markup(
        path(element),
        tree.element(element).normalName(),
        depths[element],
        tokensAround(element),
        container.holds(element),
        articleElements[element],
        containerDistance(element),
        stated,
        container.hint(element),
        perMille(prose[parent], prose[0]),
        perMille(prose[grandparent], prose[0]),
        perMille(linkedCharacters[parent], characters[parent]),
        perMille(proseOfPath.getOrDefault(paths[element], 0), prose[0]));
  }

  private int containerDistance(int element) {
    int steps = 0;
    int at = element;
    while (at > 0 && steps < 30 && prose[at] * 2 < prose[0]) {
      at = tree.parent(at);
      steps++;
    }
    return steps;
  }

  private static int perMille(int part, int whole) {
    return whole == 0 ? 0 : (int) (1000L * part / whole);
  }

  private MarkupTokens tokensAround(int element) {
    int[] around = new int[16];
    int count = 0;
    int at = element;
    for (int step = 0; step < NAMED && at > 0; step++) {
      int level = Math.min(step, 2) * 0x3779fb9;
      for (int token : tokensOf(at)) {
        if (count == around.length) {
          around = Arrays.copyOf(around, count * 2);
        }
        around[count++] = token + level;
      }
      at = tree.parent(at);
    }
    return new MarkupTokens(Arrays.copyOf(around, count));
  }

  private int[] tokensOf(int element) {
    int[] known = tokens[element];
    if (known == null) {
      Element node = tree.element(element);
      int[] named = NO_TOKENS;
      if (node.attributesSize() > 0) {
        String names = ElementNames.of(node);
        if (names.length() > 1) {
          named = tokensOfNames.computeIfAbsent(names, MarkupViews::tokensOfNames);
        }
      }
      known = new int[named.length + 1];
      known[0] = node.normalName().hashCode();
      System.arraycopy(named, 0, known, 1, named.length);
      tokens[element] = known;
    }
    return known;
  }

  private static int[] tokensOfNames(String names) {
    return Arrays.stream(names(names))
        .filter(word -> !word.isEmpty())
        .mapToInt(word -> word.hashCode() * 31 + 7)
        .toArray();
  }

  private static String[] names(String names) {
    StringBuilder spaced = new StringBuilder(names.length() + 4);
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (!Character.isLetter(c)) {
        spaced.append(' ');
      } else {
        if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1))) {
          spaced.append(' ');
        }
        spaced.append(c);
      }
    }
    return spaced.toString().toLowerCase(Locale.ROOT).strip().split(" +", -1);
  }

  private String path(int index) {
    StringBuilder path = new StringBuilder();
    int at = index;
    for (int step = 0; step < 4 && at >= 0; step++) {
      Element element = tree.element(at);
      String first = ElementNames.firstClass(element);
      String name = element.normalName() + (first.isEmpty() ? "" : '.' + first);
      path.insert(0, step == 0 ? name : name + '>');
      at = tree.parent(at);
    }
    return path.toString();
  }
}
