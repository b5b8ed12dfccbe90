#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Record what bash makes of lines of words.
#
#   dir=core/src/test/resources/dev/amljob/core/shell
#   LC_ALL=C.UTF-8 tools/shell_words.sh < $dir/lines.txt > $dir/words.txt
#
# Each line of the input is read as the arguments of one command; it must be literal, for it is run. `<NL>` stands for a line
# break. The output has the line behind an equals sign, then its words, each behind a greater-than sign and with backslashes,
# tabs and line breaks escaped, or `error` where bash refuses the line.
set -uf

show() {
  local word
  for word in "$@"; do
    word=${word//\\/\\\\}
    word=${word//$'\n'/\\n}
    printf '> %s\n' "${word//$'\t'/\\t}"
  done
}

while IFS= read -r line; do
  text="show ${line//<NL>/$'\n'}"
  printf '= %s\n' "$line"
  # bash says something on a text that it reads only because the text ends.
  if [ -n "$(bash -n -c "$text" 2>&1)" ]; then
    echo error
  else
    (eval "$text")
  fi
done
