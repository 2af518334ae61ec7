package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsloom.clean.block.Shape;
import org.newsloom.clean.block.SourceBlock;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Metadata;

/** Metadata of plain text, by position and shape: the lines above the first paragraph of prose. */
public final class TextMetadata implements MetadataFinder {
  private static final int HEAD_BLOCKS = 60;

  private static final Pattern SITE_WORDS =
      Pattern.compile(
          "(?i)^(?:home|menu|search|skip|subscribe|sign (?:in|up)|log ?in|share|news|by |advertisement|follow|"
              + "published|updated|posted|photo|image|credit|table of contents|contents|read more|related).*");

  private final List<SourceBlock> blocks;
  private final int proseStart;
  private final int titleIndex;

  public TextMetadata(List<SourceBlock> blocks) {
    this.blocks = blocks;
    this.proseStart = proseStart();
    this.titleIndex = titleIndex();
  }

  @Override
  public Optional<String> title() {
    return titleIndex < 0 ? Optional.empty() : Optional.of(blocks.get(titleIndex).text());
  }

  @Override
  public Metadata find(GivenMetadata given, List<Block> kept) {
    Optional<PublicationDate> stated =
        Optional.ofNullable(given.published()).flatMap(PublicationDate::parse);
    Optional<PublicationDate> date = stated.or(this::dateLine);
    List<String> authors = given.authors().isEmpty() ? authors() : given.authors();
    String title = given.title() == null ? title().orElse(null) : given.title();
    return new Metadata(
        title,
        authors,
        date.map(PublicationDate::instant).orElse(null),
        date.map(PublicationDate::date).orElse(null),
        date.isEmpty() ? null : stated.isPresent() ? "given" : "byline",
        given.source(),
        given.url(),
        null);
  }

  /** The first block that reads like prose; titles and standfirsts end without a full stop. */
  private int proseStart() {
    for (int i = 0; i < blocks.size(); i++) {
      Shape shape = Shape.of(blocks.get(i).text());
      if (shape.isProse() && shape.words() >= 20) {
        return i;
      }
    }
    return blocks.size();
  }

  /**
   * The title is the line above the text that reads like a headline: a marked heading of the first
   * level if there is one, else the best of the lines before the text. A text that begins with
   * prose has none.
   */
  private int titleIndex() {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < Math.min(proseStart, blocks.size()); i++) {
      double score = headlineScore(i);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private double headlineScore(int index) {
    SourceBlock block = blocks.get(index);
    String text = block.text();
    Shape shape = Shape.of(text);
    if (shape.words() < 3
        || shape.words() > 30
        || text.length() > 220
        || text.endsWith(":")
        || block.block().kind() == BlockKind.LIST_ITEM
        || block.block().kind() == BlockKind.QUOTE
        || SITE_WORDS.matcher(text).matches()
        || (PublicationDate.parse(text).isPresent() && shape.words() < 9)
        || AuthorNames.looksLikePerson(text)) {
      return 0;
    }
    double score = 1 + Math.min(shape.words(), 8) / 4.0;
    score += shape.titleCase() ? 1.5 : 0;
    score += block.block().kind() == BlockKind.HEADING ? 2 : 0;
    score -= shape.endsSentence() && !text.endsWith("?") && !text.endsWith("!") ? 2 : 0;
    score -= block.linkShare() > 0.5 ? 2 : 0;
    // The nearer to the text the likelier, but the first line of a short head is the headline.
    int distance = proseStart - index;
    score -= distance > 12 ? Math.min(3, (distance - 12) * 0.25) : 0;
    score += index == 0 ? 1 : 0;
    score += repeatedLater(index) ? 1 : 0;
    score -= index * 0.05;
    return score;
  }

  private boolean repeatedLater(int index) {
    for (int i = index + 1; i < Math.min(blocks.size(), index + HEAD_BLOCKS); i++) {
      if (blocks.get(i).text().equals(blocks.get(index).text())) {
        return true;
      }
    }
    return false;
  }

  private List<String> authors() {
    for (int i = 0; i < head(); i++) {
      String text = blocks.get(i).text();
      if (text.length() <= 120 && text.toLowerCase(java.util.Locale.ROOT).startsWith("by ")) {
        List<String> names = AuthorNames.of(text);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    // A name that stands alone on a line, more than once, between the title and the text.
    List<String> alone = new ArrayList<>();
    for (int i = Math.max(0, titleIndex + 1); titleIndex >= 0 && i < head(); i++) {
      String text = blocks.get(i).text();
      if (AuthorNames.looksLikePerson(text) && !alone.contains(text) && repeatedLater(i)) {
        alone.add(text);
      }
    }
    return alone.size() > 3 ? List.of() : alone;
  }

  private int head() {
    return Math.min(blocks.size(), Math.min(proseStart + 3, titleIndex + HEAD_BLOCKS));
  }

  private Optional<PublicationDate> dateLine() {
    for (int i = 0; i < head(); i++) {
      String text = blocks.get(i).text();
      if (Shape.of(text).words() <= 14) {
        Optional<PublicationDate> date = PublicationDate.parse(text);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
