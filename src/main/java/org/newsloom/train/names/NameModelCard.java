package org.newsloom.train.names;

/** What stands beside the name finder's model: how it was made, from what, how good it is. */
public final class NameModelCard {
  private NameModelCard() {}

  /** The card as Markdown. */
  public static String of(NameCorpus corpus, int silverSentences, String scores, String ablation) {
    StringBuilder sets = new StringBuilder();
    corpus
        .learn()
        .forEach(
            (set, sentences) ->
                sets.append(
                    "| %s | %d | %d |\n"
                        .formatted(set, sentences.size(), corpus.aside().get(set).size())));
    return """
    # names-en.bin.gz: persons, organizations and places in English text

    Made by `newsloom train names --data DIR --silver DIR --out DIR`; the same data give the same bytes.
    A maximum entropy model over BIO tags for all three types, used with a beam of 3 as OpenNLP's
    `NameFinderME` does it; a test runs `NameFinderME` itself on the same weights and expects the same
    names. Trained by AdaGrad with feature dropout (`NameModelTrainer` has the numbers), stored as
    features' 40-bit hashes with a byte an outcome (`NameWeights`).

    Features: words, shapes, affixes, Brown clusters (Miller et al. 2004; Turian et al. 2010), the edges
    of runs of capitals and of those with linking words, words of organizations and titles
    (`TokenFeatures`), the other places of the word in the document (`DocumentContexts`), and what the
    word was taken for there. Before learning, the sets are brought to one convention
    (`NameConventions`): titles, and the region behind a comma, are no part of a name. A name found in
    one sentence and overlooked in another is put in afterwards (`TokenNames`). A sentence in capitals
    throughout is read as a headline (`Spelling`), and every tenth sentence with a name is learnt from a
    second time as a headline (`HeadlineCopies`).

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

    ### Silver

    %,d sentences of open text, tagged by two published recognisers with
    `./mvnw -Ptrain compile exec:java -Dexec.args="train silver --text DIR --pages DIR --score DIR --out DIR"`
    (that downloads 0.8 GB of recognisers, needs 4 GB of memory and some ten minutes of one processor; the
    same text gives the same files):

    | teacher | what | licence |
    |---|---|---|
    | first | Stanford CoreNLP 4.5.10, english.all.3class.distsim (Finkel, Grenager, Manning 2005), which learnt from CoNLL-2003, MUC 6 and 7, ACE and others | GPL 3 or later |
    | second | NLP4J, edu.emory.mathcs.nlp:nlp4j-english 1.1.3 (Choi 2016), which learnt from OntoNotes | Apache-2.0 |

    | text | licence |
    |---|---|
    | Wikinews 2019-20 | CC-BY 2.5 |
    | State of the Union and inaugural addresses | public domain |
    | MASC, the Manually Annotated Sub-Corpus of the Open American National Corpus | open for any use |
    | newswire of US government origin | public domain |
    | article texts of the WCXB benchmark's development split, (c) 2026 Murrough Foley | CC-BY 4.0 |

    Each sentence counts 1.2 of a gold one (a tweet, in set btc, counts 0.4), as a mixture: 0.6 for a
    vote (two of three, of both teachers and of a model of gold alone; gaps filled by the first teacher
    unless both others see nothing) and 0.4 for the second teacher. Sentences with no capital behind their
    first word in which neither teacher sees a name, and sentences that are in the gold data, are left
    out. Neither teacher nor its code is in Newsloom.

    The model ships under CC-BY-SA 4.0. The Brown clusters (`brown-clusters.gz`) are those of
    `edu.emory.mathcs.nlp:nlp4j-english:1.1.3` (Apache-2.0, Emory University), rewritten as one cluster a
    line by `newsloom train names --clusters JAR --out DIR`.

    ## Scores

    Exact span and type. Each model was trained without the part kept aside: every tenth document, and
    all of pud; so were the votes in its silver. The shipped model has then learnt from everything, so
    scores of *it* on these sets would say nothing. The teachers are scored by the same rule, with the
    articles and possessives cut off that they take for parts of names; they have learnt from other text,
    under conventions of their own, and never from these sets, while ours has learnt from other documents
    of all sets but pud.

    ```
    %s```

    ## What the groups of features are worth

    F1 of models of gold alone that learnt without one group of features each (`FeatureGroup`); what silver
    is worth stands above. Made by `newsloom train names --data DIR --out DIR --report ablation`.

    %s
    ## Limits

    Organizations are the weakest type. Half of the gold data are tweets, few are newswire; the teachers'
    mistakes are learnt with their knowledge. Two models that differed but in the order of the examples
    differed by up to half a point in all types of a part, and by two in organizations: small differences
    above mean nothing. Passes, step and what each kind of text counts were chosen by such scores, which
    are therefore a little too good. pud takes many states that act for organizations, where ours finds
    places. A sentence without a capital holds no name. Names in other scripts are often missed, and names
    in headlines in capitals more often than in text.
    """
        .formatted(sets.toString(), silverSentences, scores, ablation);
  }
}
