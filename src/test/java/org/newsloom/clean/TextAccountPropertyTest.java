package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.newsloom.clean.page.Characters;
import org.newsloom.clean.page.Folding;
import org.newsloom.clean.text.MarkupInText;
import org.newsloom.clean.text.TextBlocks;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;

/**
 * Nothing of a text is lost and nothing is made up: what is not kept is listed as removed.
 *
 * <p>Compared are <i>visible</i> characters: all but white space and those without width, as {@link
 * Characters} defines them. Of plain text every one must be there, in order, but the marks before
 * list items and the stars around a heading. Of Markdown, all that are no mark. What is left out of
 * texts of special kinds (quoted mails, numbers of links, hyphens of cut words) has tests where it
 * is read.
 */
class TextAccountPropertyTest {
  private static final String SPACE =
      "[\\x00-\\x20\\x7f-\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

  private static final String VISIBLE =
      "[^\\x00-\\x20\\x7f-\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
          + "\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\ufffc]";

  /**
   * A list item of a text browser: its letter stands in column six at least; a tab leads farther.
   */
  private static final Pattern BROWSER_ITEM =
      Pattern.compile(
          "^(?:" + SPACE + "*\t" + SPACE + "*|" + SPACE + "{6,})o" + SPACE + "+(?=.*" + VISIBLE
              + ")",
          Pattern.DOTALL);

  /** The marks of list items; a dash is one only before a capital. */
  private static final Pattern ITEM_MARKS =
      Pattern.compile(
          "^"
              + SPACE
              + "*(?:(?:[\u2022\u2023\u25e6\u2043\u2219\u25aa\u25cf\u25cb\u00b7*+-]|[\u2013\u2014](?="
              + SPACE
              + "+\\p{Lu}))"
              + SPACE
              + "+(?=.*"
              + VISIBLE
              + "))+",
          Pattern.DOTALL);

  /** Stars around a heading, which may be set in. */
  private static final Pattern STARS =
      Pattern.compile(
          "^" + SPACE + "*([*]{2,6})( .*" + VISIBLE + ".* )\\1" + SPACE + "*$", Pattern.DOTALL);

  private static final String MARKDOWN_MARKS = "#>*_`'~|:=+-\\";

  @Property(tries = 1000)
  void plainTextIsKeptOrRemovedCharacterByCharacter(@ForAll("texts") String text) {
    Assume.that(!TextBlocks.looksLikeMarkdown(text));

    assertThat(visible(texts(judged(MediaType.TEXT, text))))
        .isEqualTo(visible(withoutItemMarks(text)));
  }

  @Property(tries = 1000)
  void markdownIsKeptOrRemovedBesideItsMarks(@ForAll("texts") String text) {
    // Tags, attributes and boxes are markup as a whole, and have tests of their own.
    String plain = text.replace("<", "< ").replace("{", "{ ").replace(":::", "::");

    assertThat(withoutMarks(texts(judged(MediaType.MARKDOWN, plain))))
        .isEqualTo(withoutMarks(withoutItemMarks(plain)));
  }

  @Property(tries = 500)
  void marksOfMarkdownAreTakenOffAndNothingElse(
      @ForAll("markdown") List<Tuple2<String, String>> lines) {
    String source = lines.stream().map(Tuple2::get1).collect(Collectors.joining("\n"));
    String seen = lines.stream().map(Tuple2::get2).collect(Collectors.joining("\n"));

    assertThat(visible(texts(judged(MediaType.MARKDOWN, source)))).isEqualTo(visible(seen));
  }

  @Property(tries = 500)
  void linksOfPlainTextGiveTheirText(@ForAll("links") List<Tuple2<String, String>> lines) {
    String source = lines.stream().map(Tuple2::get1).collect(Collectors.joining("\n"));
    String seen = lines.stream().map(Tuple2::get2).collect(Collectors.joining("\n"));
    Assume.that(!TextBlocks.looksLikeMarkdown(source));

    assertThat(visible(texts(judged(MediaType.TEXT, source)))).isEqualTo(visible(seen));
  }

  @Property(tries = 1000)
  void everyLineWithTextIsCoveredInOrder(@ForAll("texts") String text) {
    Assume.that(!TextBlocks.looksLikeMarkdown(text));
    List<Block> blocks = judged(MediaType.TEXT, text);
    String[] lines = text.split("\n", -1);

    assertThat(
            blocks.stream()
                .flatMapToInt(block -> IntStream.rangeClosed(block.lineStart(), block.lineEnd()))
                .filter(line -> !visible(lines[line - 1]).isEmpty())
                .distinct()
                .boxed())
        .isEqualTo(
            IntStream.rangeClosed(1, lines.length)
                .filter(line -> !visible(withoutItemMarks(lines[line - 1])).isEmpty())
                .boxed()
                .toList());
  }

  @Property(tries = 300)
  void aBlockHoldsTheTextOfItsLines(@ForAll("texts") String text) {
    Assume.that(!TextBlocks.looksLikeMarkdown(text));
    String[] lines = text.split("\n", -1);

    for (Block block : judged(MediaType.TEXT, text)) {
      String source =
          Arrays.stream(lines, block.lineStart() - 1, block.lineEnd())
              .map(TextAccountPropertyTest::withoutItemMarks)
              .collect(Collectors.joining());
      assertThat(visible(source)).contains(visible(block.text()));
    }
  }

  @Property(tries = 300)
  void anArticleHoldsEveryBlockOnceInItsPlace(@ForAll("texts") String text) {
    if (Cleaning.clean(MediaType.TEXT, text, GivenMetadata.NONE) instanceof Article article) {
      List<String> texts = new ArrayList<>(Cleaning.kept(article));
      article.removedBlocks().forEach(removed -> texts.add(removed.blockIndex(), removed.text()));
      assertThat(texts).isEqualTo(texts(judged(MediaType.TEXT, text)).lines().toList());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Documents.texts();
  }

  /** Lines of Markdown, each with what is to be seen of it. */
  @Provide
  Arbitrary<List<Tuple2<String, String>>> markdown() {
    return lines(
        "%s",
        "%s",
        "## %s",
        "## %s ##",
        "## %s {#a .b c=\"d\"}",
        "<div class=\"x\">",
        "</div>",
        "::: {.x y=\"z\"}",
        "::: x",
        ":::",
        "<!-- %s -->",
        "a <b>%s</b>, <span id=x>%s</span>&nbsp;&amp; 1 < 2",
        "[%s]{.c} and [%s](d){.e}",
        "> %s",
        "- %s",
        "* *%s*",
        "**%s**, __%s__ and ~x",
        "`%s`",
        "\\*%s\\* => *%s*",
        "| %s | %s |",
        "|---|:--|",
        "---",
        "***",
        "```",
        "[%s](https://a.example/b_(c) \"%s\")",
        "see [%s](d.html), ![%s](/e.png) and [![%s](f)](g)");
  }

  @Provide
  Arbitrary<List<Tuple2<String, String>>> links() {
    return lines(
        "%s",
        "see [%s](http://a.example/x) there",
        "[%s](/a_(b)) and [%s]() end",
        "he [%s](as she was told by %s) came",
        "the [%s](AP) said");
  }

  private static Arbitrary<List<Tuple2<String, String>>> lines(String... forms) {
    Arbitrary<String> words =
        Arbitraries.of("talks", "Old Town", "7 a.m.", "caf\u00e9", "\u05e9\u05dc\u05d5\u05dd");
    return Combinators.combine(Arbitraries.of(forms), words)
        .as((form, word) -> Tuple.of(form.replace("%s", word), seen(form, word)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  /** What a reader sees of each form: written out, so that no rule of the code is repeated here. */
  private static String seen(String form, String word) {
    String seen =
        switch (form) {
          case "%s", "## %s", "> %s", "- %s", "* *%s*", "`%s`" -> "%s";
          case "## %s ##", "## %s {#a .b c=\"d\"}" -> "%s";
          case "<div class=\"x\">", "</div>", "::: {.x y=\"z\"}", "::: x", ":::" -> "";
          case "<!-- %s -->" -> "";
          case "a <b>%s</b>, <span id=x>%s</span>&nbsp;&amp; 1 < 2" -> "a %s, %s & 1 < 2";
          case "[%s]{.c} and [%s](d){.e}" -> "%s and %s";
          case "**%s**, __%s__ and ~x" -> "%s, %s and ~x";
          case "\\*%s\\* => *%s*" -> "*%s* => %s";
          case "| %s | %s |" -> "%s %s";
          case "|---|:--|", "---", "***", "```" -> "";
          case "[%s](https://a.example/b_(c) \"%s\")" -> "%s";
          case "see [%s](d.html), ![%s](/e.png) and [![%s](f)](g)" -> "see %s, %s and %s";
          case "see [%s](http://a.example/x) there" -> "see %s there";
          case "[%s](/a_(b)) and [%s]() end" -> "%s and %s end";
          default -> form;
        };
    return seen.replace("%s", word);
  }

  private static List<Block> judged(MediaType mediaType, String text) {
    return Cleaning.judge(mediaType, text).blocks().stream()
        .map(judged -> judged.page().block())
        .toList();
  }

  private static String texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /** The visible characters, folded; what neighbours decide has tests of its own. */
  private static String visible(String source) {
    String text = MarkupInText.ofText(Folding.fold(source));
    return text.chars()
        .filter(c -> !Characters.isSpace((char) c) && !Characters.isIgnorable((char) c))
        .filter(c -> c != '\u200c' && c != '\u200d')
        .map(c -> "`\u00b4\u2032".indexOf(c) >= 0 ? '\'' : c)
        .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
        .toString();
  }

  private static String withoutMarks(String text) {
    return visible(text)
        .chars()
        .filter(c -> MARKDOWN_MARKS.indexOf(c) < 0)
        .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
        .toString();
  }

  private static String withoutItemMarks(String text) {
    return Arrays.stream(Folding.fold(text).split("\n", -1))
        .flatMap(TextAccountPropertyTest::parts)
        .map(line -> BROWSER_ITEM.matcher(line).replaceFirst("").strip())
        .map(line -> ITEM_MARKS.matcher(line).replaceFirst(""))
        .map(line -> STARS.matcher(line).replaceFirst("$2"))
        .collect(Collectors.joining("\n"));
  }

  /** A very long line holds a page of its own, its lines parted by wide gaps. */
  private static Stream<String> parts(String line) {
    return line.length() <= 1000
        ? Stream.of(line)
        : Arrays.stream(line.split("[ \t\u00a0]{3,}|\r|\u2028|\u2029", -1));
  }
}
