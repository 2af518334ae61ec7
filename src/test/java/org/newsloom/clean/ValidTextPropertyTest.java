package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;

/** Whatever a page decodes into, its texts can be written down. */
class ValidTextPropertyTest {
  private static final String PROSE =
      "The council of the town voted to close the old bridge on Tuesday and nobody was glad of it.";

  private static final String PAGE =
      """
      <html lang='e%1$s'><head><title>A bridge %1$s is closed</title>
      <link rel=canonical href='http://a.example/%1$s'>
      <meta property='og:site_name' content='Paper %1$s'>
      <meta name=author content='Ann %1$s Lee'>
      <script type='application/ld+json'>{"@type":"NewsArticle",
      "headline":"A \\ud83d bridge %1$s","author":"Bo \\udc00 Ek"}</script></head>
      <body><h1>A bridge %1$s is closed</h1><article><p>%2$s %1$s</p><p>%1$s %2$s</p></article>
      <aside class=share>%1$s Share %1$s</aside></body></html>
      """;

  /** References to halves of pairs, NUL, what is no character at all, and letters. */
  @Provide
  static Arbitrary<String> references() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0xD800, 0xDFFF),
            Arbitraries.of(0, 1, 0x7F, 0x80, 0xFFFE, 0x10FFFF, 0x110000),
            Arbitraries.integers().between(0x20, 0x1FFFF))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            points ->
                points.stream()
                    .map(
                        point ->
                            point % 2 == 0
                                ? "&#" + point + ";"
                                : "&#x" + Integer.toHexString(point) + ";")
                    .collect(Collectors.joining()));
  }

  @Property(tries = 300)
  void everyTextOfAPageIsValid(@ForAll("references") String odd) {
    requireValid(read(MediaType.HTML, PAGE.formatted(odd, PROSE), GivenMetadata.NONE));
  }

  @Property(tries = 100)
  void everyTextOfADocumentWithGivenValuesIsValid(@ForAll("references") String odd) {
    requireValid(
        read(
            MediaType.MARKDOWN,
            "# A bridge " + odd + "\n\n" + PROSE + " " + odd + "\n",
            new GivenMetadata(
                "a \ud83d b",
                java.util.List.of("Ann \udc00 Lee"),
                null,
                "http://x/\ud800",
                "P\0")));
  }

  @Test
  void aPairWrittenAsTwoReferencesStaysOneCharacter() {
    assertThat(text("<p>" + PROSE + " &#55357;&#56832;</p>")).endsWith("of it. \ud83d\ude00");
  }

  @Test
  void halfAPairBecomesAReplacementCharacter() {
    assertThat(text("<p>" + PROSE + " a&#55357;b</p>")).endsWith("of it. a\ufffdb");
  }

  private static String text(String html) {
    return read(MediaType.HTML, html, GivenMetadata.NONE).blocks().get(0).text();
  }

  private static Page read(MediaType type, String content, GivenMetadata given) {
    return PageReader.read(Cleaning.document(type, content, given));
  }

  private static void requireValid(Page page) {
    Stream<String> metadata =
        Stream.of(
                page.metadata().title(),
                page.metadata().source(),
                page.metadata().url(),
                page.metadata().language())
            .filter(Objects::nonNull);
    Stream.of(
            page.blocks().stream().map(PageBlock::text),
            page.metadata().authors().stream(),
            metadata)
        .flatMap(texts -> texts)
        .forEach(
            text -> {
              assertThat(text).doesNotContain("\0");
              // Encoding gives '?' for what is no character.
              assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                  .isEqualTo(text);
            });
  }
}
