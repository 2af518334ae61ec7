package org.newsloom.train.names;

/** What stands beside the name finder's model: how it was made, from what, how good it is. */
public final class NameModelCard {
  private NameModelCard() {}

  /** The card as Markdown. */
  public static String of(NameCorpus corpus, String scores) {
    StringBuilder sets = new StringBuilder();
    corpus
        .learn()
        .forEach(
            (set, sentences) ->
                sets.append(
                    "| %s | %d | %d |%n"
                        .formatted(set, sentences.size(), corpus.aside().get(set).size())));
    return """
    # names-en.bin: persons, organizations and places in English text

    Made by `newsloom train names --data DIR --out DIR`; the same data give the same bytes. An OpenNLP
    `TokenNameFinderModel`, one for all three types, BIO, beam 3, trained by AdaGrad with feature
    dropout (12 passes, step 0.03, 0.3 left out, weights under 0.08 dropped afterwards) on the features
    of `NameFeatures`: words, shapes, affixes, Brown clusters, the edges of runs of capitals, titles,
    and what a word was taken for earlier in the document. Before learning, the sets are brought to one
    convention (`NameConventions`): titles, and the region behind a comma, are no part of a name. A name
    found in one sentence and overlooked in another is put in afterwards (`TokenNames`).

    ## Data

    | set | sentences learnt from | sentences kept aside |
    |---|---|---|
    %s
    | set | what | licence | attribution |
    |---|---|---|---|
    | wikigold | WikiGold | CC-BY 4.0 | Balasuriya, Ringland, Nothman, Murphy, Curran 2009 |
    | btc | Broad Twitter Corpus | CC-BY 4.0 | Derczynski, Bontcheva, Roberts 2016 |
    | ewt | Universal NER, English-EWT, dev and test | CC-BY-SA 4.0 | Mayhew et al. 2024; UD English-EWT |
    | pud | Universal NER, English-PUD | CC-BY-SA 3.0 | Mayhew et al. 2024; UD English-PUD |
    | gum | GUM: academic, bio, court, interview, news, voyage; names from its entity layer | annotations CC-BY 4.0, texts CC-BY / CC-BY-SA | Zeldes 2017 |

    The model ships under CC-BY-SA 4.0. The Brown clusters (`brown-clusters.gz`) are those of
    `edu.emory.mathcs.nlp:nlp4j-english:1.1.3` (Apache-2.0, Emory University), rewritten as one cluster a
    line by `newsloom train names --clusters JAR --out DIR`.

    ## Scores

    Exact span and type, of a model trained in the same way without the part kept aside: every tenth
    document, and all of pud. The shipped model has then learnt from everything, so scores of *it* on
    these sets would say nothing.

    ```
    %s```

    ## Limits

    Organizations are the weakest type, and more than half of them may be missed in news. Half of the
    data are tweets, few are newswire. The number of passes and their step were chosen by the scores
    above, which are therefore a little too good. A sentence without a capital holds no name. Names in
    capitals throughout, and names in other scripts, are often missed.
    """
        .formatted(sets.toString().replace("\r", ""), scores);
  }
}
