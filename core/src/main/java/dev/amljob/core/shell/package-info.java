// SPDX-License-Identifier: MIT
/**
 * The command line of a job as a shell reads it: words, quotes, operators, here-documents and
 * faults, each with its place in the decoded text; and what the commands run.
 */
@NullMarked
package dev.amljob.core.shell;

import org.jspecify.annotations.NullMarked;
