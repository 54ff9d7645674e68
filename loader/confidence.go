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

// measuredUnread tells the same of articles whose annotation nobody had read who wrote rules:
// what was written down of the reading there. The articles are not the project's; with others,
// annotated as ../shared/eval/GUIDELINES.md says:
// go test ./loader -run Confidence -update -unread DIR
//
//go:embed confidence_unread.tsv
var measuredUnread string

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

// A calibration tells how often a way of reading is right in articles that nobody has read.
type calibration struct {
	known  confidences                    // in the articles that rules were written with
	unread confidences                    // in articles that they were not written with
	types  map[graph.RelationType]service // unread, over all ways of reading a relation
}

// priorUnread is how many relations of unread articles it takes for what they tell to weigh as
// much as what is known besides.
const priorUnread = 10

// newCalibration returns the calibration by the two tables.
func newCalibration(known, unread string) (*calibration, error) {
	out := &calibration{types: map[graph.RelationType]service{}}
	var err error
	if out.known, err = parseConfidences("confidence.tsv", known); err != nil {
		return nil, err
	}
	if out.unread, err = parseConfidences("confidence_unread.tsv", unread); err != nil {
		return nil, err
	}
	for w, s := range out.unread {
		t := out.types[w.relation]
		out.types[w.relation] = service{t.told + s.told, t.right + s.right}
	}
	return out, nil
}

// of returns the confidence in a way of reading, to two decimals: its share in the unread
// articles, drawn towards the middle between its share in the known ones and that of its type of
// relation in the unread ones, the more the fewer relations were read so. It reports whether
// anything was measured.
func (c *calibration) of(w way) (float64, bool) {
	known, ok := c.known[w]
	unread, told := c.unread[w]
	typ := c.types[w.relation]
	if !ok && !told {
		return 0, false
	}
	prior := known.confidence()
	if typ.told > 0 {
		prior = (prior + typ.confidence()) / 2
	}
	return math.Round(100*(float64(unread.right)+priorUnread*prior)/float64(unread.told+priorUnread)) / 100, true
}

// parseConfidences reads a table of extractor, relation, given, told, right,
// apart by tabs, below a line that names the columns. Errors name the file so.
func parseConfidences(file, table string) (confidences, error) {
	out := confidences{}
	for n, line := range strings.Split(strings.TrimSuffix(table, "\n"), "\n") {
		if line == "" || line[0] == '#' || strings.HasPrefix(line, "extractor\t") {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 5 {
			return nil, fmt.Errorf("%s:%d: %d cells, want 5", file, n+1, len(c))
		}
		relation, err := graph.ParseRelationType(c[1])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n+1, err)
		}
		told, err1 := strconv.Atoi(c[3])
		right, err2 := strconv.Atoi(c[4])
		if err1 != nil || err2 != nil || right < 0 || right > told {
			return nil, fmt.Errorf("%s:%d: told %q and right %q are no counts of relations", file, n+1, c[3], c[4])
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
func (c *calibration) settle(statements []graph.Statement) {
	if c == nil {
		return
	}
	for i := range statements {
		s := &statements[i]
		if share, ok := c.of(wayOf(s.Extractor, s.Type, s.Confidence)); ok {
			s.Confidence = share
		}
	}
}
