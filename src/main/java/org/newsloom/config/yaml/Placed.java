package org.newsloom.config.yaml;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Something read from YAML, and where its parts stand there.
 *
 * @param value what was read
 * @param places {@code FILE:LINE} by key, e.g. {@code actors.define.0.name}; keys that are not
 *     written have none
 */
public record Placed<T>(T value, Map<String, String> places) {

  public Placed {
    places = Map.copyOf(places);
  }

  /** Something that was not read from a file. */
  public static <T> Placed<T> nowhere(T value) {
    return new Placed<>(value, Map.of());
  }

  /** Where a key stands; empty if it is not written. */
  public String at(String key) {
    return places.getOrDefault(key, "");
  }

  /** A part of the value with the places below its key. */
  public <P> Placed<P> part(String key, P part) {
    return new Placed<>(
        part,
        places.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(key + "."))
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().substring(key.length() + 1), Map.Entry::getValue)));
  }

  /** A whole that has the value under a key. */
  public <W> Placed<W> inside(String key, W whole) {
    Map<String, String> inside = new TreeMap<>();
    places.forEach((path, place) -> inside.put(key + "." + path, place));
    return new Placed<>(whole, inside);
  }
}
