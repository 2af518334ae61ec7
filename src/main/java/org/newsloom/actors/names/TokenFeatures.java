package org.newsloom.actors.names;

import static org.newsloom.actors.names.FeatureHash.append;
import static org.newsloom.actors.names.FeatureHash.finish;

import org.newsloom.actors.names.WordFeatures.Part;

/** Those features of a token that say something of several words at once. */
final class TokenFeatures {
  private static final int LONGEST_RUN = 6;

  private static final long SHAPE_BEFORE = template("s-1,s=");
  private static final long SHAPE_AFTER = template("s,s+1=");
  private static final long WORD_BEFORE = template("w-1,w=");
  private static final long WORD_AFTER = template("w,w+1=");
  private static final long WORD_BEFORE_SHAPE = template("w-1,s=");
  private static final long SHAPE_WORD_AFTER = template("s,w+1=");
  private static final long CLUSTER_BEFORE = template("b-1,b=");
  private static final long CLUSTER_AFTER = template("b,b+1=");
  private static final long CLUSTERS_AROUND = template("b-1,b+1=");
  private static final long FIRST = template("first,");
  private static final long TITLE_CASE = template("titleCase,");
  private static final long RUN_BEFORE = template("run<");
  private static final long RUN_BEHIND = template("run>");
  private static final long RUN_BEFORE_CLUSTER = template("runb<");
  private static final long RUN_BEHIND_CLUSTER = template("runb>");
  private static final long RUN_FIRST = template("runFirst=");
  private static final long RUN_LAST = template("runLast=");
  private static final long RUN_LAST_CLUSTER = template("runLastb=");
  private static final long RUN = template("run=");
  private static final long PLACE_IN_RUN = template("inRun=");
  private static final long ENDS_AS_ORGANIZATION = FeatureHash.of("runEndsAsOrganization");
  private static final long HAS_ORGANIZATION_WORD = FeatureHash.of("runHasOrganizationWord");
  private static final long TITLE_IN_RUN = FeatureHash.of("titleInRun");
  private static final long TITLE_BEFORE_RUN = FeatureHash.of("titleBeforeRun");
  private static final long WIDE_FIRST = template("wideFirst=");
  private static final long WIDE_LAST = template("wideLast=");
  private static final long WIDE_WORD = template("wide,");
  private static final long WIDE_ORGANIZATION_BEFORE = FeatureHash.of("wideOrganizationBefore");
  private static final long WIDE_ORGANIZATION_BEHIND = FeatureHash.of("wideOrganizationBehind");

  private TokenFeatures() {}

  static void add(DocumentContexts document, int sentence, int i, FeatureBuffer out) {
    SentenceWords words = document.sentence(sentence);
    WordFeatures here = words.word(i);
    WordFeatures before = words.word(i - 1);
    WordFeatures after = words.word(i + 1);
    out.begin(FeatureGroup.WORDS);
    out.add(pair(SHAPE_BEFORE, before.shapePart, here.shapePart));
    out.add(pair(SHAPE_AFTER, here.shapePart, after.shapePart));
    out.add(pair(WORD_BEFORE, before.lowerPart, here.lowerPart));
    out.add(pair(WORD_AFTER, here.lowerPart, after.lowerPart));
    out.add(pair(WORD_BEFORE_SHAPE, before.lowerPart, here.shapePart));
    out.add(pair(SHAPE_WORD_AFTER, here.shapePart, after.lowerPart));
    if (i == 0) {
      out.add(one(FIRST, here.shapePart));
    }
    if (words.isTitleCase()) {
      out.add(one(TITLE_CASE, here.shapePart));
    }
    out.begin(FeatureGroup.CLUSTERS);
    Part cluster = here.cluster;
    if (cluster != null && before.cluster != null) {
      out.add(pair(CLUSTER_BEFORE, before.cluster, cluster));
    }
    if (cluster != null && after.cluster != null) {
      out.add(pair(CLUSTER_AFTER, cluster, after.cluster));
    }
    if (here.capitalised && before.cluster != null && after.cluster != null) {
      out.add(pair(CLUSTERS_AROUND, before.cluster, after.cluster));
    }
    if (here.capitalised) {
      addRun(words, i, out);
      out.begin(FeatureGroup.DOCUMENT);
      document.add(sentence, i, out);
    }
    if (words.wideEnd(i) > 0) {
      addWideRun(words, i, out);
    }
  }

  /** Of the run of capitalised words that the token stands in, and the words around it. */
  private static void addRun(SentenceWords words, int i, FeatureBuffer out) {
    int start = words.runStart(i);
    int end = words.runEnd(i);
    WordFeatures before = words.word(start - 1);
    WordFeatures behind = words.word(end);
    WordFeatures last = words.word(end - 1);
    out.begin(FeatureGroup.RUNS);
    out.add(one(RUN_BEFORE, before.lowerPart));
    out.add(one(RUN_BEHIND, behind.lowerPart));
    if (before.cluster != null) {
      out.add(one(RUN_BEFORE_CLUSTER, before.cluster));
    }
    if (behind.cluster != null) {
      out.add(one(RUN_BEHIND_CLUSTER, behind.cluster));
    }
    out.add(one(RUN_FIRST, words.word(start).lowerPart));
    out.add(one(RUN_LAST, last.lowerPart));
    if (last.cluster != null) {
      out.add(one(RUN_LAST_CLUSTER, last.cluster));
    }
    out.add(finish(append(append(PLACE_IN_RUN, digit(i - start)), digit(end - start))));
    if (end - start > 1 && end - start <= LONGEST_RUN) {
      long run = words.word(start).lowerPart.behind(RUN);
      for (int k = start + 1; k < end; k++) {
        run = words.word(k).lowerPart.behind(append(run, ' '));
      }
      out.add(finish(run));
    }
    boolean organizationWord = false;
    boolean title = false;
    for (int k = start; k < end; k++) {
      organizationWord |= words.word(k).organizationWord && k < end - 1;
      title |= words.word(k).title && k < i;
    }
    out.begin(FeatureGroup.CUE_WORDS);
    if (last.organizationWord) {
      out.add(ENDS_AS_ORGANIZATION);
    }
    if (organizationWord) {
      out.add(HAS_ORGANIZATION_WORD);
    }
    if (title) {
      out.add(TITLE_IN_RUN);
    }
    if (before.title) {
      out.add(TITLE_BEFORE_RUN);
    }
  }

  /** Of the run with linking words in it, if the token stands in one. */
  private static void addWideRun(SentenceWords words, int i, FeatureBuffer out) {
    int start = words.wideStart(i);
    int end = words.wideEnd(i);
    WordFeatures here = words.word(i);
    if (here.capitalised && start == words.runStart(i) && end == words.runEnd(i)) {
      return;
    }
    out.begin(FeatureGroup.RUNS);
    out.add(one(WIDE_FIRST, words.word(start).lowerPart));
    out.add(one(WIDE_LAST, words.word(end - 1).lowerPart));
    if (!here.capitalised) {
      out.add(one(WIDE_WORD, here.lowerPart));
    }
    boolean before = false;
    boolean behind = false;
    for (int k = start; k < end; k++) {
      before |= words.word(k).organizationWord && k < i;
      behind |= words.word(k).organizationWord && k > i;
    }
    out.begin(FeatureGroup.CUE_WORDS);
    if (before) {
      out.add(WIDE_ORGANIZATION_BEFORE);
    }
    if (behind) {
      out.add(WIDE_ORGANIZATION_BEHIND);
    }
  }

  private static long template(String text) {
    return FeatureHash.polynomial(text);
  }

  private static long one(long template, Part part) {
    return finish(part.behind(template));
  }

  private static long pair(long template, Part left, Part right) {
    return finish(right.behind(append(left.behind(template), ',')));
  }

  private static char digit(int number) {
    return (char) ('0' + Math.min(number, 9));
  }
}
