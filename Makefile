# Few targets; `make` alone lists them. Each installs what it needs by itself, the second time at once.
.DEFAULT_GOAL := help
PYTHON ?= python3
SHELL := /bin/bash -o pipefail
BIN := .venv/bin
READY := .venv/.ready
export PATH := $(CURDIR)/$(BIN):$(PATH)

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

course: $(READY) ## build the book, then release, collect and grade the demonstration class
	@python -m grader.demo

test: ## all that CI runs: lint, site build, tests, release to grades, browser
	@$(MAKE) --no-print-directory --jobs=2 programs lint # programs of the system come while packages do
	@site/build
	@pytest -n 2 --dist loadgroup

book: $(READY) ## build the site alone; with CHAPTER=03-gates execute one chapter only
	@site/build

release: $(READY) ## regenerate exercises/ from solutions/
	@python -m grader.notebooks.release

lab: $(READY) ## open JupyterLab, with formgrader in its menu
	@jupyter lab

lint: $(READY) ## ruff, on the code and on the code cells of the chapters
	@ruff check .
	@ruff format --check .
	@jupytext --quiet chapters/[0-9]*.md \
		--check "ruff check --quiet --extend-ignore B007,B018,E402,E501,E703,PT018 --stdin-filename cell.py -"

mutants: $(READY) ## change each operation of lstm_ref once; which changes does no test notice? (half an hour)
	@python -m tests.mutants

mistakes: $(READY) ## grade all wrong answers that we have: how many are caught, how many told rightly (twenty minutes)
	@python -m tests.mistakes

shaken: $(READY) ## run all chapters with the last digits of what they draw changed, and list what no longer holds (half an hour)
	@python -m tests.shaken

lock: $(READY) ## renew requirements.txt from pyproject.toml; look at what changed, then make test
	@pip install --upgrade torch==2.13.0 -e '.[dev]'
	@pip freeze --all --exclude pip --exclude-editable | sed 's/+cpu$$//' > requirements.txt

clean: ## remove all that is generated, the environment and the gradebook included
	rm -rf _build .venv site/node_modules

programs:
	@.ci/system-packages

$(READY): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "The course needs Python 3.11 or newer. Name one: make PYTHON=/path/to/python3.11")'
	@echo "Installing the locked packages into .venv, once; it takes a few minutes."
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --disable-pip-version-check --no-compile -r requirements.txt | awk -v all=$$(wc -l < requirements.txt) \
		'/^(Collecting|Processing|Requirement already)/ { printf "\r  %d of %d packages fetched", ++n, all; fflush() } \
		/^Installing collected/ { printf "\n  unpacking them ...\n"; fflush() }'
	@$(BIN)/python -m compileall -q -j 0 $(dir $@)lib >/dev/null || true # pip uses one core; some files are templates
	@$(BIN)/pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
	@touch $@

.PHONY: help course test programs book release lab lint mutants mistakes shaken lock clean
