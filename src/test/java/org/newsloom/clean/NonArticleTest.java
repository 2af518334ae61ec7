package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.Cleaned;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.Metadata;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.RemovalReason;
import org.newsloom.model.TextKindVerdict;

class NonArticleTest {
  private static JudgedBlock block(String text, boolean kept) {
    return new JudgedBlock(
        PageBlock.ofText(new Block(BlockKind.PARAGRAPH, text, 1, 1), 0, 0, true),
        new BlockLabel(kept ? 0.9 : 0.1, RemovalReason.OTHER),
        kept);
  }

  private static Cleaned conclude(boolean rejectNonArticles) {
    RawDocument document =
        new RawDocument(
            "a.txt", 0, "0".repeat(64), 1, "UTF-8", MediaType.TEXT, "", GivenMetadata.NONE);
    List<JudgedBlock> blocks = new ArrayList<>(Collections.nCopies(100, block("News", false)));
    blocks.add(block("All rights reserved by the owner.", true));
    return Cleaner.conclude(
        document,
        new JudgedPage("text", TextKindVerdict.PAGE, Metadata.NONE, blocks),
        rejectNonArticles);
  }

  @Test
  void theRejectSaysWhyAndHowToKeepSuchPages() {
    Reject reject = (Reject) conclude(true);

    assertThat(reject.reason()).isEqualTo(RejectReason.NOT_AN_ARTICLE);
    assertThat(reject.message())
        .isEqualTo(
            "an empty shell: 6 words of text were kept, 100 words of menus and the like removed;"
                + " to keep such pages: clean.not_an_article: keep");
  }

  @Test
  void keepsSuchPagesWhereAsked() {
    assertThat(conclude(false)).isInstanceOf(Article.class);
  }
}
