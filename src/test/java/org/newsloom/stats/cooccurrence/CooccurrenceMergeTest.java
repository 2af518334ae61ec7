package org.newsloom.stats.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CooccurrenceMergeTest {
  @Provide
  static Arbitrary<List<List<ArticleContexts>>> batches() {
    return CooccurrenceCounterTest.articles().list().ofMaxSize(5);
  }

  @Property(tries = 200)
  void givesTheSumThatACounterGives(@ForAll("batches") List<List<ArticleContexts>> batches) {
    CooccurrenceCounter all = new CooccurrenceCounter();
    List<byte[]> blocks = new ArrayList<>();
    for (List<ArticleContexts> batch : batches) {
      CooccurrenceCounter one = new CooccurrenceCounter();
      batch.forEach(one::add);
      batch.forEach(all::add);
      blocks.add(one.toBlock().toByteArray());
    }
    assertThat(CooccurrenceMerge.merge(blocks)).isEqualTo(all.toBlock());
  }

  private static CooccurrenceCounter limited(int most, String... actors) {
    List<ActorPlace> places = new ArrayList<>();
    for (String actor : actors) {
      places.add(new ActorPlace(0, 0, actor));
    }
    CooccurrenceCounter counter = new CooccurrenceCounter(most);
    counter.add(ArticleContexts.of(null, Set.of(ContextType.ARTICLE), 1, 1, places));
    return counter;
  }

  @Test
  void pairsTheMostMentionedAndOfEqualsTheFirstById() {
    CooccurrenceCounter counter = limited(3, "d", "c", "a", "b", "d", "c", "d");
    assertThat(counter.toBlock().pairs(ContextType.ARTICLE))
        .extracting(pair -> pair.actorA() + pair.actorB())
        .containsExactly("ac", "ad", "cd");
    assertThat(counter.limitedContexts()).isEqualTo(1);
  }

  @Test
  void countsAllAloneAlsoThoseThatAreNotPaired() {
    assertThat(limited(2, "a", "b", "c").toBlock().occurrences(ContextType.ARTICLE))
        .containsOnlyKeys("a", "b", "c");
  }

  @Test
  void aContextThatIsFullIsNotLimited() {
    assertThat(limited(3, "a", "b", "c").limitedContexts()).isZero();
  }
}
