package org.newsloom.clean.cues;

import java.util.BitSet;
import java.util.List;

/** Makes cues ready to be matched, and says with which words and marks they may begin. */
final class CueCompiler {
  private static final String SENTENCE_ENDS = ".!?";

  private final Vocabulary vocabulary;

  CueCompiler(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Makes a cue ready.
   *
   * @throws IllegalArgumentException if it repeats a piece that may be nothing
   */
  Step compile(Cue cue) {
    try {
      return afterNeeded(cue.pattern(), before(new Step.End(marks(cue.endMarks())), cue.pattern()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(CueFile.at(cue.line(), e.getMessage()), e);
    }
  }

  /** A cue that begins with any word is tried on every line: first a word it cannot do without. */
  private Step afterNeeded(Part.Sequence pattern, Step step) {
    BitSet firsts = new BitSet();
    addFirsts(pattern, firsts);
    if (firsts.cardinality() >= vocabulary.number()) {
      for (Part part : pattern.parts()) {
        if (part instanceof Part.Word) {
          Vocabulary.Range range = vocabulary.range(part);
          return new Step.Needs(range.first(), range.last(), step);
        }
      }
    }
    return step;
  }

  /**
   * The numbers of the words and marks a cue may begin with.
   *
   * @throws IllegalArgumentException if it may begin with anything: every line would have to be
   *     tried
   */
  BitSet firsts(Cue cue) {
    BitSet firsts = new BitSet();
    if (addFirsts(cue.pattern(), firsts)) {
      throw new IllegalArgumentException(
          CueFile.at(cue.line(), "begins with anything; it needs a first word"));
    }
    return firsts;
  }

  private Step before(Step next, Part part) {
    if (part instanceof Part.Sequence sequence) {
      Step step = next;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        step = before(step, sequence.parts().get(i));
      }
      return step;
    }
    if (part instanceof Part.Choice choice) {
      return new Step.Ways(choice.options().stream().map(option -> before(next, option)).toList());
    }
    if (part instanceof Part.Repeat repeat) {
      if (addFirsts(repeat.part(), new BitSet())) {
        throw new IllegalArgumentException("repeats a piece that may be nothing");
      }
      Step.Again again = new Step.Again(next);
      return again.around(before(again, repeat.part()));
    }
    if (part instanceof Part.Gap gap) {
      // What may follow anything at the end of the line is anything.
      return gap.equals(Part.Gap.ANY) && next instanceof Step.End
          ? new Step.Open()
          : new Step.Skip(gap.mostCharacters(), next);
    }
    if (part instanceof Part.RestWithoutSentenceEnd) {
      return new Step.RestWithout(marks(SENTENCE_ENDS));
    }
    Vocabulary.Range range = vocabulary.range(part);
    Step one = new Step.One(range.first(), range.last(), next);
    return part == Part.Kind.CAPITALISED ? new Step.Capital(one) : one;
  }

  /** Adds what a piece may begin with; tells whether it may also be nothing. */
  private boolean addFirsts(Part part, BitSet firsts) {
    if (part instanceof Part.Sequence sequence) {
      for (Part inner : sequence.parts()) {
        if (!addFirsts(inner, firsts)) {
          return false;
        }
      }
      return true;
    }
    if (part instanceof Part.Choice choice) {
      return anyEmpty(choice.options(), firsts);
    }
    if (part instanceof Part.Repeat repeat) {
      return addFirsts(repeat.part(), firsts);
    }
    if (part instanceof Part.Gap || part instanceof Part.RestWithoutSentenceEnd) {
      return true;
    }
    Vocabulary.Range range = vocabulary.range(part);
    firsts.set(range.first(), range.last() + 1);
    return false;
  }

  private boolean anyEmpty(List<Part.Sequence> options, BitSet firsts) {
    boolean empty = false;
    for (Part.Sequence option : options) {
      empty |= addFirsts(option, firsts);
    }
    return empty;
  }

  private BitSet marks(String marks) {
    BitSet values = new BitSet();
    marks.chars().forEach(mark -> values.set(vocabulary.mark((char) mark)));
    return values;
  }
}
