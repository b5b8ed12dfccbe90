// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/**
 * A connection to a program on this machine: the one socket outside of submission. It can reach
 * nothing else, for it takes no address.
 */
final class LoopbackConnection implements Closeable {
  private final Socket socket;

  LoopbackConnection(int port) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
  }

  InputStream in() throws IOException {
    return socket.getInputStream();
  }

  OutputStream out() throws IOException {
    return socket.getOutputStream();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
