package org.newsloom.cli.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.newsloom.clean.JudgedBlock;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

/**
 * Explanations as one HTML page: every block a row, in document order.
 *
 * <p>The page needs no other file, no network and no JavaScript, and its policy forbids all three,
 * so that nothing an article says can run or be fetched when the page is opened.
 */
public final class ExplanationPage {
  /** By this a page is known to be ours, and may be replaced. */
  private static final String MARK = "<meta name=\"generator\" content=\"newsloom explain\">";

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      %s
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      %s</style>
      </head>
      <body>
      <h1>What cleaning kept and removed</h1>
      <ul class="key">
      <li><b class="kept">kept</b>: the text of the article; beside it the kind of the block.
      <li><b class="removed">nav, related, ...</b>: removed, for this reason.
      <li>Probability: how likely the block is article text; kept from %s on. <b class="close">Close
      calls</b> are within %s of that.
      <li>Lines: where the block stands in the source.
      </ul>
      <fieldset>
      <legend>Show</legend>
      <label><input type="radio" name="show" checked> everything</label>
      <label><input type="radio" name="show" id="only-kept"> kept only</label>
      <label><input type="radio" name="show" id="only-removed"> removed only</label>
      <label><input type="radio" name="show" id="only-close"> close calls</label>
      </fieldset>
      """;

  private static final String TABLE =
      "<table>\n<thead><tr><th scope=\"col\">lines<th scope=\"col\">probability<th"
          + " scope=\"col\">verdict<th scope=\"col\">text</thead>\n<tbody>\n";

  /** How near to the threshold a probability is a close call. */
  private static final double CLOSE = 0.15;

  private static final int MARK_WITHIN = 1024;

  private ExplanationPage() {}

  /**
   * Makes sure that writing there destroys nothing.
   *
   * @throws UserError if something stands there that is no page of this kind
   */
  public static void checkReplaceable(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    if (Files.isRegularFile(file)) {
      try (InputStream stream = Files.newInputStream(file)) {
        byte[] start = stream.readNBytes(MARK_WITHIN);
        if (new String(start, StandardCharsets.UTF_8).contains(MARK)) {
          return;
        }
      } catch (IOException e) {
        throw cannotWrite(file, e);
      }
    }
    throw new UserError(
        ExitCode.USAGE,
        "%s exists and is no page of explain: it is not replaced; name another file for --html"
            .formatted(file));
  }

  /**
   * Writes the page of some documents.
   *
   * @param documents at least one
   * @throws UserError if the file cannot be written
   */
  public static void write(Path file, List<Explanation> documents) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, of(documents).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static UserError cannotWrite(Path file, IOException cause) {
    return new UserError(
        ExitCode.BAD_INPUT,
        "cannot write %s: %s; name another file for --html".formatted(file, cause),
        cause);
  }

  /** The page as text. */
  static String of(List<Explanation> documents) {
    String threshold = String.format(Locale.ROOT, "%.2f", documents.get(0).threshold());
    String first = documents.get(0).name();
    String title =
        documents.size() == 1 ? first : "%s and %d more".formatted(first, documents.size() - 1);
    StringBuilder page = new StringBuilder();
    page.append(HEAD.formatted(MARK, escaped(title), style(), threshold, CLOSE));
    if (documents.size() > 1) {
      page.append("<nav><ol>\n");
      for (int i = 0; i < documents.size(); i++) {
        String name = escaped(documents.get(i).name());
        page.append("<li><a href=\"#d%d\">%s</a>\n".formatted(i + 1, name));
      }
      page.append("</ol></nav>\n");
    }
    page.append("<main>\n");
    for (int i = 0; i < documents.size(); i++) {
      appendDocument(page, documents.get(i), i + 1);
    }
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static void appendDocument(StringBuilder page, Explanation document, int number) {
    page.append("<section id=\"d%d\">\n<h2>".formatted(number))
        .append(escaped(document.name()))
        .append("</h2>\n<dl>\n");
    for (Explanation.Fact fact : document.facts()) {
      page.append("<dt>").append(escaped(fact.label()));
      page.append("<dd dir=\"auto\">").append(escaped(fact.value())).append('\n');
    }
    page.append("</dl>\n").append(TABLE);
    for (JudgedBlock judged : document.page().blocks()) {
      appendRow(page, judged, document.threshold());
    }
    page.append("</tbody></table>\n</section>\n");
  }

  private static void appendRow(StringBuilder page, JudgedBlock judged, double threshold) {
    double probability = judged.label().articleProbability();
    String kind = Explanation.name(judged.page().block().kind());
    page.append("<tr class=\"").append(judged.kept() ? "kept " : "removed ").append(kind);
    page.append(Math.abs(probability - threshold) < CLOSE ? " close\">" : "\">");
    page.append("<td class=\"lines\">").append(Explanation.lines(judged));
    page.append("<td class=\"probability\">").append(Explanation.probability(judged));
    page.append("<span class=\"bar\" style=\"--p:%d%%\"></span>".formatted(percent(probability)));
    page.append("<td class=\"what\" title=\"").append(escaped(judged.page().path())).append("\">");
    String verdict = judged.kept() ? "kept" : Explanation.name(judged.label().reason());
    page.append("<b>").append(verdict).append("</b> <small>").append(kind.replace('_', ' '));
    page.append(escaped(Explanation.rule(judged))).append("</small>");
    page.append("<td class=\"text\" dir=\"auto\">").append(escaped(judged.page().text()));
    page.append('\n');
  }

  private static long percent(double probability) {
    return Math.round(probability * 100);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream stream = ExplanationPage.class.getResourceAsStream("explanation.css")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
