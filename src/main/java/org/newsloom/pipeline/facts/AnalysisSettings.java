package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.ingest.ReadLimits;
import org.newsloom.model.ActorKind;

/**
 * All that the analysing of an article depends on beside the article: plain values that travel to
 * any worker. Two runs with equal settings give the same facts.
 *
 * @param readLimits how much is read of a file
 * @param maxRejectsPerFile a file's further rejects are summed, one row a reason; at least 1
 * @param cleanerModel the user's model of the cleaner, its bytes in Base64; null for the one that
 *     ships
 * @param cleanThreshold probability of being article text from which a block is kept, 0 to 1
 * @param minRepeats articles of one source that a line must stand in to be taken for no article
 *     text; null to judge every article by itself
 * @param rejectNonArticles whether pages that are surely no article become rejects
 * @param language ISO 639-1 code to take for granted; null to detect it
 * @param minLanguageConfidence detections below it count as unknown, 0 to 1
 * @param termUnit what a term is made of
 * @param ngramSizes the sizes of terms, in words
 * @param stopWords words that are no terms
 * @param states whether the lexicon of states is used
 * @param metonyms whether capitals and seats of government stand for their states
 * @param adjectives whether adjectives and people's names count as their states
 * @param findNames whether the name finder runs
 * @param actorKinds the kinds of actors to keep
 * @param minNameConfidence names the finder is less sure of are left out, 0 to 1
 * @param actors what the user knows of the actors
 * @param storeText whether the texts of articles and sentences are kept
 * @param storeRemovedText whether the texts of removed blocks are kept
 */
public record AnalysisSettings(
    ReadLimits readLimits,
    int maxRejectsPerFile,
    @Nullable String cleanerModel,
    double cleanThreshold,
    @Nullable Integer minRepeats,
    boolean rejectNonArticles,
    @Nullable String language,
    double minLanguageConfidence,
    TermUnit termUnit,
    SortedSet<Integer> ngramSizes,
    Set<String> stopWords,
    boolean states,
    boolean metonyms,
    boolean adjectives,
    boolean findNames,
    Set<ActorKind> actorKinds,
    double minNameConfidence,
    ActorKnowledge actors,
    boolean storeText,
    boolean storeRemovedText)
    implements Serializable {

  /** What a term is made of. */
  public enum TermUnit {
    LEMMA,
    TOKEN,
    STEM
  }
}
