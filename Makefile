# `make run` and `make test` set up what is missing; README.md tells the rest.
.PHONY: run tour test lint format proof soak bench check lock clean setup screen deck

.NOTPARALLEL:
PYTHON ?= python3
export PYTHON
bin := .venv/bin
# Tests wait for the screen about half of their time: on two cores three go on at once.
workers ?= 3

run: deck
	@start/run.sh

tour: deck
	@$(bin)/kiosk tour --out build/tour

test: screen lint deck
	@$(bin)/python -m pytest -n $(workers) --dist worksteal --max-worker-restart=0

lint: setup
	@tools/lint.sh

format: setup
	@$(bin)/ruff format
	@$(bin)/ruff check --fix
	@$(bin)/python tools/qml.py format --write

proof: screen
	@$(bin)/python -m tests.proof

soak: screen deck
	@$(bin)/python -m tests.proof soak

bench: screen deck
	@$(bin)/python -m kiosk.bench

check: setup
	@$(bin)/kiosk check

# Set-up: the environment and the system libraries; what tests want: virtual screens, locales; the compiled deck.
setup:
	@start/setup.sh
screen:
	@start/setup.sh screen
deck: setup
	@$(bin)/kiosk compile

lock:
	@tools/lock.sh

clean:
	rm -rf build .venv .pytest_cache .ruff_cache .import_linter_cache .hypothesis
