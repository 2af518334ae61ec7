package org.newsloom.stats.network;

import org.jspecify.annotations.Nullable;

/**
 * Where a node stands in an undirected, weighted network.
 *
 * @param degree its neighbours
 * @param weightedDegree sum of the weights of its edges
 * @param betweenness shortest paths between other nodes that lead over it, each pair counted once,
 *     several shortest paths of a pair in shares (Freeman 1977); edges count as one step each; null
 *     where the network is too large to walk all paths, see {@link NetworkMeasures}
 * @param pagerank share of a random walk's time, by weight, damping 0.85; sums to 1 over all nodes
 * @param community number of its community, from 1, the largest first; by the Leiden algorithm
 * @param component number of its connected component, from 1, the largest first
 */
public record NodeMeasures(
    int degree,
    long weightedDegree,
    @Nullable Double betweenness,
    double pagerank,
    int community,
    int component) {}
