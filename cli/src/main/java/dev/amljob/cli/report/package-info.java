// SPDX-License-Identifier: MIT
/** Writes what was found, in the formats that people and machines read. */
@NullMarked
package dev.amljob.cli.report;

import org.jspecify.annotations.NullMarked;
