package org.newsloom.train.metadata;

import java.util.List;
import org.newsloom.model.MediaType;

/** How people keep an article by hand: its title above its paragraphs, and nothing around them. */
enum BareShape {
  TITLE,
  SUBTITLE,
  MARKED,
  UNDERLINED,
  SIGNED,

  /** The title and the first two paragraphs. */
  SHORT,

  /** Paragraphs alone: no title should be found. */
  UNTITLED,

  /** A heading in the middle of the paragraphs: it is no title. */
  SECTION;

  private static final String GAP = "\n\n";

  MediaType mediaType() {
    return switch (this) {
      case MARKED, UNDERLINED -> MediaType.MARKDOWN;
      case TITLE, SUBTITLE, SIGNED, SHORT, UNTITLED, SECTION -> MediaType.TEXT;
    };
  }

  /** Whether the text has a title. */
  boolean isTitled() {
    return this != UNTITLED && this != SECTION;
  }

  /** The text as it would be written. */
  String write(BarePage page) {
    List<String> paragraphs = page.paragraphs();
    String text = String.join(GAP, paragraphs);
    return switch (this) {
      case TITLE -> page.title() + GAP + text;
      case SUBTITLE -> page.title() + "\n" + page.subtitle() + GAP + text;
      case MARKED -> "# " + page.title() + GAP + text;
      case UNDERLINED -> page.title() + "\n=====\n\n" + text;
      case SIGNED -> page.title() + "\nBy " + page.author() + GAP + text;
      case SHORT -> page.title() + GAP + String.join(GAP, paragraphs.subList(0, 2));
      case UNTITLED -> text;
      case SECTION -> {
        int middle = (paragraphs.size() + 1) / 2;
        yield String.join(GAP, paragraphs.subList(0, middle))
            + GAP
            + page.title()
            + GAP
            + String.join(GAP, paragraphs.subList(middle, paragraphs.size()));
      }
    };
  }
}
