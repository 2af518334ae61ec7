package org.newsloom.stats.cooccurrence;

/** The stretch of text in which two actors count as occurring together. */
public enum ContextType {
  SENTENCE(0),
  PARAGRAPH(1),
  ARTICLE(2);

  private final int code;

  ContextType(int code) {
    this.code = code;
  }

  /** The number that stands for it in a block. Never changes its meaning. */
  int code() {
    return code;
  }

  static ContextType ofCode(int code) {
    for (ContextType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new IllegalArgumentException("No context type has the code " + code + ".");
  }
}
