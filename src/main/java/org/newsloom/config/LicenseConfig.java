package org.newsloom.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.config.yaml.Key;
import org.newsloom.config.yaml.SelfChecking;

/** A licence under which the tables may be used. */
public record LicenseConfig(
    @Key(
            value = "Identifier of the licence, such as CC-BY-4.0.",
            byDefault = "null",
            pattern = "[A-Za-z0-9._-]+",
            expects = "an identifier of letters, digits, '.', '_' and '-', such as CC-BY-4.0")
        @Nullable String name,
    @Key(
            value = "Address of its text, or its path in the snapshot.",
            byDefault = "null",
            pattern = ".*\\S.*")
        @Nullable String path,
    @Key(value = "Its name for people.", byDefault = "null", pattern = ".*\\S.*")
        @Nullable String title)
    implements SelfChecking {

  @Override
  public List<Complaint> complaints() {
    return name == null && path == null
        ? List.of(new Complaint("name", "is missing, and path too; expected one of them"))
        : List.of();
  }
}
