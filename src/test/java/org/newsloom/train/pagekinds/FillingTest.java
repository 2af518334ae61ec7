package org.newsloom.train.pagekinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.newsloom.train.pagekinds.Filling.Line;
import org.newsloom.train.pagekinds.Filling.Role;

class FillingTest {
  private static final String PARAGRAPH =
      "The council closed the old harbour bridge on Monday. Ferries are to return in spring, the"
          + " mayor said. Repairs will take two years and cost more than was thought.";

  private static final List<GoldArticle> ARTICLES =
      IntStream.range(0, 30)
          .mapToObj(
              i ->
                  new GoldArticle(
                      "a" + i, "Headline number " + i, "Ann Lee", "2021-05-04", PARAGRAPH))
          .toList();

  private static final GoldArticle OWN = ARTICLES.get(0);

  private static Filling of(PageKind kind, long seed) {
    return Filling.of(kind, OWN, ARTICLES, seed);
  }

  private static long headlines(Filling filling) {
    return filling.lines().stream().filter(line -> line.role() == Role.HEADLINE).count();
  }

  @Property(tries = 50)
  void theSameSeedGivesTheSameFilling(@ForAll PageKind kind, @ForAll long seed) {
    if (kind != PageKind.ARTICLE) {
      assertThat(of(kind, seed)).isEqualTo(of(kind, seed));
    }
  }

  @Property(tries = 50)
  void aFlashIsTheBeginningOfTheArticle(@ForAll long seed) {
    assertThat(of(PageKind.FLASH, seed).lines())
        .singleElement()
        .satisfies(line -> assertThat(PARAGRAPH).startsWith(line.text()));
  }

  @Property(tries = 50)
  void anIndexPageHasEightTeasersOrMore(@ForAll long seed) {
    assertThat(headlines(of(PageKind.INDEX, seed))).isBetween(8L, 20L);
  }

  @Property(tries = 50)
  void severalArticlesAreTwoOrMoreOthers(@ForAll long seed) {
    assertThat(headlines(of(PageKind.SEVERAL, seed))).isBetween(2L, 6L);
  }

  @Property(tries = 50)
  void noPageIsFilledWithItsOwnArticle(@ForAll long seed) {
    assertThat(of(PageKind.SEVERAL, seed).lines())
        .doesNotContain(
            new Line(Role.HEADLINE, OWN.title(), true),
            new Line(Role.HEADLINE, OWN.title(), false));
  }
}
