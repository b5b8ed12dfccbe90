// SPDX-License-Identifier: MIT
/** Other ways to write the same job: each is an edit after which the file loads as before. */
@NullMarked
package dev.amljob.core.refactor;

import org.jspecify.annotations.NullMarked;
