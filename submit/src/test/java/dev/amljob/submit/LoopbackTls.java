// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for this machine alone, made anew for each run, and the context that trusts it. */
public final class LoopbackTls {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final Path STORE = store();
  private static final SSLContext CONTEXT = made();

  private LoopbackTls() {}

  /** Returns the options by which another Java trusts it as well. */
  public static List<String> options() {
    return List.of(
        "-Djavax.net.ssl.trustStore=" + STORE,
        "-Djavax.net.ssl.trustStoreType=PKCS12",
        "-Djavax.net.ssl.trustStorePassword=" + new String(PASSWORD));
  }

  static SSLContext context() {
    return CONTEXT;
  }

  private static Path store() {
    try {
      Path folder = Files.createTempDirectory("tls");
      Path store = folder.resolve("store.p12");
      folder.toFile().deleteOnExit();
      store.toFile().deleteOnExit();
      run(
          Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
          "-genkeypair",
          "-keystore",
          store.toString(),
          "-storetype",
          "PKCS12",
          "-storepass",
          new String(PASSWORD),
          "-alias",
          "loopback",
          "-keyalg",
          "EC",
          "-dname",
          "CN=127.0.0.1",
          "-ext",
          "SAN=ip:127.0.0.1",
          "-validity",
          "2");
      return store;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static SSLContext made() {
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(STORE)) {
        keys.load(in, PASSWORD);
      }
      return context(keys);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("keytool ended with " + process.exitValue());
    }
  }

  private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }
}
