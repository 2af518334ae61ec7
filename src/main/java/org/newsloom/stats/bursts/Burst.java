package org.newsloom.stats.bursts;

/**
 * A stretch of consecutive periods in which something is written about far more than otherwise.
 *
 * @param start position of its first period
 * @param end position after its last period
 * @param weight how much better the raised rate explains its counts than the usual one, in natural
 *     units of log-likelihood; above 0
 * @param count articles in it
 */
public record Burst(int start, int end, double weight, long count) {}
