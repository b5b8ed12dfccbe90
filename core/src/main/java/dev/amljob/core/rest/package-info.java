// SPDX-License-Identifier: MIT
/** Jobs as the service takes them: the body of the request, as far as it is known offline. */
@NullMarked
package dev.amljob.core.rest;

import org.jspecify.annotations.NullMarked;
