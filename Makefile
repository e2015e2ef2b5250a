MVN := ./mvnw -q

help:      ## what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'
test:      ## the tests alone, without the checks: make test ROOM=language
	$(MVN) -Dquick test $(if $(ROOM),-pl $(ROOM) -am)
check:     ## what CI runs
	./mvnw verify
golden:    ## write the golden files anew, then look at the diff
	$(MVN) -Dquick test -Dgolden=write && git diff --stat -- '*/golden/*'
evaluate:  ## measure, and compare with evaluation/figures.tsv
	./rapporteur evaluate
format:    ## lay the sources out
	$(MVN) spotless:apply
run:       ## the brief of the example
	./rapporteur brief examples/harbour-talks

.PHONY: help test check golden evaluate format run
