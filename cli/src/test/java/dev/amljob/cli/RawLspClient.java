// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Speaks the frames of the protocol by hand, so that no library can hide what is sent. */
final class RawLspClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DataInputStream in;
  private final OutputStream out;
  private int lastId;

  RawLspClient(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = out;
  }

  /** Sends a request and returns its whole answer; what comes in between is passed over. */
  JsonNode request(String method, String params) throws IOException {
    lastId++;
    send("{\"jsonrpc\":\"2.0\",\"id\":" + lastId + body(method, params));
    JsonNode next = read();
    while (!next.has("id") || next.has("method") || next.get("id").asInt() != lastId) {
      next = read();
    }
    return next;
  }

  void notify(String method, String params) throws IOException {
    send("{\"jsonrpc\":\"2.0\"" + body(method, params));
  }

  private static String body(String method, String params) {
    return ",\"method\":\"" + method + "\",\"params\":" + params + "}";
  }

  /** Waits for a notification. */
  JsonNode await(String method) throws IOException {
    JsonNode next = read();
    while (!next.path("method").asText().equals(method)) {
      next = read();
    }
    return next.get("params");
  }

  void send(String message) throws IOException {
    byte[] bytes = message.getBytes(UTF_8);
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(UTF_8));
    out.write(bytes);
    out.flush();
  }

  /** Sends a message byte by byte, as a slow pipe would. */
  void drip(String message) throws IOException {
    byte[] bytes = message.getBytes(UTF_8);
    byte[] frame = ("Content-Length: " + bytes.length + "\r\n\r\n" + message).getBytes(UTF_8);
    for (byte one : frame) {
      out.write(one);
      out.flush();
    }
  }

  /** Reads one frame; anything else on the stream is a failure. */
  JsonNode read() throws IOException {
    String header = readLine();
    int length = -1;
    while (!header.isEmpty()) {
      if (!header.matches("Content-(Length|Type): .*")) {
        throw new AssertionError("not a frame: " + header);
      }
      if (header.startsWith("Content-Length: ")) {
        length = Integer.parseInt(header.substring("Content-Length: ".length()));
      }
      header = readLine();
    }
    return JSON.readTree(new String(in.readNBytes(length), UTF_8));
  }

  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    while (c != '\n') {
      if (c < 0) {
        throw new EOFException("the server has hung up: " + line);
      }
      line.append((char) c);
      c = in.read();
    }
    return line.toString().strip();
  }

  /** Returns whether the stream is at its end, with nothing more on it. */
  boolean isAtEnd() throws IOException {
    return in.read() < 0;
  }

  static String quoted(String text) throws IOException {
    return JSON.writeValueAsString(text);
  }
}
