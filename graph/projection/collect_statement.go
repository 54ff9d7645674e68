package projection

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entente/graph"
)

// addStatement takes in one property of a statement.
func (c *collector) addStatement(q graph.Quad, at place) (err error) {
	if at.article == 0 {
		return fmt.Errorf("a statement needs a passage of an article as its label")
	}
	id := c.statement(q.Subject)
	s, value := &c.statements[id], q.Object.Literal
	s.article, s.start, s.end = at.article, at.start, at.end
	switch q.Predicate {
	case graph.PredRelation:
		kind := slices.Index(graph.RelationTypes, graph.RelationType(value))
		if kind < 0 {
			return fmt.Errorf("there is no relation type %q", value)
		}
		s.kind = uint8(kind)
	case graph.PredFrom:
		s.from, err = c.statementEnd(q.Object.IRI, at)
	case graph.PredTo:
		s.to, err = c.statementEnd(q.Object.IRI, at)
	case graph.PredTitle:
		s.title = c.least(s.title, value)
	case graph.PredExtractor:
		s.extractor = c.least(s.extractor, value)
	case graph.PredFormer:
		s.former = true
	case graph.PredPlanned:
		s.planned = true
	case graph.PredDate:
		var d dateRef
		if d, err = c.dates.ref(value); s.date == 0 || laterFirst(c.dates.entries[d], c.dates.entries[s.date]) < 0 {
			s.date = d
		}
	case graph.PredField:
		number, field := c.field(value)
		c.statementFields = append(c.statementFields, fieldRow{id, number, field})
	case graph.PredConfidence:
		f, err := strconv.ParseFloat(value, 64)
		if err != nil || !(f >= 0 && f <= 1) {
			return fmt.Errorf("%q is no confidence from 0 to 1", value)
		}
		s.confidence = max(s.confidence, uint8(f*100+0.5))
	}
	return err
}

// least returns the lesser of a string and another, or the one that there is.
// Two rules that read the same passage alike share a statement; so the order
// of the quads plays no part.
func (c *collector) least(old stringRef, value string) stringRef {
	if old == 0 || value < c.text.at(old) {
		return c.text.ref(value)
	}
	return old
}

// field takes apart what [graph.OrderedField] wrote.
func (c *collector) field(value string) (number int32, field stringRef) {
	sector := graph.ParseField(value)
	n, _ := strconv.Atoi(strings.TrimSuffix(value, " "+sector))
	return int32(n), c.text.ref(sector)
}

func (c *collector) statementEnd(id graph.ID, at place) (int32, error) {
	e, err := c.entity(id)
	if err == nil {
		c.speakOf(e, at)
	}
	return e, err
}
