// SPDX-License-Identifier: MIT
/** Whether the documentation tells the truth: its examples are linted, and its outputs compared. */
@NullMarked
package dev.amljob.cli.pages;

import org.jspecify.annotations.NullMarked;
