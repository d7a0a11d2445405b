# The one list of tasks. `make` alone shows them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
CHECKS := $(addprefix check-,format lint types imports dead dependencies spelling vocabulary)
.PHONY: $(CHECKS) help setup demo serve test test-neo4j-2026 test-kills check bench golden glossary lock clean chromium

# Any Python from 3.11 on will do; `make PYTHON=... setup` chooses one.
PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3.14 python3,$(shell command -v $(name))))
BIN := .venv/bin
PACKAGES := ontology graph matching api

# The environment is made again when what it is made of has changed, and only then.
LOCKED := $(shell cat bootstrap.txt requirements.txt pyproject.toml | sha256sum | cut -c1-16)
ENVIRONMENT := .venv/made-from-$(LOCKED)

help: ## menampilkan daftar ini
	@grep -hE '^[a-z0-9-]+:.* ## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.* ## (.*)/  make \1 — \2/'

setup: $(ENVIRONMENT) ## menyiapkan semuanya: Python, berkas peramban, Neo4j (sekali; berikutnya tidak mengerjakan apa-apa)
	@$(BIN)/python -m api.vendor
	@$(BIN)/python -m graph.preparation
	@$(BIN)/python -m api.preparation
	@echo 'Siap. Coba: make demo'

$(ENVIRONMENT):
	@setup/environment.sh '$(PYTHON)'
	@touch $@

demo: setup ## memuat instansi contoh lalu menampilkan rekomendasi dan halamannya
	@$(BIN)/jenjang demo

serve: setup ## melayani halaman dan API atas data yang sudah dimuat
	@$(BIN)/jenjang serve

test: setup chromium ## menjalankan semua uji, dengan Neo4j dan Chromium sungguhan
	@$(BIN)/python -m pytest

test-neo4j-2026: setup ## menjalankan uji yang memakai Neo4j terhadap keluaran terbarunya
	@JENJANG_NEO4J_VERSION=2026.08.1 $(BIN)/python -m graph.preparation
	@JENJANG_NEO4J_VERSION=2026.08.1 $(BIN)/python -m pytest -m neo4j

test-kills: setup ## mematikan pemuatan, mematikan graf dan memenuhi diska pada 51 saat acak (belasan menit)
	@JENJANG_KILLS=17 $(BIN)/python -m pytest tests/graph/test_killed.py

check: setup $(CHECKS) ## memeriksa bentuk, tipe, arah impor, kode mati, dependensi, ejaan dan kosakata

check-format:
	@$(BIN)/ruff format --check .
check-lint:
	@$(BIN)/ruff check .
check-types:
	@$(BIN)/mypy
check-imports:
	@$(BIN)/lint-imports
check-dead:
	@$(BIN)/vulture
check-dependencies:
	@$(BIN)/deptry .
check-spelling:
	@$(BIN)/codespell
check-vocabulary:
	@$(BIN)/python -m ontology.lint
	@$(BIN)/python -m ontology.texts
	@$(BIN)/python -m ontology.glossary --check

bench: setup ## mengukur waktu pada data besar
	@$(BIN)/python -m bench

golden: setup chromium ## menulis ulang jawaban acuan; baca selisihnya sebelum disimpan
	@JENJANG_GOLDEN=write $(BIN)/python -m pytest -m golden

glossary: setup ## menulis ulang glosarium dari kosakata
	@$(BIN)/python -m ontology.glossary

lock: $(ENVIRONMENT) ## mengunci ulang versi dan hash semua dependensi dan berkas Neo4j
	echo 'uv' | $(BIN)/uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header --no-annotate -o bootstrap.txt -
	$(BIN)/uv pip compile -q --universal --generate-hashes --python-version 3.11 --overrides overrides.txt --group dev --no-header -o requirements.txt pyproject.toml
	$(BIN)/python -m graph.embedded.relock 5.26.30 2026.08.1

chromium:
	@setup/chromium.sh

clean: ## menghapus semua yang dibuat di folder ini; data graf tetap ada
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find $(PACKAGES) tests -name __pycache__ -type d -prune -exec rm -rf {} +
	find api/static/vendor -type f ! -name .gitkeep -delete
