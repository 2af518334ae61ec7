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

  /** About so many rows make 256 MB; a longer table is cut into files by its first key column. */
  long rowsAFile() default Long.MAX_VALUE;

  /** Which number of the run's account is that of its rows. */
  Account account() default Account.NONE;
}
