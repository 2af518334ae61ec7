package org.newsloom.cli;

/** Entry point of the {@code newsloom} command. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("newsloom");
  }
}
