package org.newsloom.train.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.newsloom.actors.ActorFinder;
import org.newsloom.actors.ActorRules;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.names.OpenNlpNameFinder;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.train.names.UnlabelledText;

/**
 * What finding the actors of ever longer made articles costs on one thread, in CPU time of that
 * thread. Each article is full of one sort of names; sentences and tokens are given. The best of
 * some rounds counts.
 */
public final class FindingGrowth {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int[] KILOBYTES = {125, 250, 500, 1000};
  private static final int WARM_UP = 20;
  private static final long SEED = 20_240_607L;
  private static final List<String> GIVEN = List.of("Ann", "Bo", "Carla", "David", "Elena", "Hugo");
  private static final String[] ONSETS = {"b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "t"};
  private static final String[] VOWELS = {"a", "e", "i", "o"};

  /** A given name is written %G, a made word %W, made capitals %A. */
  private enum Shape {
    PERSONS("Then %G %W met %G %W and %W of %W.\n"),
    ORGANIZATIONS("Then the %W Institute told the newspaper %W of the %W %W Fund (%A) and %A.\n"),
    STATES("Then Georgia and Jordan met %W, and Peru's Supreme Court told the Senate.\n"),
    ONE_PARAGRAPH("Then Georgia met %G %W. "),
    ONE_SENTENCE("%G %W, %G %W, the %W University and Jordan, ");

    private final String sentence;

    Shape(String sentence) {
      this.sentence = sentence;
    }
  }

  private FindingGrowth() {}

  /** A table of seconds and factors, a line for each sort of article. */
  public static String measure(int rounds) {
    ActorFinder finder =
        new ActorFinder(
            Lexicon.standard(), Optional.of(new OpenNlpNameFinder()), ActorRules.DEFAULT);
    for (Shape shape : Shape.values()) {
      finder.find(made(shape, WARM_UP));
    }
    StringBuilder out = new StringBuilder();
    out.append(
        "finding actors in made articles; CPU s, and the factor that twice the size costs\n");
    for (Shape shape : Shape.values()) {
      String name = shape.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", KB of text";
      out.append(Growth.line(name, KILOBYTES, size -> best(finder, made(shape, size), rounds)));
    }
    return out.toString();
  }

  private static double best(ActorFinder finder, AnnotatedArticle article, int rounds) {
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      finder.find(article);
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
    return best;
  }

  private static AnnotatedArticle made(Shape shape, int kilobytes) {
    SplittableRandom random = new SplittableRandom(SEED);
    StringBuilder text = new StringBuilder();
    while (text.length() < kilobytes * 1000) {
      int from = 0;
      String sentence = shape.sentence;
      for (int at = sentence.indexOf('%'); at >= 0; at = sentence.indexOf('%', from)) {
        text.append(sentence, from, at).append(name(sentence.charAt(at + 1), random));
        from = at + 2;
      }
      text.append(sentence, from, sentence.length());
    }
    return new UnlabelledText().annotate(text.toString().lines().toList());
  }

  private static String name(char kind, SplittableRandom random) {
    if (kind == 'G') {
      return GIVEN.get(random.nextInt(GIVEN.size()));
    }
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)]);
      word.append(kind == 'W' ? VOWELS[random.nextInt(VOWELS.length)] : "");
    }
    return kind == 'W'
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word.toString().toUpperCase(Locale.ROOT);
  }
}
