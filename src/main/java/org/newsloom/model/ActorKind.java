package org.newsloom.model;

/** What kind of actor a name stands for. */
public enum ActorKind {
  PERSON,
  ORGANIZATION,
  STATE,
  PLACE
}
