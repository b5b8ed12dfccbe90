// SPDX-License-Identifier: MIT
/** From paths on the command line to the texts that are linted. */
@NullMarked
package dev.amljob.cli.files;

import org.jspecify.annotations.NullMarked;
