# Entente. Needs Go; everything else is fetched by Go itself. Bare `make` lists the targets.

.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

LISTEN ?= 127.0.0.1:8080
STORE  ?= pebble:./entente.db
SHARED := ../shared
FOLDERS := cmd graph loader schema seeds

# The race detector needs cgo and a C compiler; without them tests run without it.
RACE := $(shell [ "$$(go env CGO_ENABLED)" = 1 ] && command -v "$$(go env CC | cut -d' ' -f1)" >/dev/null 2>&1 && echo -race)

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# GraphiQL comes from npm; without Node, or without its registry, the server's
# own query page serves in its place.
.PHONY: graphiql
graphiql:
	@[ -f schema/graphiql/dist/index.html ] || { command -v npm >/dev/null && (cd schema/graphiql && npm run --silent build); } \
	  || echo "GraphiQL not fetched: the server's own query page serves in its place"

.PHONY: build
build: graphiql ## build bin/entente
	@go build -o bin/entente ./cmd/entente

.PHONY: run
run: build ## load seeds/articles into ./entente.db and serve it on 127.0.0.1:8080 (LISTEN=, STORE=)
	@bin/entente load --store $(STORE) seeds/articles
	@exec bin/entente serve --store $(STORE) --listen $(LISTEN)

.PHONY: test
test: format-check vet staticcheck score unit ## everything that must pass: format, vet, staticcheck, score, tests

.PHONY: fmt
fmt: ## format all Go files
	@gofmt -w $(FOLDERS)

.PHONY: format-check
format-check:
	@echo "== gofmt"
	@files=$$(gofmt -l $(FOLDERS)); \
	if [ -n "$$files" ]; then echo "not formatted; run make fmt:"; echo "$$files"; exit 1; fi

.PHONY: vet
vet:
	@echo "== go vet"
	@go vet ./...

.PHONY: staticcheck
staticcheck:
	@echo "== staticcheck (pinned in go.mod)"
	@go tool staticcheck ./...

.PHONY: unit
unit:
	@echo "== go test $(RACE)"
	@[ -n "$(RACE)" ] || echo "race detector: no cgo or C compiler here, skipped"
	@go test $(RACE) -timeout 15m ./...

.PHONY: score
score: build
	@echo "== score on the real articles"
	@if [ ! -d $(SHARED)/eval/gold ]; then echo "$(SHARED)/eval: not here, skipped"; \
	elif ! command -v python3 >/dev/null; then echo "python3: not here, score.py skipped"; bin/entente eval --gold $(SHARED)/eval/gold --section all $(SHARED)/seeds; \
	else bin/entente extract --format json $(SHARED)/seeds | python3 $(SHARED)/eval/score.py --gold $(SHARED)/eval/gold --pred /dev/stdin --section all; fi

.PHONY: eval
eval: build ## precision, recall and F1 on seeds, and on ../shared where it is
	@echo "== seeds"; bin/entente eval --gold seeds/gold --section all seeds/articles
	@for set in "$(SHARED)/eval/gold $(SHARED)/seeds" "$(SHARED)/eval/dev/gold $(SHARED)/eval/dev"; do \
	  set -- $$set; echo "== $$2"; \
	  if [ -d "$$1" ]; then bin/entente eval --gold "$$1" --section all "$$2"/*.txt; else echo "$$1: not here, skipped"; fi; \
	done

.PHONY: golden
golden: ## write the readings of seeds/ as what the golden test wants
	@go test ./cmd/entente -run TestGolden -update

.PHONY: bench
bench: ## benchmarks
	@go test -run '^$$' -bench . -benchmem ./...

.PHONY: bench-graph
bench-graph: ## the graph engine beside arrays, SQLite and Cayley, into docs/bench (MACHINE=words)
	@go run ./graph/graphbench -out docs/bench $(if $(MACHINE),-machine "$(MACHINE)")

.PHONY: bench-http
bench-http: ## requests a second beside Cayley's GraphQL and hand-written JSON
	@go test -count=1 -run TestRatios -v ./schema/httpbench -ratios | grep -v '^[=-]\|^ok\|^PASS'

.PHONY: conformance
conformance: ## GraphQL over HTTP audits, clients from npm, hostile requests
	@go test -count=1 -v ./schema/clients | grep -v '^=== '
	@go test -count=1 -v -run 'Hostile|Huge|Slow|Crowd|Idle|GoesAway|TimeLimit|Armor|Cop' ./schema/server | grep -v '^=== '

.PHONY: clean
clean: ## remove what was built, and ./entente.db
	@rm -rf bin entente.db
