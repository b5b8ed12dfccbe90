// SPDX-License-Identifier: MIT
/** The answers to requests: each handler makes one sort of answer from one snapshot. */
@NullMarked
package dev.amljob.lsp.feature;

import org.jspecify.annotations.NullMarked;
