// SPDX-License-Identifier: MIT
package dev.amljob.submit;

/** What may go wrong with one request to {@link FakeArm}. */
enum Fault {
  NONE,
  THROTTLED,
  /** 500 and nothing was done. */
  ERROR,
  /** 500, though it was done. */
  ERROR_AFTER,
  /** 503 from a gateway that answers in HTML. */
  BUSY,
  /** The connection is gone before anything was done. */
  DROP_BEFORE,
  /** It was done, and the connection is gone. */
  DROP_AFTER,
  /** The connection is gone, and it is done a little later. */
  DROP_AND_LATE,
  /** It was done, and the answer takes longer than anybody waits. */
  SLOW,
  EXPIRED_TOKEN,
  CLAIMS_CHALLENGE,
  /** 200 with a body that is no JSON, though it was done. */
  GARBLED,
  /** Somebody else takes the name just before. */
  NAME_TAKEN
}
