package org.newsloom.tables;

/**
 * A column of a table.
 *
 * @param name in snake case
 * @param type its type
 * @param nullable whether a row may leave it unknown
 * @param doc what it holds
 */
public record Column(String name, ColumnType type, boolean nullable, String doc) {}
