package org.newsloom.clean.textkind;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.RemovalReason;

/** Counts the signs of a document. */
public final class DocumentSigns {
  private static final int LONGEST_LABEL = 3;
  private static final int LEAST_RUN = 4;
  private static final int LONGEST_OPEN_LINE = 16;
  private static final double MOSTLY_LINKED = 0.8;

  private static final int[] FIRST_BUCKETS = firstBuckets();

  /** Bins of all signs together. */
  public static final int BUCKETS = FIRST_BUCKETS[FIRST_BUCKETS.length - 1];

  private final Map<DocumentSign, Integer> values = new EnumMap<>(DocumentSign.class);

  private DocumentSigns() {
    for (DocumentSign sign : DocumentSign.values()) {
      values.put(sign, 0);
    }
  }

  /**
   * The bins that a document falls into, one a sign.
   *
   * @return numbers from 0 to below {@link #BUCKETS}
   */
  public static int[] buckets(List<SignedBlock> blocks) {
    DocumentSigns signs = new DocumentSigns();
    signs.countShapes(blocks);
    signs.countProse(blocks);
    signs.countCues(blocks);
    signs.countLines(blocks);
    DocumentSign[] all = DocumentSign.values();
    int[] buckets = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      buckets[i] = FIRST_BUCKETS[i] + all[i].bin(signs.values.getOrDefault(all[i], 0));
    }
    return buckets;
  }

  /** How many kinds of lines there are whose words say that they belong to a page. */
  static int cueKinds(int[] buckets) {
    int sign = Arrays.asList(DocumentSign.values()).indexOf(DocumentSign.CUE_KINDS);
    // Its bins are the first numbers.
    return buckets[sign] - FIRST_BUCKETS[sign];
  }

  private static int[] firstBuckets() {
    DocumentSign[] all = DocumentSign.values();
    int[] first = new int[all.length + 1];
    for (int i = 0; i < all.length; i++) {
      first[i + 1] = first[i] + all[i].bins();
    }
    return first;
  }

  private void countShapes(List<SignedBlock> blocks) {
    int words = 0;
    int labels = 0;
    int labelWords = 0;
    int open = 0;
    int longest = 0;
    int ends = 0;
    int capitalised = 0;
    int joined = 0;
    for (SignedBlock signed : blocks) {
      TextShape shape = signed.block().shape();
      words += shape.words();
      longest = Math.max(longest, shape.words());
      ends += shape.sentenceEnds();
      capitalised += shape.capitalised();
      if (shape.words() == 0) {
        add(DocumentSign.WORDLESS);
      } else if (shape.words() <= LONGEST_LABEL) {
        labels++;
        labelWords += shape.words();
      }
      joined += joinedWords(signed.block().text());
      open += !shape.closed() && shape.words() <= LONGEST_OPEN_LINE ? 1 : 0;
    }
    values.put(DocumentSign.BLOCKS, blocks.size());
    values.put(DocumentSign.LONGEST_BLOCK, longest);
    values.put(DocumentSign.SENTENCE_LENGTH, 10 * words / Math.max(1, ends));
    values.put(DocumentSign.CAPITALISED_SHARE, share(capitalised, words));
    values.put(DocumentSign.JOINED_WORDS, joined);
    values.put(DocumentSign.JOINED_SHARE, share(joined, words));
    values.put(DocumentSign.LABEL_SHARE, share(labels, blocks.size()));
    values.put(DocumentSign.LABEL_WORD_SHARE, share(labelWords, words));
    values.put(DocumentSign.OPEN_LINE_SHARE, share(open, blocks.size()));
  }

  /**
   * Places where a word of at least four small letters, a figure of four digits or the end of a
   * sentence runs into a capitalised word: "PlacesTopics", "2019America", "again.Most".
   */
  private static int joinedWords(String text) {
    int places = 0;
    int letters = 0;
    int digits = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '!' && c != '?') {
        letters = Character.isLowerCase(c) ? letters + 1 : 0;
        digits = Character.isDigit(c) ? digits + 1 : 0;
      }
      if (Math.max(letters, digits) >= LEAST_RUN
          && Character.isUpperCase(text.charAt(i + 1))
          && Character.isLowerCase(text.charAt(i + 2))) {
        places++;
      }
    }
    return places;
  }

  private void countProse(List<SignedBlock> blocks) {
    int words = 0;
    int proseWords = 0;
    int prose = 0;
    int run = 0;
    int longest = 0;
    for (SignedBlock signed : blocks) {
      PageBlock block = signed.block();
      words += block.shape().words();
      if (block.shape().isProse() && block.linkDensity() < MOSTLY_LINKED && signed.cue() == null) {
        if (prose == 0) {
          values.put(DocumentSign.BEFORE_PROSE, run);
        }
        prose++;
        proseWords += block.shape().words();
        run = 0;
      } else {
        run++;
        longest = Math.max(longest, run);
      }
    }
    values.put(DocumentSign.AFTER_PROSE, run);
    values.put(DocumentSign.LONGEST_GAP, longest);
    values.put(DocumentSign.PROSE_SHARE, share(proseWords, words));
    values.put(DocumentSign.PROSE_BLOCK_SHARE, share(prose, blocks.size()));
  }

  private void countCues(List<SignedBlock> blocks) {
    Set<RemovalReason> kinds = EnumSet.noneOf(RemovalReason.class);
    int cued = 0;
    for (SignedBlock signed : blocks) {
      RemovalReason cue = signed.cue();
      if (cue == null || cue == RemovalReason.DECORATION) {
        continue;
      }
      kinds.add(cue);
      cued++;
      add(
          switch (cue) {
            case SHARE -> DocumentSign.SHARE_CUES;
            case SUBSCRIPTION, COOKIE, ADVERTISEMENT -> DocumentSign.PROMPT_CUES;
            case RELATED, COMMENTS -> DocumentSign.RELATED_CUES;
            case LEGAL -> DocumentSign.LEGAL_CUES;
            case BYLINE, CREDIT, CAPTION, AUTHOR_BIO -> DocumentSign.BYLINE_CUES;
            default -> DocumentSign.MENU_CUES;
          });
    }
    values.put(DocumentSign.CUE_KINDS, kinds.size());
    values.put(DocumentSign.CUE_SHARE, share(cued, blocks.size()));
  }

  private void countLines(List<SignedBlock> blocks) {
    Set<Integer> seen = new HashSet<>();
    long characters = 0;
    long linked = 0;
    for (SignedBlock signed : blocks) {
      PageBlock block = signed.block();
      characters += block.text().length();
      linked += block.linkedChars();
      if (block.linkDensity() >= MOSTLY_LINKED) {
        add(DocumentSign.LINK_BLOCKS);
      }
      if (block.shape().words() > LONGEST_LABEL && !seen.add(signed.line())) {
        add(DocumentSign.REPEATED);
      }
    }
    values.put(DocumentSign.LINK_SHARE, share(linked, characters));
  }

  private void add(DocumentSign sign) {
    values.merge(sign, 1, Integer::sum);
  }

  private static int share(long part, long whole) {
    return (int) (1000 * part / Math.max(1, whole));
  }
}
