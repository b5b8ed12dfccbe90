// SPDX-License-Identifier: MIT
/**
 * The JSON Schema of CommandJob YAML, its validator and its documentation. A leaf: nothing here
 * knows YAML text.
 *
 * <p>The schema is plain JSON Schema 2020-12 in the documented spelling. What the reference
 * implementation does beyond that stands in annotations, which other tools skip:
 *
 * <ul>
 *   <li>{@code x-amljob-fold}: {@code lower} or {@code camel-to-snake}, the case folding before a
 *       text is compared with the known values
 *   <li>{@code x-amljob-integer: lenient}: texts that Python reads as a whole number are one, and
 *       fractions are cut off; {@code x-amljob-boolean: lenient}: likewise for booleans
 *   <li>{@code x-amljob-finite}: infinities and NaN are refused
 *   <li>{@code x-amljob-known-values}: the values that mean something where any text is accepted
 *   <li>{@code x-amljob-enum-descriptions}: what each known value means
 *   <li>{@code x-amljob-expects}: a noun phrase for messages
 *   <li>{@code x-amljob-path}: {@code file}, {@code folder} or {@code either}, where a local path
 *       is possible; {@code x-amljob-reference}: the kind of asset or resource that may be named
 *   <li>{@code x-amljob-read-only}: written by the service and dropped from a submitted file;
 *       {@code x-amljob-ignored}: without effect
 *   <li>{@code x-amljob-since}: version of the command-line extension that brought the key
 *   <li>{@code x-amljob-deprecated-spelling}: names that the key had in older dialects
 *   <li>{@code x-amljob-bundle}: date of the schema and what it was compared with
 * </ul>
 *
 * <p>A mapping with branches chooses one by {@code if}/{@code then} over its {@code type}, never by
 * {@code anyOf} or {@code oneOf}: so each mistake has one cause.
 */
@NullMarked
package dev.amljob.schema;

import org.jspecify.annotations.NullMarked;
