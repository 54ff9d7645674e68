package loader

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"

	"entente/graph"
)

// measured tells, for each way of reading a relation, how many relations were
// read so in annotated articles and how many of these were right. A test
// measures anew; after a change of the reading that is meant:
// go test ./loader -run Confidence -update
//
//go:embed confidence.tsv
var measured string

// A way of reading a relation: the extractor, without the line of a list, the
// type of the relation, and the confidence that the extractor gives by itself,
// which tells its surer readings from its guesses.
type way struct {
	extractor string
	relation  graph.RelationType
	given     string // with two decimals
}

// A record of service: how many relations were told, and how many were right.
type service struct{ told, right int }

// Before anything is measured, a way of reading is taken to have been right in
// priorRight of priorTold relations: three out of three is no proof yet.
const (
	priorTold  = 5
	priorRight = 4
)

// confidence is how often readings with that record are right, to two decimals.
func (s service) confidence() float64 {
	return math.Round(100*float64(s.right+priorRight)/float64(s.told+priorTold)) / 100
}

// confidences maps the ways of reading that were measured to their record.
type confidences map[way]service

// parseConfidences reads a table of extractor, relation, given, told, right,
// apart by tabs, below a line that names the columns.
func parseConfidences(table string) (confidences, error) {
	out := confidences{}
	for n, line := range strings.Split(strings.TrimSuffix(table, "\n"), "\n") {
		if line == "" || line[0] == '#' || strings.HasPrefix(line, "extractor\t") {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 5 {
			return nil, fmt.Errorf("confidence.tsv:%d: %d cells, want 5", n+1, len(c))
		}
		relation, err := graph.ParseRelationType(c[1])
		if err != nil {
			return nil, fmt.Errorf("confidence.tsv:%d: %w", n+1, err)
		}
		told, err1 := strconv.Atoi(c[3])
		right, err2 := strconv.Atoi(c[4])
		if err1 != nil || err2 != nil || right < 0 || right > told {
			return nil, fmt.Errorf("confidence.tsv:%d: told %q and right %q are no counts of relations", n+1, c[3], c[4])
		}
		out[way{c[0], relation, c[2]}] = service{told, right}
	}
	return out, nil
}

// wayOf returns how a statement was read.
func wayOf(extractor string, relation graph.RelationType, given float64) way {
	if at := strings.LastIndexByte(extractor, ':'); at >= 0 && strings.HasSuffix(extractor[:at], ".frames") {
		extractor = extractor[:at]
	}
	return way{extractor, relation, strconv.FormatFloat(given, 'f', 2, 64)}
}

// settle gives every statement the confidence that was measured for its way of
// being read. What was never measured keeps the confidence that it was given.
func (c confidences) settle(statements []graph.Statement) {
	for i := range statements {
		s := &statements[i]
		if known, ok := c[wayOf(s.Extractor, s.Type, s.Confidence)]; ok {
			s.Confidence = known.confidence()
		}
	}
}
