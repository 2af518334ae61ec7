package org.newsloom.stats.network;

/**
 * An undirected edge.
 *
 * @param a number of one node
 * @param b number of the other, not the same
 * @param weight from 1
 */
public record NetworkEdge(int a, int b, long weight) {}
