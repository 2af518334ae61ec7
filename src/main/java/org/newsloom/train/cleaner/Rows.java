package org.newsloom.train.cleaner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsloom.clean.trained.Feature;

/** The blocks of many pages as rows for the tree trainer. */
final class Rows {
  private final List<LabelledPage> pages;
  private final List<Source> columns;
  private final int[] page;
  private final int[] block;
  private final float[] labels;
  private final float[] weights;

  /** A feature of the block itself or of the one {@code offset} blocks on. */
  record Source(Feature feature, int offset) {}

  Rows(List<LabelledPage> pages, boolean second, Set<Feature.Group> without) {
    this.pages = pages;
    this.columns = sources(second, without);
    int size = pages.stream().mapToInt(LabelledPage::blocks).sum();
    page = new int[size];
    block = new int[size];
    labels = new float[size];
    weights = new float[size];
    int at = 0;
    for (int p = 0; p < pages.size(); p++) {
      LabelledPage labelled = pages.get(p);
      for (int b = 0; b < labelled.blocks(); b++) {
        page[at] = p;
        block[at] = b;
        labels[at] = labelled.label(b) ? 1 : 0;
        weights[at] = labelled.weight(b);
        at++;
      }
    }
  }

  private static List<Source> sources(boolean second, Set<Feature.Group> without) {
    List<Source> sources = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      if (without.contains(feature.group())
          || (feature.group() == Feature.Group.SECOND_PASS && !second)) {
        continue;
      }
      sources.add(new Source(feature, 0));
      if (feature.ofNeighboursToo()) {
        int reach = feature == Feature.FIRST_SCORE ? 5 : 3;
        for (int offset = 1; offset <= reach; offset++) {
          sources.add(new Source(feature, -offset));
          sources.add(new Source(feature, offset));
        }
      }
    }
    return sources;
  }

  int size() {
    return page.length;
  }

  List<Source> columns() {
    return columns;
  }

  int[] values(Source source) {
    int[] values = new int[page.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          pages.get(page[i]).features().table().get(source.feature(), block[i], source.offset());
    }
    return values;
  }

  double label(int row) {
    return labels[row];
  }

  double weight(int row) {
    return weights[row];
  }
}
