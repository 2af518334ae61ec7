package org.newsloom.clean;

import java.util.Optional;
import org.newsloom.clean.block.Shape;
import org.newsloom.clean.block.SourceBlock;
import org.newsloom.clean.block.Zone;
import org.newsloom.model.BlockKind;
import org.newsloom.model.RemovalReason;

/**
 * A block while it is being judged: its points for being article text, and why it is none, if so.
 */
final class BlockState {
  final SourceBlock source;
  final Shape shape;
  final double points;
  Optional<RemovalReason> reason;

  private BlockState(
      SourceBlock source, Shape shape, double points, Optional<RemovalReason> reason) {
    this.source = source;
    this.shape = shape;
    this.points = points;
    this.reason = reason;
  }

  static BlockState of(SourceBlock source) {
    Shape shape = Shape.of(source.text());
    return new BlockState(source, shape, points(source, shape), givenAway(source, shape));
  }

  boolean isFree() {
    return reason.isEmpty();
  }

  String text() {
    return source.text();
  }

  /** Whether the block alone says that it is no article text. */
  private static Optional<RemovalReason> givenAway(SourceBlock source, Shape shape) {
    if (shape.words() == 0) {
      return Optional.of(RemovalReason.DECORATION);
    }
    if (source.zone() != Zone.NONE) {
      return Optional.of(source.zone().reason());
    }
    if (PersonLines.isByline(source.text()) || PersonLines.isDateLine(source.text())) {
      return Optional.of(RemovalReason.BYLINE);
    }
    Optional<RemovalReason> cue = LexicalCues.of(source.text());
    // A longer sentence may mention such things.
    if (cue.isPresent() && (shape.words() <= 25 || !shape.isProse())) {
      return cue;
    }
    return Optional.empty();
  }

  private static double points(SourceBlock source, Shape shape) {
    int words = shape.words();
    double points;
    if (shape.isProse()) {
      points = 1 + Math.min(words, 80) / 20.0;
    } else if (words >= 15) {
      points = shape.functionShare() >= 0.2 ? 0.8 : -0.5;
    } else if (shape.endsSentence() && words >= 4) {
      points = 0.5;
    } else {
      points = words < 4 ? -1 : -0.7;
    }
    BlockKind kind = source.block().kind();
    if (source.fromHtml() && kind == BlockKind.HEADING) {
      points = Math.max(points, -0.3);
    } else if (kind == BlockKind.QUOTE) {
      points += 0.5;
    }
    if (source.fromHtml() && kind == BlockKind.PARAGRAPH && words >= 4) {
      points += 0.3;
    }
    points -= 4 * Math.max(0, source.linkShare() - 0.3);
    if (!source.inMain()) {
      points -= 4;
    }
    return points;
  }
}
