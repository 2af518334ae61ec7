package org.newsloom.clean.cues;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue made ready to be matched: each step takes what it needs of the line and asks the next one
 * whether it can do with the rest. Lines are short, so trying one way after the other is no loss.
 */
interface Step {

  /** Whether the line, from a word or mark on, is what this step and those behind it want. */
  boolean fits(Line line, int at);

  /** The step that is left at the end of a cue that leaves the rest of the line open. */
  record Open() implements Step {
    @Override
    public boolean fits(Line line, int at) {
      return true;
    }
  }

  /** The end of the line, but for marks. */
  record End(BitSet marks) implements Step {
    @Override
    public boolean fits(Line line, int at) {
      for (int i = at; i < line.size(); i++) {
        if (!marks.get(line.value(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The rest of the line has none of these marks. */
  record RestWithout(BitSet marks) implements Step {
    @Override
    public boolean fits(Line line, int at) {
      for (int i = at; i < line.size(); i++) {
        if (marks.get(line.value(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** One word or mark. */
  record One(int first, int last, Step next) implements Step {
    @Override
    public boolean fits(Line line, int at) {
      if (at == line.size()) {
        return false;
      }
      int value = line.value(at);
      return value >= first && value <= last && next.fits(line, at + 1);
    }
  }

  /** A capital begins the word here. */
  record Capital(Step next) implements Step {
    @Override
    public boolean fits(Line line, int at) {
      return at < line.size() && line.isCapitalised(at) && next.fits(line, at);
    }
  }

  /** One way or another. */
  record Ways(List<Step> steps) implements Step {
    @Override
    public boolean fits(Line line, int at) {
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i).fits(line, at)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Somewhere in the rest of the line stands one word or mark: a cheap test before the next. */
  record Needs(int first, int last, Step next) implements Step {
    @Override
    public boolean fits(Line line, int at) {
      for (int i = at; i < line.size(); i++) {
        int value = line.value(i);
        if (value >= first && value <= last) {
          return next.fits(line, at);
        }
      }
      return false;
    }
  }

  /** Anything, of at most so many characters. */
  record Skip(int mostCharacters, Step next) implements Step {
    @Override
    public boolean fits(Line line, int at) {
      for (int to = at; to <= line.size() && line.characters(at, to) <= mostCharacters; to++) {
        if (next.fits(line, to)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Back to the start of a repeated piece, or on. */
  final class Again implements Step {
    private final Step next;
    private @Nullable Step body;

    Again(Step next) {
      this.next = next;
    }

    /** Closes the circle: the body ends in this step. */
    Step around(Step repeated) {
      body = repeated;
      return repeated;
    }

    @Override
    public boolean fits(Line line, int at) {
      return (body != null && body.fits(line, at)) || next.fits(line, at);
    }
  }
}
