package org.newsloom.clean.cues;

import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.RemovalReason;

/**
 * Recognises boilerplate by its words: the small vocabulary in which sites ask readers to share,
 * subscribe, log in or go elsewhere. Only short blocks are looked at: the same words inside a
 * paragraph are the author's.
 *
 * <p>The cues stand in {@code cues.txt} beside this class, with a description of how they are
 * written. They are matched against the words of a line in one pass; for example "Sign up for our
 * newsletter" gives {@link RemovalReason#SUBSCRIPTION}.
 */
public final class Cues {
  /** Longer texts are paragraphs, whatever words they hold. */
  private static final int MOST_WORDS = 40;

  /** In characters: what words there are may be endless. */
  private static final int LONGEST = 600;

  private static final CueIndex SHIPPED = new CueIndex(CueFile.shipped());

  private Cues() {}

  /**
   * What a block says it is by its words; null if it says nothing of the kind.
   *
   * @param text the block's text, white space collapsed
   * @param shape the counts over that text
   */
  public static @Nullable RemovalReason of(String text, TextShape shape) {
    return new Reader().reason(text, shape);
  }

  /** Reads one block after the other; not thread-safe. */
  public static final class Reader {
    private final Line line = new Line(LONGEST);

    /** As {@link Cues#of}. */
    public @Nullable RemovalReason reason(String text, TextShape shape) {
      if (shape.words() == 0) {
        return RemovalReason.DECORATION;
      }
      if (shape.words() > MOST_WORDS || text.length() > LONGEST) {
        return null;
      }
      SHIPPED.read(text, line);
      RemovalReason reason = SHIPPED.reason(line, shape.words());
      if (reason != null) {
        return reason;
      }
      return DateLine.is(text, shape) ? RemovalReason.BYLINE : null;
    }
  }
}
