#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Tests the language server with real editors, without a screen:
#
#   lsp-server/src/test/e2e/run.sh [COMMAND...]
#
# COMMAND starts the server (default: ./amljob lsp of this checkout). An editor that is not installed is skipped, unless
# AMLJOB_EDITORS names it: AMLJOB_EDITORS="nvim emacs" fails without both. On Debian: neovim, emacs-nox, elpa-eglot.
set -u

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -P -- "$here/../../../.." && pwd)
server=${*:-$root/amljob lsp}
wanted=${AMLJOB_EDITORS:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# The pages for the editors call it so.
mkdir "$work/bin"
printf '#!/bin/sh\nexec %s\n' "$server" >"$work/bin/amljob"
chmod +x "$work/bin/amljob"
PATH=$work/bin:$PATH

# Makes a job with a misspelt key, an environment to be completed, an input to be renamed and spaces to be taken out, for an
# editor and a page about it.
prepare() {
  WORK=$work/$1
  OUT=$work/$1.out
  DOC=$root/docs/editors/$2
  export WORK OUT DOC
  mkdir -p "$WORK/jobs"
  cat >"$WORK/job.yml" <<'JOB'
command: ls ${{inputs.data}}
environment: azureml:
comptue: azureml:cpu-cluster
inputs:
  data:
    type: uri_folder
    path: azureml:data:1
limits:
  timeout:   3600
JOB
  cp "$WORK/job.yml" "$WORK/jobs"
}

missing() {
  case " $wanted " in
    *" $1 "*)
      echo "FAILED: $1 is not installed"
      failures=$((failures + 1))
      ;;
    *) echo "skipped: $1 is not installed" ;;
  esac
}

# Compares what an editor did with what all should have done.
judge() {
  done_=$(grep -cxE 'diagnostics|completion|hover|rename|code action|formatting|command|stopped' "$OUT")
  if [ "$2" = 0 ] && [ "$done_" = 8 ]; then
    echo "ok: $1"
  else
    failures=$((failures + 1))
    echo "FAILED: $1"
    sed 's/^/  /' "$OUT"
  fi
}

if command -v nvim >/dev/null 2>&1; then
  prepare nvim neovim.md
  timeout 120 nvim --headless -u NONE -i NONE -n -S "$here/nvim.lua" >"$work/nvim.log" 2>&1
  judge nvim $?
else
  missing nvim
fi

if command -v emacs >/dev/null 2>&1; then
  prepare emacs emacs.md
  timeout 120 emacs --batch -l "$here/eglot.el" >"$OUT" 2>&1
  judge emacs $?
else
  missing emacs
fi

[ "$failures" = 0 ]
