package org.newsloom.clean.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The article's body as the page's own metadata repeats it (JSON-LD {@code articleBody}): whatever
 * stands there is article text. Often absent, sometimes cut short, so absence from it means
 * nothing.
 */
public final class StatedBody {
  /** The page states nothing. */
  public static final StatedBody NONE = new StatedBody("");

  /** Letters compared; shorter texts would be found in any body by chance. */
  private static final int PROBE = 40;

  /** Longer bodies are cut: enough for any article, and a bound on memory. */
  private static final int LONGEST = 400_000;

  private final String body;

  /** What follows every word start, so that looking up a block costs one hash. */
  private final Set<String> probes = new HashSet<>();

  private StatedBody(String body, boolean probed) {
    this.body = body;
    if (probed) {
      addProbes();
    }
  }

  /**
   * @param body the stated text, without markup, in any white space
   */
  public StatedBody(String body) {
    this(body, true);
  }

  /** A body that is asked for its text alone: it holds no block. */
  public static StatedBody ofTextAlone(String body) {
    return new StatedBody(body, false);
  }

  /** The stated text as it stands there. */
  String text() {
    return body;
  }

  private void addProbes() {
    String cut = body.substring(0, Math.min(body.length(), LONGEST)).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    boolean[] wordStarts = new boolean[cut.length() + 1];
    boolean atStart = true;
    for (int i = 0; i < cut.length(); i++) {
      char c = cut.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        wordStarts[letters.length()] |= atStart;
        letters.append(c);
        atStart = false;
      } else {
        atStart = true;
      }
    }
    for (int i = 0; i + PROBE <= letters.length(); i++) {
      if (wordStarts[i]) {
        probes.add(letters.substring(i, i + PROBE));
      }
    }
  }

  /** Whether the beginning of a block's text stands in the body. */
  public boolean holds(String text) {
    if (probes.isEmpty() || text.length() < PROBE) {
      return false;
    }
    // Letters and digits alone: quotes, dashes and spaces differ between page and metadata.
    StringBuilder letters = new StringBuilder(PROBE);
    for (int i = 0; i < text.length() && letters.length() < PROBE; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return probes.contains(letters.toString().toLowerCase(Locale.ROOT));
  }
}
