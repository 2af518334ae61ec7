package org.newsloom.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsloom.clean.block.SourceBlock;
import org.newsloom.clean.block.Zone;
import org.newsloom.model.BlockKind;
import org.newsloom.model.RemovalReason;

/**
 * Tells article text by rules: every block gets points for reading like prose and loses points for
 * reading or standing like something else; the article is the stretch of blocks with the highest
 * sum (Pasternack and Roth 2009), without what loses points for a reason inside it.
 */
public final class RuleTagger implements BoilerplateTagger {
  @Override
  public List<BlockVerdict> tag(List<SourceBlock> blocks, Optional<String> title) {
    List<BlockState> states = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      states.add(BlockState.of(blocks.get(i)));
    }
    markTitle(states, title);
    markRepeated(states);
    markContents(states);
    markCaptions(states);
    Stretch main = Stretch.best(states);
    markRelatedRuns(states, main);
    markEnds(states, main);
    List<BlockVerdict> verdicts = new ArrayList<>(states.size());
    for (int i = 0; i < states.size(); i++) {
      verdicts.add(verdict(states, i, main));
    }
    return verdicts;
  }

  private static BlockVerdict verdict(List<BlockState> states, int index, Stretch main) {
    BlockState state = states.get(index);
    if (state.reason.isPresent()) {
      return new BlockVerdict(0.05, state.reason.get());
    }
    boolean inside = main.contains(index);
    double points = state.points + (inside ? 2.5 : -4);
    return new BlockVerdict(1 / (1 + Math.exp(-points)), fallbackReason(state, index, main));
  }

  private static RemovalReason fallbackReason(BlockState state, int index, Stretch main) {
    if (state.source.zone() != Zone.NONE) {
      return state.source.zone().reason();
    }
    if (state.shape.words() == 0) {
      return RemovalReason.DECORATION;
    }
    if (state.source.linkShare() > 0.5 || state.shape.words() < 4) {
      return RemovalReason.NAV;
    }
    return index >= main.end() && state.shape.words() < 25
        ? RemovalReason.RELATED
        : RemovalReason.OTHER;
  }

  /** The title stands apart as metadata; what repeats it is no text. */
  private static void markTitle(List<BlockState> states, Optional<String> title) {
    if (title.isEmpty()) {
      return;
    }
    String wanted = letters(title.get());
    boolean first = true;
    for (BlockState state : states) {
      if (state.isFree() && !wanted.isEmpty() && letters(state.text()).equals(wanted)) {
        state.reason = Optional.of(first ? RemovalReason.TITLE : RemovalReason.DUPLICATE_LINE);
        first = false;
      }
    }
  }

  /** A line that stands twice belongs to the page; a paragraph is kept where it stands first. */
  private static void markRepeated(List<BlockState> states) {
    Map<String, List<BlockState>> same = new HashMap<>();
    for (BlockState state : states) {
      if (state.shape.words() > 0) {
        same.computeIfAbsent(letters(state.text()), key -> new ArrayList<>()).add(state);
      }
    }
    int count = states.size();
    same.forEach(
        (text, copies) -> {
          if (copies.size() < 2) {
            return;
          }
          int first = states.indexOf(copies.get(0));
          int last = states.indexOf(copies.get(copies.size() - 1));
          // A blurb above and below the article frames it and is no part of it.
          boolean frames = first < count * 0.2 && last > count * 0.8;
          boolean prose = copies.get(0).shape.isProse();
          for (BlockState copy : copies.subList(prose && !frames ? 1 : 0, copies.size())) {
            if (copy.isFree() && (prose || copy.shape.words() >= 2)) {
              copy.reason = Optional.of(RemovalReason.DUPLICATE_LINE);
            }
          }
        });
  }

  /**
   * A table of contents: its heading, and the short lines behind it that come again as headings.
   */
  private static void markContents(List<BlockState> states) {
    Map<String, Integer> lastPlace = new HashMap<>();
    for (int i = 0; i < states.size(); i++) {
      lastPlace.put(letters(states.get(i).text()), i);
    }
    for (int i = 0; i < states.size(); i++) {
      boolean heading = states.get(i).reason.equals(Optional.of(RemovalReason.TOC));
      if (!heading) {
        continue;
      }
      for (int k = i + 1; k < states.size(); k++) {
        BlockState entry = states.get(k);
        boolean short_ = entry.shape.words() <= 14 && !entry.shape.isProse();
        boolean listed = entry.source.block().kind() == BlockKind.LIST_ITEM;
        boolean comesAgain = lastPlace.getOrDefault(letters(entry.text()), k) > k;
        if (!short_ || !(listed || comesAgain)) {
          break;
        }
        entry.reason = Optional.of(RemovalReason.TOC);
        // What the contents list comes again as a heading, which is no repetition.
        int again = lastPlace.get(letters(entry.text()));
        if (again > k
            && states.get(again).reason.equals(Optional.of(RemovalReason.DUPLICATE_LINE))) {
          states.get(again).reason = Optional.empty();
        }
      }
    }
  }

  private static void markCaptions(List<BlockState> states) {
    for (int i = 0; i < states.size(); i++) {
      BlockState state = states.get(i);
      if (!state.isFree() || state.shape.words() > 70) {
        continue;
      }
      if (PersonLines.endsWithCredit(state.text())) {
        state.reason =
            Optional.of(state.shape.words() > 8 ? RemovalReason.CAPTION : RemovalReason.CREDIT);
        // Copies of a page often have the caption twice, the second time with its credit.
        if (i > 0
            && states.get(i - 1).isFree()
            && state.text().startsWith(states.get(i - 1).text())) {
          states.get(i - 1).reason = Optional.of(RemovalReason.CAPTION);
        }
      }
    }
  }

  /** Three or more short lines without an end, or linked ones, amid the text lead elsewhere. */
  private static void markRelatedRuns(List<BlockState> states, Stretch main) {
    int start = main.start();
    while (start < main.end()) {
      int end = start;
      while (end < main.end() && looksLikeTeaser(states.get(end))) {
        end++;
      }
      boolean announced =
          start > 0 && states.get(start - 1).reason.equals(Optional.of(RemovalReason.RELATED));
      if (end - start >= 4 || (announced && end > start)) {
        for (BlockState teaser : states.subList(start, end)) {
          teaser.reason = Optional.of(RemovalReason.RELATED);
        }
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean looksLikeTeaser(BlockState state) {
    boolean unmarked =
        state.source.block().kind() == BlockKind.PARAGRAPH
            || state.source.block().kind() == BlockKind.HEADING;
    return state.isFree()
        && unmarked
        && state.shape.words() >= 3
        && state.shape.words() <= 18
        && !state.shape.endsSentence()
        && state.source.block().text().indexOf(':') < state.source.block().text().length() - 1
        && (state.source.linkShare() > 0.8
            || (!state.source.fromHtml() && state.source.block().kind() == BlockKind.PARAGRAPH));
  }

  /** Who the author is stands last. */
  private static void markEnds(List<BlockState> states, Stretch main) {
    int looked = 0;
    for (int i = main.end() - 1; i >= main.start() && looked < 3; i--) {
      BlockState state = states.get(i);
      if (!state.isFree() || state.shape.words() == 0) {
        continue;
      }
      looked++;
      if (PersonLines.isAuthorBio(state.text())) {
        state.reason = Optional.of(RemovalReason.AUTHOR_BIO);
      } else if (state.shape.isProse()) {
        break;
      }
    }
  }

  /** A text's letters and digits in lower case: what makes two lines the same line. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
