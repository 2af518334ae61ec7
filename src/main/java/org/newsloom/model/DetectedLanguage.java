package org.newsloom.model;

/**
 * The language an article is written in.
 *
 * @param code ISO 639-1 where there is one, else ISO 639-3
 * @param confidence the detector's certainty, 0 to 1
 */
public record DetectedLanguage(String code, double confidence) {}
