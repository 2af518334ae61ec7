package org.newsloom.annotate.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** In each case {@code |} stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // titles, initials, abbreviations
        "Mr. Netanyahu met Ms. Harris.|Dr. Smith and Prof. Jones left.",
        "Vladimir V. Putin called George W. Bush.|J. K. Rowling did not.",
        "A. A. Milne wrote it.|A. Lincoln came later.",
        "Lt. Gen. Herzi Halevi spoke to Sen. John McCain and Gov. Ron DeSantis.",
        "The case of Roe v. Wade is old.|It was Trump vs. Biden.",
        "The rebels, i.e. the army, hold e.g. the port.|The rest, etc. is lost.",
        "It is in St. Petersburg.|He works on Wall St.|The market fell.",
        "He is Robert F. Kennedy Jr. of New York.|He is Robert F. Kennedy Jr.|It rained.",
        "His wife works for Acme Inc. in Boston.|Acme Corp. said so.",
        // states and other letters with full stops
        "The attack changed the U.S. position.|The U.S. is an ally.",
        "In the U.S. President Biden is powerful.|U.S. President Joe Biden agreed.",
        "He came from the U.S.|He left.",
        "He lives in Washington, D.C.|His wife does too.",
        "The U.N. Security Council met.|The U.K. Parliament did not.",
        "He told the U.N.|“We will not go,” he added.",
        "This is World War I.|Then came World War II.|They had a Plan B.|She had none.",
        // dates, hours, numbers
        "Long before the attack of Oct. 7, it refused.|In Jan. 1980 it did not.",
        "The attack came in Sept.|Israel responded.",
        "He spoke at 7:35 a.m. ET on Monday.|It ended at 9 p.m.|The crowd left.",
        "At 6 a.m. Monday they came.|At 5 p.m. they left.",
        "He paid $3.5 billion.|The rate was 2.5 percent...|It rose.",
        "In 2020 it fell 3%.|Israel rose 4.5%.|The 1990s.|They are over.",
        "No. 10 was silent.|See Fig. 3.|He said no.|Ten people left.",
        // quotes and brackets
        "“We will win,” he said.|“We must.”|Then he left.",
        "\"Is it?\" she asked.|\"Yes!\"|He nodded.",
        "He said: “Go home.”|She left.",
        "“There’s an exchange of opinions.|Sometimes there are disagreements.”|He went on.",
        "The answer is no.|(He did not agree.)|They left.",
        "She asked, ‘Why?’ and left.|‘I do not know.’|The end.",
        "“It is bad (…) and it stays so,” he said.",
        // other marks
        "Who?|Me.|What!?|Yes.",
        "He waited… and went.",
        "Yahoo! is a firm.|Visit example.com.|Then go.",
        "A heading without full stop",
        "The complexity—and unlikelihood—of it: that is the point; so be it."
      })
  void cutsWhereSentencesEnd(String marked) {
    assertThat(sentences(marked.replace('|', ' '))).containsExactly(marked.split("\\|"));
  }

  /** The files say how their lines are written. */
  @ParameterizedTest
  @MethodSource("examples")
  void cutsTheExamples(String marked) {
    List<String> expected = Arrays.stream(marked.split("\\|+")).map(String::strip).toList();
    String text = marked.replaceAll("(?<!\\|)\\|(?!\\|)", " ").replace("||", "");

    assertThat(sentences(text)).isEqualTo(expected);
  }

  static Stream<String> examples() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : List.of("examples.txt", "examples-aside.txt")) {
      try (InputStream in =
          Objects.requireNonNull(SentenceSplitterTest.class.getResourceAsStream(name), name)) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("//"))
            .forEach(lines::add);
      }
    }
    return lines.stream();
  }

  @Test
  void cutsWhereTheWhiteSpaceWasLost() {
    assertThat(sentences("The war ended.The peace came.“We know.”He left."))
        .containsExactly("The war ended.", "The peace came.", "“We know.”", "He left.");
  }

  @Test
  void takesANoBreakSpaceForASpace() {
    assertThat(sentences("The war ended.\u00a0The peace came."))
        .containsExactly("The war ended.", "The peace came.");
  }

  @Property(tries = 300)
  void losesNothingButWhiteSpace(@ForAll String text) {
    StringBuilder rest = new StringBuilder();
    int end = 0;
    for (Span span : splitter.split(text)) {
      rest.append(text, end, span.getStart());
      end = span.getEnd();
    }
    rest.append(text, end, text.length());
    assertThat(rest.chars()).allMatch(StringUtil::isWhitespace);
  }

  private List<String> sentences(String paragraph) {
    return splitter.split(paragraph).stream()
        .map(span -> paragraph.substring(span.getStart(), span.getEnd()))
        .toList();
  }
}
