// SPDX-License-Identifier: MIT
package dev.amljob.submit;

/** Whatever gives out the tokens by which the service knows who asks. */
@FunctionalInterface
public interface TokenSource {
  /**
   * Returns a token.
   *
   * @param scope what it is for
   * @param claims what the service demands of it, as a challenge told; empty for nothing special
   * @throws SignInException if nobody is signed in
   */
  String token(String scope, String claims) throws SignInException;
}
