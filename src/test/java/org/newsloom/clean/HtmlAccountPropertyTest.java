package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.newsloom.model.MediaType;

/** Every visible word of a page is kept or removed, once; no hidden one is either. */
class HtmlAccountPropertyTest {
  /** Stands for a word that a browser shows; each is numbered afterwards. */
  private static final String SHOWN = "@";

  /** Stands for a word that a browser does not show. */
  private static final String HIDDEN = "^";

  private static final Pattern SHOWN_WORD = Pattern.compile("w\\d+");
  private static final Pattern HIDDEN_WORD = Pattern.compile("h\\d+");

  private static final String PROSE =
      "The council voted @ on Monday to close the bridge after @ its cables had begun to rust, and"
          + " the ferries of the old harbour are to run again until it is mended.";

  private static final String[] ELEMENTS = {
    "p",
    "div",
    "span",
    "a",
    "b",
    "h2",
    "ul",
    "li",
    "dl",
    "dt",
    "blockquote",
    "pre",
    "section",
    "nav",
    "article",
    "aside",
    "footer",
    "figure",
    "figcaption",
    "table",
    "tr",
    "td",
    "th",
    "caption",
    "button",
    "label",
    "details",
    "summary",
    "form",
    "center",
    "main"
  };

  private static final String[] ATTRIBUTES = {
    "",
    "",
    "",
    " class=newsletter",
    " class='related-posts x'",
    " id=comments",
    " itemprop=articleBody",
    " role=navigation",
    " href=/x"
  };

  private static final String[] UNSEEN = {
    "<script>^</script>",
    "<style>^</style>",
    "<template><p>^</p></template>",
    "<noscript>^</noscript>",
    "<p hidden>^</p>",
    "<div style='display: none'>^ <b>^</b></div>",
    "<span style='color:red;visibility:hidden'>^</span>",
    "<iframe>^</iframe>",
    "<svg><text>^</text></svg>",
    "<!-- ^ -->",
    "<img alt=^>"
  };

  @Property(tries = 1000)
  void everyVisibleWordIsKeptOrRemovedOnce(@ForAll("pages") String page) {
    String text =
        Cleaning.judge(MediaType.HTML, page).blocks().stream()
            .map(judged -> judged.page().text())
            .collect(Collectors.joining("\n"));

    // The parser may put misplaced text elsewhere; the order is that of its tree.
    assertThat(words(SHOWN_WORD, text))
        .isEqualTo(words(SHOWN_WORD, Jsoup.parse(page).body().wholeText()))
        .containsExactlyInAnyOrderElementsOf(words(SHOWN_WORD, page));
    assertThat(words(HIDDEN_WORD, text)).isEmpty();
  }

  @Property(tries = 300)
  void blocksStandOnLinesOfTheirPageThatHoldTheirWords(@ForAll("pages") String page) {
    String[] lines = page.split("\n", -1);

    for (JudgedBlock judged : Cleaning.judge(MediaType.HTML, page).blocks()) {
      var block = judged.page().block();
      String source =
          IntStream.rangeClosed(block.lineStart(), block.lineEnd())
              .mapToObj(line -> lines[line - 1])
              .collect(Collectors.joining("\n"));
      assertThat(words(SHOWN_WORD, source)).containsAll(words(SHOWN_WORD, block.text()));
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return nodes(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(nodes -> numbered("<html><body>" + String.join("", nodes) + "</body></html>"));
  }

  private static Arbitrary<String> nodes(int depth) {
    Arbitrary<String> leaf =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(SHOWN, " " + SHOWN, SHOWN + " ", "\n" + SHOWN + "\n")),
            Tuple.of(2, Arbitraries.just("<p>" + PROSE + "</p>\n")),
            Tuple.of(1, Arbitraries.of("<br>", "<br><br>", "<hr>", "\n", "&nbsp;")),
            Tuple.of(2, Arbitraries.of(UNSEEN)));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<String> element =
        Combinators.combine(
                Arbitraries.of(ELEMENTS),
                Arbitraries.of(ATTRIBUTES),
                Arbitraries.lazy(() -> nodes(depth - 1)).list().ofMaxSize(4))
            .as(
                (name, attribute, children) ->
                    "<%s%s>%s</%s>".formatted(name, attribute, String.join("", children), name));
    return Arbitraries.frequencyOf(Tuple.of(1, leaf), Tuple.of(2, element));
  }

  private static String numbered(String page) {
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < page.length(); i++) {
      String letter = page.substring(i, i + 1);
      switch (letter) {
        case SHOWN -> numbered.append('w').append(i);
        case HIDDEN -> numbered.append('h').append(i);
        default -> numbered.append(letter);
      }
    }
    return numbered.toString();
  }

  private static List<String> words(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}
