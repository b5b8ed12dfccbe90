// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.util.regex.Pattern;

/** Takes secrets out of texts that people get to see: tokens, and signatures of addresses. */
final class Redaction {
  private static final String GONE = "REDACTED";
  private static final Pattern SIGNATURE =
      Pattern.compile("(?i)([?&;](?:sig|signature|code|key|token)=)[^&\\s\"'<>]+");
  private static final Pattern BEARER =
      Pattern.compile("(?i)\\b(bearer\\s+)(?!realm|authorization)[\\w.~+/=-]{8,}");
  private static final Pattern JWT = Pattern.compile("\\beyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*");
  private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/@\\s]+@");

  private Redaction() {}

  static String of(String text) {
    String clean = SIGNATURE.matcher(text).replaceAll("$1" + GONE);
    clean = JWT.matcher(clean).replaceAll(GONE);
    clean = BEARER.matcher(clean).replaceAll("$1" + GONE);
    return USER_INFO.matcher(clean).replaceAll(GONE + "@");
  }
}
