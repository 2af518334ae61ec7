package org.newsloom.model;

/**
 * What a document was taken for.
 *
 * @param kind the likelier kind, or the one the user named
 * @param confidence how likely it is that kind, 0.5 to 1; 1 where the user named it
 */
public record TextKindVerdict(TextKind kind, double confidence) {
  /** A page, for certain: what HTML is. */
  public static final TextKindVerdict PAGE = new TextKindVerdict(TextKind.PAGE_COPY, 1);

  public TextKindVerdict {
    if (!(confidence >= 0.5 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }
}
