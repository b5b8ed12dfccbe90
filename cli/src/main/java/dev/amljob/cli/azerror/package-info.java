// SPDX-License-Identifier: MIT
/** What {@code az ml} says of a job that it refuses, and which of our findings say it better. */
@NullMarked
package dev.amljob.cli.azerror;

import org.jspecify.annotations.NullMarked;
