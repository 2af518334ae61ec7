package org.newsloom.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a record class the definition of a table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TableDoc {
  /** The table's name: its folder, and what readers call it. */
  String name();

  /** The columns that identify a row, in the order the rows are sorted by. */
  String[] key();

  /** What one row is. */
  String doc();
}
