package org.newsloom.train.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.newsloom.actors.names.NameModel;
import org.newsloom.actors.names.OpenNlpNameFinder;
import org.newsloom.model.AnnotatedArticle;

/**
 * What finding names costs on one thread, in CPU time of that thread: cutting tokens for names,
 * making features, judging, and looking again for names overlooked. Sentences and tokens are given.
 * The best of some rounds counts, after the others have warmed the JIT.
 */
public final class NameSpeed {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private NameSpeed() {}

  /**
   * Loads the shipped model and finds the names of all articles, so many times. What is loaded at
   * the first use of it counts as loading, so that includes the first article.
   */
  public static String measure(List<AnnotatedArticle> articles, int rounds) {
    long start = THREADS.getCurrentThreadCpuTime();
    OpenNlpNameFinder finder = new OpenNlpNameFinder(NameModel.shipped());
    finder.find(articles.get(0));
    double load = seconds(start);
    long names = 0;
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < rounds; round++) {
      names = 0;
      long begin = THREADS.getCurrentThreadCpuTime();
      for (AnnotatedArticle article : articles) {
        names += finder.find(article).size();
      }
      best = Math.min(best, seconds(begin));
    }
    double bytes =
        articles.stream()
            .mapToLong(each -> each.article().text().getBytes(StandardCharsets.UTF_8).length)
            .sum();
    return String.format(
        Locale.ROOT,
        "%d articles, %.1f MB, %d names; CPU on one thread%n"
            + "  finding names    %,.0f KB/s%n"
            + "  loading          %.2f s, once a JVM%n",
        articles.size(),
        bytes / 1e6,
        names,
        bytes / 1e3 / best,
        load);
  }

  private static double seconds(long start) {
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
