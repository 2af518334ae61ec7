package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SentenceSpansTest {
  private record Span(int firstWord, int endWord) {
    boolean touches(int first, int end) {
      return firstWord < end && first < endWord;
    }
  }

  private static SentenceSpans<Span> of(Span... spans) {
    return SentenceSpans.of(List.of(spans), Span::firstWord, Span::endWord);
  }

  @Test
  void touchesWhatCoversAWord() {
    assertThat(of(new Span(0, 2), new Span(3, 6), new Span(6, 7)).touching(2, 5))
        .containsExactly(new Span(3, 6));
  }

  @Test
  void forgetsWhatIsRemoved() {
    SentenceSpans<Span> spans = of(new Span(0, 2), new Span(1, 3));
    spans.remove(new Span(0, 2));

    assertThat(spans.at(0)).isEmpty();
    assertThat(spans.at(1)).containsExactly(new Span(1, 3));
    assertThat(spans.all()).containsExactly(new Span(1, 3));
  }

  @Property
  void touchesWhatALookAtAllOfThemFinds(
      @ForAll @Size(max = 12) List<@IntRange(max = 20) Integer> starts,
      @ForAll @IntRange(max = 20) int first,
      @ForAll @IntRange(min = 1, max = 6) int length) {
    List<Span> all = starts.stream().distinct().map(at -> new Span(at, at + 1 + at % 3)).toList();

    assertThat(
            SentenceSpans.of(all, Span::firstWord, Span::endWord).touching(first, first + length))
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(span -> span.touches(first, first + length)).toList());
  }
}
