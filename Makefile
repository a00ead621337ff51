# Few targets; `make` alone lists them. Each installs what it needs by itself, the second time at once.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
export PATH := $(CURDIR)/$(BIN):$(PATH)

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

course: $(READY) ## build the book, release, take in and grade the demonstration class
	@python -m grader.demo

book: $(READY) ## build the site alone: _build/html/index.html
	@site/build

release: $(READY) ## regenerate exercises/ from solutions/
	@python -m grader.release

lab: $(READY) ## open JupyterLab with formgrader
	@jupyter lab

test: $(READY) ## everything that CI runs: lint, tests, site, release to grades, browser
	@./.ci/system-packages
	@ruff check . && ruff format --check .
	@site/build
	@pytest

lock: ## renew requirements.txt from pyproject.toml, after a look at what changed
	@$(BIN)/pip install --upgrade torch==2.13.0 -e '.[dev]'
	@$(BIN)/pip freeze --all --exclude pip --exclude-editable | sed 's/+cpu$$//' > requirements.txt

clean: ## remove everything generated, the environment too
	rm -rf _build .venv

$(READY): requirements.txt pyproject.toml
	@echo "Installing the locked packages into .venv (a few minutes, once) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "This course needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --disable-pip-version-check --progress-bar on -r requirements.txt
	@$(BIN)/pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
	@touch $@

.PHONY: help course book release lab test lock clean
