# Everything that is done to this repository, by name. `make help` lists it.
#
#   make install PREFIX=$HOME/.local
#   make test

SWIFT ?= swift

# Where `make install` puts things: for root the machine's place, for everybody else the user's own, so that nothing
# ever asks for rights that it doesn't need.
PREFIX ?= $(if $(filter 0,$(shell id -u)),/usr/local,$(HOME)/.local)
DESTDIR ?=

# no: link with the system's shared ICU and C library, where static ones aren't to be had (as on Fedora).
STATIC ?= $(if $(filter Linux,$(shell uname -s)),yes,no)

export SWIFT PREFIX DESTDIR STATIC

# How the command is linked. Not in Package.swift, because flags of this kind would bar the package from use as a
# dependency.
# -static-executable  the command starts without a loader's search for nine libraries, and runs anywhere.
# -use-ld=lld         the toolchain's own linker. The system's prints notes about dlopen and getpwnam in static
#                     programs, which concern Foundation's code and none that runs here.
# symbol-ordering     the functions that run at the start stand side by side, and the variables that they touch: 56 page
#                     faults of 150 less, 10% of the time. The list may name some that are no longer there.
# -s                  no symbol table: 10 MB less.
# METADATA            types of arrays, optionals and tuples are asked for by calls and not by mangled names, which the
#                     runtime would parse and look up at first use: 0.2 of 0.74 million instructions less at the start.
#                     And values are copied and destroyed part by part, so that few of these types are asked for.
METADATA := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
	-Xswiftc -Xfrontend -Xswiftc -disable-type-layout
ifeq ($(STATIC),yes)
PLAIN := -Xswiftc -static-executable -Xswiftc -use-ld=lld $(METADATA)
LINK := $(PLAIN) -Xlinker --symbol-ordering-file=scripts/start.order -Xlinker --no-warn-symbol-ordering -Xlinker -s
SCRATCH := .build/static
else
LINK := -Xswiftc -static-stdlib
SCRATCH := .build/shared
endif

# Homebrew keeps its ICU apart from the system's.
ifeq ($(shell uname -s),Darwin)
ICU := $(shell brew --prefix icu4c 2>/dev/null)
SEARCH := $(if $(ICU),-Xcc -I$(ICU)/include -Xlinker -L$(ICU)/lib)
LINK := $(SEARCH)
endif

# The command as it is installed.
TZCONV := $(SCRATCH)/release/tzconv
export TZCONV

.PHONY: help
help: ## show this list
	@echo 'usage: make TARGET [PREFIX=$(PREFIX)] [DESTDIR=] [STATIC=yes|no] [FILTER=tests]'
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' Makefile | expand -t 20

.PHONY: setup
setup: ## put in place what building needs, by the system's package manager
	@scripts/setup build

.PHONY: build
build: ## build the command as it is installed
	$(SWIFT) build -c release --scratch-path $(SCRATCH) --product tzconv $(LINK)

.PHONY: install
install: ## build and install the command, completions and man page
	@scripts/setup build
	@scripts/install check
	@$(MAKE) --no-print-directory build
	@scripts/install copy

.PHONY: uninstall
uninstall: ## remove what install put in place
	@scripts/install remove

.PHONY: test
test: ## run the tests, all or those that FILTER matches
	@scripts/setup test
	@FILTER='$(FILTER)' scripts/test $(SEARCH)

.PHONY: ci
ci: ## all that must hold before a change is taken
	@.ci/run

.PHONY: generate
generate: completions man ## remake all files that are made from the command

.PHONY: start-order
start-order: ## note what is used at the start, for the linker (needs valgrind)
	$(SWIFT) build -c release --scratch-path $(SCRATCH) --product tzconv $(PLAIN)
	strip --strip-debug -o .build/symbols-only $(TZCONV)
	@TZCONV=.build/symbols-only scripts/start-order

.PHONY: completions
completions: build ## remake the completions for bash, zsh and fish
	@scripts/generate completions

.PHONY: man
man: build ## remake the man page
	@scripts/generate man

.PHONY: data-compiled
data-compiled: ## remake Data/compiled, the embedded zones and names, from the inputs in Data
	$(SWIFT) run $(SEARCH) CatalogCompiler zones
	$(SWIFT) run $(SEARCH) CatalogCompiler catalog

.PHONY: check-data
check-data: ## see that Data/compiled is what the inputs in Data give
	@scripts/check-data

.PHONY: check-generated
check-generated: build ## see that the files that are made from the command are fresh
	@scripts/generate --check completions man

.PHONY: check-completions
check-completions: build ## load the completions in each shell that is here
	@scripts/check-completions

.PHONY: check-readme
check-readme: build ## run the README's examples and compare what they print
	@scripts/check-readme

.PHONY: check-consumer
check-consumer: ## build a package that uses the library and see what it links
	@scripts/check-consumer

.PHONY: bench
bench: build ## measure beside the rivals that are here (PART: one of Benchmarks/parts)
	@Benchmarks/compare.sh $(PART)

.PHONY: docs
docs: ## build the library's documentation; a link that leads nowhere is an error
	@scripts/docs

.PHONY: data
data: ## make the tables of Data anew from their pinned sources (needs python3 and the network)
	@scripts/refresh-data

.PHONY: data-check
data-check: ## see that the tables of Data are what their sources give
	@scripts/refresh-data --check

.PHONY: check-places
check-places: ## see that the tables of Data agree with each other and with tzdata
	@scripts/check-places

.PHONY: format
format: ## format all Swift code
	$(SWIFT) format --in-place --recursive $(CODE)

.PHONY: lint
lint: ## see that all Swift code is formatted
	$(SWIFT) format lint --strict --recursive $(CODE)

CODE = Package.swift Sources Tests scripts $(wildcard Benchmarks Fuzz)

.PHONY: clean
clean: ## remove all that was built here
	rm -rf .build Tests/Consumer/.build
