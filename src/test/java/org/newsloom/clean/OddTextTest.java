package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.MediaType;

/** Texts and pages as they leave publishing systems: marks, tags and code among the text. */
class OddTextTest {
  private static final String LEAD =
      "The council was told on Monday to open the harbour accounts that it had kept from its members"
          + " for a year.";
  private static final String REST =
      "Its members walked out before the count, saying that the fee had never been discussed and"
          + " would hurt small firms.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><span style='display:block;float:left'>T</span>he council",
        "<div><div class=cap>T</div>he council",
        "<p>T</p><p>he council",
        "<p><span>\n T\n </span>he council",
        "<p><img alt=T src=t.png>he council",
        "<p><span aria-hidden=true><b>T</b>he</span><span class=sr-only>The</span> council"
      })
  void joinsTheFirstLetterOfAPage(String start) {
    assertThat(blocks(MediaType.HTML, start + LEAD.substring(11) + "</p><p>" + REST + "</p>"))
        .containsExactly(LEAD, REST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"T\nhe council", "T\n\nhe council"})
  void joinsTheFirstLetterOfAText(String start) {
    assertThat(blocks(MediaType.TEXT, start + LEAD.substring(11) + "\n\n" + REST))
        .containsExactly(LEAD, REST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s</p>\n<p>%s</p>",
        "%s<br/><br/>%s",
        "&lt;p&gt;%s&lt;/p&gt;\n&lt;p&gt;%s&lt;/p&gt;",
        "<div>%s</div><div>%s</div><script>var x = 1;</script>",
        "<b>%s</b>\n\n<a href='/x'>%s</a>"
      })
  void readsTagsInAText(String form) {
    assertThat(blocks(MediaType.TEXT, form.formatted(LEAD, REST))).containsExactly(LEAD, REST);
  }

  @Test
  void decodesReferencesInAText() {
    assertThat(blocks(MediaType.TEXT, "&ldquo;Jos&eacute; &amp;amp; Ann&rdquo; &#8211; 5 &lt; 7"))
        .containsExactly("\u201cJos\u00e9 & Ann\u201d \u2013 5 < 7");
  }

  @Test
  void decodesReferencesInMarkdown() {
    assertThat(blocks(MediaType.MARKDOWN, "<em>Jos&eacute;</em> &amp; &#42;Ann&#42; 5 &lt; 7"))
        .containsExactly("Jos\u00e9 & *Ann* 5 < 7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It was < 5 and > 7, and <unk> was not.", "Write <b> and </b> to be bold."})
  void leavesWhatOnlyLooksLikeTags(String text) {
    assertThat(blocks(MediaType.TEXT, text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "window._ads = window._ads || []; _ads.push({mode:'a', container:'below'});",
        "(function(i,s){i['O']=s;i[s]=i[s]||function(){(i[s].q=[]).push(arguments)}})(window,'a');",
        ".box { margin: 0 auto; color: #fff } .box a { padding: 2px; }",
        "{\"type\":\"player\",\"src\":\"x.mp4\",\"auto\":true}",
        "[gallery ids=\"1,2,3\"]",
        "[/vc_row]"
      })
  void removesCode(String code) {
    assertThat(Cleaning.removed(Cleaning.text(LEAD + "\n\n" + code + "\n\n" + REST)))
        .contains("CODE " + code);
    assertThat(
            Cleaning.removed(
                Cleaning.html("<p>" + LEAD + "</p><p>" + code + "</p><p>" + REST + "</p>")))
        .contains("CODE " + code);
  }

  @Test
  void cutsCodeOffASentence() {
    assertThat(
            Cleaning.removed(
                Cleaning.text(LEAD + " window.x = window.x || []; x.push({a:1});\n\n" + REST)))
        .containsExactly("CODE window.x = window.x || []; x.push({a:1});");
  }

  @Test
  void takesFootnoteMarksOffAndLeavesPowers() {
    assertThat(
            blocks(
                MediaType.HTML,
                "<p>The levy<sup>1</sup> and the fee.<sup><a href='#n'>[2]</a></sup> It is 5 km<sup>2</sup>."))
        .containsExactly("The levy and the fee. It is 5 km2.");
  }

  @Test
  void takesTheMenuOfALayoutTableForItself() {
    assertThat(
            blocks(
                MediaType.HTML,
                "<table><tr><td><a href=/>Home</a><br><a href=/w>World</a></td><td>Old news<p>"
                    + LEAD
                    + "</td></tr></table>"))
        .containsExactly("Home World", "Old news", LEAD);
  }

  @Test
  void removesAListOfRelatedStoriesAsAWhole() {
    String list =
        "Recommended Stories\nFerry to the islands stops\nWhy towns turn away\nMayor will not run";

    assertThat(Cleaning.kept(Cleaning.text(LEAD + "\n\n" + list + "\n\n" + REST)))
        .containsExactly(LEAD, REST);
  }

  @Test
  void cutsAPromptToReadOffAParagraph() {
    assertThat(
            blocks(
                MediaType.HTML, "<p>" + LEAD + " <a href=/1>READ: Ferry stops</a></p><p>" + REST))
        .containsExactly(LEAD, "READ: Ferry stops", REST);
  }

  private static List<String> blocks(MediaType mediaType, String text) {
    return Cleaning.judge(mediaType, text).blocks().stream()
        .map(judged -> judged.page().text())
        .toList();
  }
}
