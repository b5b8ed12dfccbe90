// SPDX-License-Identifier: MIT

/** The scheme of pages of rules. */
export const PAGE_SCHEME = "amljob-page";

/** The scheme of dumps that follow their job. */
export const DUMP_SCHEME = "amljob-dump";

/** The scheme of command lines that follow their job. */
export const COMMAND_SCHEME = "amljob-command";

/** The scheme of requests that follow their job. */
export const REQUEST_SCHEME = "amljob-request";

/** The scheme of what a file was before it was migrated. */
export const BEFORE_SCHEME = "amljob-before";
