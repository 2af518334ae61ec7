package org.newsloom.clean.cues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.RemovalReason;

class CueFileTest {
  static Stream<Cue> shipped() {
    return CueFile.shipped().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedCueFitsTheLinesItWrites(Cue cue) {
    CueIndex alone = new CueIndex(List.of(cue));
    assertThat(lines(cue.pattern()))
        .allSatisfy(line -> assertThat(fits(alone, line)).isEqualTo(cue.reason()));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedCueDecidesSomeLine(Cue cue) {
    CueIndex all = new CueIndex(CueFile.shipped());
    assertThat(lines(cue.pattern())).anyMatch(line -> fits(all, line) == cue.reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sign up; Sign up; true",
        "sign up; sign up now; false",
        "sign up ...; sign up now; true",
        "sign up ...; so sign up now; false",
        "... sign up ...; so sign up now; true",
        "... sign up; so sign up now; false",
        "news*; Newsletters; true",
        "news; newsletters; false",
        "(a|b c) d; b c d; true",
        "[a] d; d; true",
        "# views; 3 views; true",
        "# views; many views; false",
        "by ^ ~; by Ann of the Paper; true",
        "by ^ ~; by ann; false",
        "by ^ ~; by Ann. Then; false",
        "(a|b)+ c; a b b a c; true",
        "view .. posts; view all of the posts; true",
        "view .. posts; view all of the many other and much longer series of posts; false",
        "e-mail; e - mail; true",
        "e-mail; email; false",
        "don't go; don\u2019t go; true",
        "\\(#\\); (12); true",
        "home; Home:!; true",
        "home; Home?; false"
      })
  void readsTheNotation(String cue, String line, boolean fits) {
    CueIndex index =
        new CueIndex(CueFile.read(List.of("[NAV, most 20 words, may end in :!]", cue)));
    assertThat(fits(index, line) != null).isEqualTo(fits);
  }

  @Test
  void prefersTheCueThatStandsFirst() {
    CueIndex index =
        new CueIndex(
            CueFile.read(
                List.of("[NAV, most 9 words]", "... b ...", "[SHARE, most 9 words]", "a ...")));
    assertThat(fits(index, "a b")).isEqualTo(RemovalReason.NAV);
  }

  @Test
  void looksOnlyAtLinesOfAtMostTheWordsOfTheSection() {
    CueIndex index = new CueIndex(CueFile.read(List.of("[NAV, most 2 words]", "a ...")));
    assertThat(fits(index, "a b c")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "home; line 1: a cue before the first [REASON, most N words]",
        "[HOME, most 3 words]; line 1: no removal reason is named HOME",
        "[NAV, most three words]; line 1: not [REASON, most N words]"
      })
  void namesTheLineOfABadSection(String line, String message) {
    assertThatThrownBy(() -> CueFile.read(List.of(line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("cues.txt, " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(a|b; a ')' is missing",
        "a|b; alternatives need parentheses: (a|b)",
        "a) b; nothing is open that ')' closes",
        "a *; a '*' cannot stand here",
        "a 12; a '1' cannot stand here"
      },
      quoteCharacter = '"')
  void namesTheLineOfABadCue(String cue, String message) {
    assertThatThrownBy(() -> CueFile.read(List.of("[NAV, most 3 words]", "// note", cue)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cues.txt, line 3: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a]", "...", "a ([b])+"})
  void refusesACueThatMayBeNothing(String cue) {
    List<Cue> cues = CueFile.read(List.of("[NAV, most 3 words]", cue));
    assertThatThrownBy(() -> new CueIndex(cues))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("cues.txt, line 2: ");
  }

  private static @Nullable RemovalReason fits(CueIndex index, String line) {
    Line read = new Line(line.length());
    index.read(line, read);
    return index.reason(read, TextShape.of(line).words());
  }

  /** Lines in which every alternative of a part stands once. */
  private static List<String> lines(Part part) {
    if (part instanceof Part.Word word) {
      return List.of(word.text() + (word.prefix() ? "s" : ""));
    }
    if (part instanceof Part.Mark mark) {
      return List.of(String.valueOf(mark.mark()));
    }
    if (part instanceof Part.Kind kind) {
      return List.of(
          switch (kind) {
            case ANY_WORD -> "word";
            case CAPITALISED -> "Name";
            case NUMBER -> "12";
          });
    }
    if (part instanceof Part.Choice choice) {
      return choice.options().stream().flatMap(option -> lines(option).stream()).toList();
    }
    if (part instanceof Part.Repeat repeat) {
      return lines(repeat.part());
    }
    List<String> lines = List.of(part instanceof Part.Gap ? "word" : "");
    if (part instanceof Part.Sequence sequence) {
      for (Part inner : sequence.parts()) {
        lines = joined(lines, lines(inner));
      }
    }
    return lines;
  }

  /** Each line of either list once, with lines of the other taken in turn. */
  private static List<String> joined(List<String> heads, List<String> tails) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < Math.max(heads.size(), tails.size()); i++) {
      String head = heads.get(i % heads.size());
      String tail = tails.get(i % tails.size());
      joined.add((head + " " + tail).strip());
    }
    return joined;
  }
}
