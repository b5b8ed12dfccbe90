// SPDX-License-Identifier: MIT
/** Tests of submission; nothing in them leaves this machine. */
@NullMarked
package dev.amljob.submit;

import org.jspecify.annotations.NullMarked;
