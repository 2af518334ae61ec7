package org.newsloom.train.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.PageReader;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;

/**
 * What cleaning costs on one thread, in CPU time of that thread: waiting for other work on the
 * machine does not count. Each figure is that of the best round, after the others have warmed the
 * JIT.
 *
 * @param cleaner what is measured
 * @param rounds how often everything is done
 */
public record CleaningSpeed(Cleaner cleaner, int rounds) {
  private static final double MEGA = 1e6;
  private static final int DEEPEST = 100_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Cost of HTML pages: milliseconds a page of jsoup's parse alone, of reading, and of all. */
  public String html(List<RawDocument> pages) {
    double parse = best(pages, page -> Parser.htmlParser().parseInput(page.content(), ""));
    double read = best(pages, PageReader::read);
    double clean = best(pages, cleaner::clean);
    return String.format(
        Locale.ROOT,
        "%d HTML pages, mean %.0f KB; CPU ms a page on one thread%n"
            + "  jsoup's parse alone   %6.2f%n"
            + "  parse, blocks, facts  %6.2f%n"
            + "  cleaning in all       %6.2f%n",
        pages.size(),
        bytes(pages) / 1e3 / pages.size(),
        1e3 * parse / pages.size(),
        1e3 * read / pages.size(),
        1e3 * clean / pages.size());
  }

  /** Cost of texts: megabytes a second of reading into blocks, and of all. */
  public String text(String name, List<RawDocument> texts) {
    double read = best(texts, PageReader::read);
    double clean = best(texts, cleaner::clean);
    double megabytes = bytes(texts) / MEGA;
    return String.format(
        Locale.ROOT,
        "%d texts of %s, %.1f MB; MB/s of CPU on one thread%n"
            + "  blocks and facts      %6.1f%n"
            + "  cleaning in all       %6.1f%n",
        texts.size(),
        name,
        megabytes,
        megabytes / read,
        megabytes / clean);
  }

  /** Cost of ever larger made pages: seconds, and how much more twice the size costs. */
  public String growth() {
    StringBuilder out = new StringBuilder();
    out.append("cleaning made pages; CPU s, and the factor that twice the size costs\n");
    addGrowth(
        out, "paragraphs, MB of HTML", MediaType.HTML, CleaningSpeed::paragraphs, 1, 2, 5, 10);
    addGrowth(out, "links, MB of HTML", MediaType.HTML, CleaningSpeed::links, 1, 2, 5, 10);
    addGrowth(out, "lines, MB of text", MediaType.TEXT, CleaningSpeed::lines, 1, 2, 5, 10);
    addGrowth(out, "one line, MB of text", MediaType.TEXT, CleaningSpeed::oneLine, 1, 2, 5, 10);
    addGrowth(
        out,
        "elements in each other, thousands",
        MediaType.HTML,
        CleaningSpeed::nested,
        DEEPEST / 4000,
        DEEPEST / 2000,
        DEEPEST / 1000);
    return out.toString();
  }

  private interface Maker {
    String make(int size);
  }

  private void addGrowth(
      StringBuilder out, String name, MediaType type, Maker maker, int... sizes) {
    out.append(
        Growth.line(
            name, sizes, size -> best(List.of(document(maker.make(size), type)), cleaner::clean)));
  }

  private static String paragraphs(int megabytes) {
    return repeated(
        "<div class=\"story\"><p>The council of the town voted %d times to close the old bridge, and"
            + " <a href=\"#\">nobody</a> was glad of it.</p></div>\n",
        megabytes);
  }

  private static String links(int megabytes) {
    return repeated(
        "<li class=\"menu-item\"><a href=\"/a/%d\">Sports and weather</a></li>\n", megabytes);
  }

  private static String lines(int megabytes) {
    return repeated(
        "The council of the town voted %d times to close the bridge, and nobody was glad.\nMore news\n",
        megabytes);
  }

  private static String oneLine(int megabytes) {
    return repeated("The council voted %d times to close the bridge. ", megabytes);
  }

  private static String nested(int thousands) {
    return "<div>".repeat(thousands * 1000)
        + "The council of the town voted to close the old bridge, and nobody was glad of it.";
  }

  private static String repeated(String part, int megabytes) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; made.length() < megabytes * 1_000_000; i++) {
      made.append(String.format(Locale.ROOT, part, i));
    }
    return made.toString();
  }

  private static RawDocument document(String content, MediaType type) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new RawDocument(
        "made",
        0,
        ArticleIdentity.sha256(bytes),
        bytes.length,
        "UTF-8",
        type,
        content,
        GivenMetadata.NONE);
  }

  private static double bytes(List<RawDocument> documents) {
    return documents.stream().mapToLong(RawDocument::byteCount).sum();
  }

  /** Seconds of CPU for all documents in the best round. */
  private double best(List<RawDocument> documents, Consumer<RawDocument> work) {
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      documents.forEach(work);
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return best;
  }
}
