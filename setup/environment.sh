#!/usr/bin/env bash
# Makes .venv from the locked requirements: `setup/environment.sh PYTHON`. Run by `make setup` when the lock has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
python="${1:-}"

if [[ -z "$python" ]] || ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo 'Dibutuhkan Python 3.11 atau lebih baru. Pasang dahulu, atau tunjukkan: make PYTHON=/letak/python3.11 setup' >&2
  exit 1
fi

if [[ ! -x .venv/bin/python ]]; then
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    version="$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
    if [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
      echo "Memasang python$version-venv, bagian Python yang dipisahkan Debian …"
      apt-get update -qq
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "python$version-venv" >/dev/null
    else
      echo "Python ini tidak dapat membuat lingkungan. Di Debian dan Ubuntu: sudo apt-get install python$version-venv" >&2
      exit 1
    fi
  fi
  echo 'Membuat lingkungan Python di .venv …'
  "$python" -m venv .venv
fi

rm -f .venv/made-from-*
if ! .venv/bin/uv --version 2>/dev/null | grep -qF "$(grep -oE '^uv==[0-9.]+' bootstrap.txt | cut -d= -f3)"; then
  echo 'Memasang uv, yang memasang paket Python lainnya …'
  .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r bootstrap.txt
fi

echo 'Memasang paket Python yang terkunci di requirements.txt (sekitar 5 GB, terbanyak untuk model bahasa) …'
.venv/bin/uv pip sync -q --python .venv/bin/python --require-hashes requirements.txt
.venv/bin/uv pip install -q --python .venv/bin/python --no-deps --no-build-isolation --editable .
