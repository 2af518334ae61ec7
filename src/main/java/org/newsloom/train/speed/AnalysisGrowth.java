package org.newsloom.train.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.newsloom.actors.ActorFinder;
import org.newsloom.actors.ActorRules;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.names.OpenNlpNameFinder;
import org.newsloom.annotate.Annotator;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.clean.Cleaner;
import org.newsloom.model.Article;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.Cleaned;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.TooCostly;

/**
 * What cleaning, annotating and finding the actors of ever larger documents costs that no newsroom
 * would write: words without end, piles of accents, thousands of namesakes. CPU time of one thread;
 * the best of some rounds counts.
 */
public final class AnalysisGrowth {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int[] KILOBYTES = {50, 100, 200, 400};
  private static final String PROSE =
      "The council of the town voted to close the old bridge on Tuesday and nobody was glad of it. ";

  /** A document's head, what is repeated in it (%s is a made word), and its tail. */
  private enum Shape {
    LONG_WORD("<p>" + PROSE, "QWxhZGRpbg", "</p>"),
    ACCENTS("<p>" + PROSE + "e", "\u0301\u0323", "</p>"),
    NAMESAKES("<p>", "%s Kestrel spoke with reporters. Kestrel left.</p><p>", PROSE + "</p>"),
    TABLE("<p>" + PROSE + "</p><table>", "<tr><td>%s</td><td>12</td></tr>", "</table>"),
    ENTITIES("<p>" + PROSE, "&amp;&#55357;&eacute;", "</p>"),
    TITLE_PARTS("<title>Old Bridge Is Closed", " - %s", "</title><p>" + PROSE + "</p>"),
    NUMBERS("<p>" + PROSE, "1234567,", "</p>"),
    HYPHENS("<p>" + PROSE, "ab-", "c</p>"),
    DOTTED("<p>" + PROSE, "A.B.", "</p>"),
    NAME_WITHOUT_END("<p>" + PROSE, "%s ", "came.</p>"),
    CLASSES("<div class='", "%s ", "'><p>" + PROSE + "</p></div>");

    private final String head;
    private final String part;
    private final String tail;

    Shape(String head, String part, String tail) {
      this.head = head;
      this.part = part;
      this.tail = tail;
    }
  }

  private final Cleaner cleaner;
  private final int rounds;
  private final Annotator annotator = new Annotator(new AnnotatorOptions("en", 0));
  private final ActorFinder finder =
      new ActorFinder(Lexicon.standard(), Optional.of(new OpenNlpNameFinder()), ActorRules.DEFAULT);

  /**
   * @param cleaner cleans the documents
   * @param rounds how often everything is done
   */
  public AnalysisGrowth(Cleaner cleaner, int rounds) {
    this.cleaner = cleaner;
    this.rounds = rounds;
  }

  /** A table of seconds and factors, a line for each shape. */
  public String measure() {
    StringBuilder out =
        new StringBuilder(
            "cleaning, annotating, finding actors in hostile documents; CPU s, and the factor that"
                + " twice the size costs\n");
    for (Shape shape : Shape.values()) {
      String name = shape.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", KB of HTML";
      out.append(Growth.line(name, KILOBYTES, size -> best(made(shape, size))));
    }
    return out.toString();
  }

  private double best(RawDocument document) {
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      analyse(document);
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return best;
  }

  private void analyse(RawDocument document) {
    try {
      Cleaned cleaned = cleaner.clean(document);
      if (cleaned instanceof Article article) {
        finder.find(annotator.annotate(article));
      }
    } catch (TooCostly bounded) {
      // What a run would reject costs what it took to find that out.
      return;
    }
  }

  private static RawDocument made(Shape shape, int kilobytes) {
    StringBuilder text = new StringBuilder(shape.head);
    for (int i = 0; text.length() < kilobytes * 1000; i++) {
      text.append(shape.part.replace("%s", word(i)));
    }
    String content = text.append(shape.tail).toString();
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new RawDocument(
        "made",
        0,
        ArticleIdentity.sha256(bytes),
        bytes.length,
        "UTF-8",
        MediaType.HTML,
        content,
        GivenMetadata.NONE);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 14; rest > 0; rest /= 14) {
      word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest % 5));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
