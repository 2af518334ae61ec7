package org.newsloom.clean.cues;

import org.newsloom.model.RemovalReason;

/**
 * A line of the cue file.
 *
 * @param line its number, from 1
 * @param reason what a line is that says this
 * @param mostWords lines with more words are not looked at
 * @param endMarks marks that may follow a cue that has to reach the end of the line
 * @param anywhere whether it may begin at any word of the line, rather than at the first only
 * @param pattern what has to stand there
 */
record Cue(
    int line,
    RemovalReason reason,
    int mostWords,
    String endMarks,
    boolean anywhere,
    Part.Sequence pattern) {}
