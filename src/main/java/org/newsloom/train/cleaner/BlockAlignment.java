package org.newsloom.train.cleaner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which blocks of a page stand in its gold text: the longest common subsequence of the two
 * texts' word pairs (Hunt and Szymanski 1977). Order decides between two places where the same
 * words stand, and a block counts by the share of its words that the gold has at that place.
 */
public final class BlockAlignment {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private BlockAlignment() {}

  static String[] words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words.toArray(String[]::new);
  }

  /** For each block the share of its words that are aligned with the gold, 0 to 1. */
  public static double[] shares(List<String> blocks, String gold) {
    List<Integer> goldUnits = new ArrayList<>();
    Map<String, Integer> ids = new HashMap<>();
    for (String paragraph : gold.split("\n", -1)) {
      addUnits(words(paragraph), ids, goldUnits);
    }
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int i = goldUnits.size() - 1; i >= 0; i--) {
      places.computeIfAbsent(goldUnits.get(i), key -> new ArrayList<>()).add(i);
    }
    List<Integer> units = new ArrayList<>();
    int[] starts = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      starts[i] = units.size();
      addUnits(words(blocks.get(i)), ids, units);
    }
    starts[blocks.size()] = units.size();
    boolean[] matched = commonSubsequence(units, places, goldUnits.size());
    double[] shares = new double[blocks.size()];
    for (int i = 0; i < shares.length; i++) {
      int count = 0;
      for (int j = starts[i]; j < starts[i + 1]; j++) {
        count += matched[j] ? 1 : 0;
      }
      shares[i] = count / (double) Math.max(1, starts[i + 1] - starts[i]);
    }
    return shares;
  }

  /** The words, each with the one before it: pairs seldom match by chance. */
  private static void addUnits(String[] words, Map<String, Integer> ids, List<Integer> units) {
    String before = "^";
    for (String word : words) {
      units.add(ids.computeIfAbsent(before + ' ' + word, key -> ids.size()));
      before = word;
    }
  }

  private record Link(int unit, int previous) {}

  private static boolean[] commonSubsequence(
      List<Integer> units, Map<Integer, List<Integer>> places, int goldSize) {
    int[] ends = new int[goldSize + 1];
    int[] linkAt = new int[goldSize + 1];
    Arrays.fill(linkAt, -1);
    int length = 0;
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      for (int place : places.getOrDefault(units.get(i), List.of())) {
        int at = Arrays.binarySearch(ends, 0, length, place);
        if (at >= 0) {
          continue;
        }
        at = -at - 1;
        links.add(new Link(i, at == 0 ? -1 : linkAt[at - 1]));
        ends[at] = place;
        linkAt[at] = links.size() - 1;
        length = Math.max(length, at + 1);
      }
    }
    boolean[] matched = new boolean[units.size()];
    int link = length == 0 ? -1 : linkAt[length - 1];
    while (link >= 0) {
      matched[links.get(link).unit] = true;
      link = links.get(link).previous;
    }
    return matched;
  }
}
