// SPDX-License-Identifier: MIT
import java.io.FileInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** Talks to itself over TLS, with the HTTP client that submitting jobs uses. */
final class TlsProbe {
  public static void main(String[] arguments) throws Exception {
    char[] password = "changeit".toCharArray();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = new FileInputStream(arguments[0])) {
      keys.load(in, password);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    try (SSLServerSocket server =
        (SSLServerSocket)
            context
                .getServerSocketFactory()
                .createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread answer = new Thread(() -> answer(server));
      answer.setDaemon(true);
      answer.start();
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create("https://localhost:" + server.getLocalPort()))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      System.out.println(
          response.sslSession().orElseThrow().getProtocol() + " " + response.statusCode());
    }
  }

  private static void answer(SSLServerSocket server) {
    try (SSLSocket socket = (SSLSocket) server.accept()) {
      int emptyLine = 0;
      while (emptyLine < 4) {
        int read = socket.getInputStream().read();
        emptyLine = read == '\r' || read == '\n' ? emptyLine + 1 : 0;
      }
      String reply = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    } catch (java.io.IOException failure) {
      failure.printStackTrace();
    }
  }
}
