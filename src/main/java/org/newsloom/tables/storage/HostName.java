package org.newsloom.tables.storage;

import java.io.IOException;
import java.net.InetAddress;

/** What machines are called. */
public final class HostName {
  private HostName() {}

  /** The name of this machine. */
  public static String ofThisMachine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException nameless) {
      return "localhost";
    }
  }
}
