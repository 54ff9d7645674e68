package projection

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"entente/graph"
)

// A relationKey is what makes statements the same relation, see
// [graph.Statement.RelationID].
type relationKey struct {
	from, to entityNo
	title    stringRef // folded
	date     dateRef
	kind     uint8
	former   bool
	planned  bool
}

// A relationDraft is a relation before it has its number.
type relationDraft struct {
	relationRow
	id       uint64
	shown    bool
	latest   string // the last day of its date, or of its newest article's
	evidence []evidenceRow
	fields   [][]stringRef // beside evidence: sectors in their order; nil where there are none
}

// setEvidence puts the passages in order and takes them in.
func (d *relationDraft) setEvidence(stated []statedRow, compare func(a, b *evidenceRow) int) {
	slices.SortFunc(stated, func(a, b statedRow) int { return compare(&a.evidenceRow, &b.evidenceRow) })
	d.evidence = make([]evidenceRow, len(stated))
	for i := range stated {
		d.evidence[i] = stated[i].evidenceRow
		d.setFields(i, stated[i].fields)
	}
}

func (d *relationDraft) setFields(i int, fields []stringRef) {
	if len(fields) > 0 {
		if d.fields == nil {
			d.fields = make([][]stringRef, len(d.evidence))
		}
		d.fields[i] = fields
	}
}

func (d *relationDraft) fieldsAt(i int) []stringRef {
	if d.fields == nil {
		return nil
	}
	return d.fields[i]
}

// A statedRow is a passage and the sectors that it names, in their order.
type statedRow struct {
	evidenceRow
	fields []stringRef
}

// orderKey is what relations are ordered by.
type orderKey struct {
	support int32
	latest  string
	id      uint64
}

// compareRelations orders relations from the best supported on.
func compareRelations(a, b orderKey) int {
	return cmp.Or(cmp.Compare(b.support, a.support), cmp.Compare(b.latest, a.latest), cmp.Compare(a.id, b.id))
}

// checkStatement fails where a statement lacks what it needs.
func (c *collector) checkStatement(i int) error {
	if s := &c.statements[i]; s.kind == noRelation || s.from == 0 || s.to == 0 {
		return fmt.Errorf("<%s> lacks its type or an end; entente check lists what else is damaged",
			c.statementIDs.at(stringRef(i)))
	}
	return nil
}

// fieldsOfStatements returns the sectors of each statement in their order.
func (c *collector) fieldsOfStatements() csr[fieldRow] {
	fields := group(len(c.statements), len(c.statementFields),
		func(j int) int { return int(c.statementFields[j].statement) },
		func(j int) fieldRow { return c.statementFields[j] })
	for i := range len(c.statements) {
		slices.SortFunc(fields.at(i), func(a, b fieldRow) int {
			return cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(c.text.at(a.value), c.text.at(b.value)))
		})
	}
	return fields
}

// stated writes a statement as evidence.
func (c *collector) stated(i int32, fields *csr[fieldRow], sections func(int) []section) statedRow {
	s := &c.statements[i]
	a := c.articleNos[s.article]
	row := statedRow{evidenceRow: evidenceRow{
		article: a, start: s.start, end: s.end, extractor: s.extractor, title: s.title, date: s.date,
		confidence: s.confidence, section: sectionAt(sections(int(a)), s.start),
	}}
	if s.planned {
		row.flags = flagPlanned
	}
	for _, f := range fields.at(int(i)) {
		row.fields = append(row.fields, f.value)
	}
	return row
}

// key returns the identity of what the statement states.
func (c *collector) key(s *statementRow, idOf func(entityNo) string) relationKey {
	key := relationKey{kind: s.kind, from: c.entityNos[s.from], to: c.entityNos[s.to]}
	t := graph.RelationTypes[s.kind]
	if t.Symmetric() && idOf(key.to) < idOf(key.from) {
		key.from, key.to = key.to, key.from
	}
	switch t {
	case graph.HoldsPosition:
		key.title, key.former = c.fold(s.title), s.former
	case graph.MetWith, graph.Visited, graph.ParticipatedIn, graph.Signed:
		key.date, key.planned = s.date, s.planned
	}
	return key
}

// compareEvidence orders the passages of one article.
func (c *collector) compareEvidence(a, b *evidenceRow) int {
	return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end),
		cmp.Compare(c.text.at(a.extractor), c.text.at(b.extractor)), cmp.Compare(c.text.at(a.title), c.text.at(b.title)))
}

// sumUp sets what follows from the evidence, which is in order.
func (c *collector) sumUp(d *relationDraft, idOf func(entityNo) string, published func(articleNo) dateRef) {
	var titles []form
	last, doubt := articleNo(None), 1.0
	planned := len(d.evidence) > 0
	d.support, d.date, d.title = 0, 0, 0
	for i := range d.evidence {
		e := &d.evidence[i]
		if e.article != last {
			d.support++
			last = e.article
		}
		doubt *= 1 - float64(e.confidence)/100
		planned = planned && e.flags&flagPlanned != 0
		if e.title != 0 {
			titles = append(titles, form{e.title, c.fold(e.title), 1})
		}
		if e.date != 0 && (d.date == 0 || laterFirst(c.dates.entries[e.date], c.dates.entries[d.date]) < 0) {
			d.date = e.date
		}
	}
	if d.flags &^= flagPlanned; planned {
		d.flags |= flagPlanned
	}
	if len(titles) > 0 {
		d.title = c.groupForms(countForms(titles))[0].text
	}
	d.confidence = uint16(math.Round(min(1-doubt, maxConfidence) * 10000))
	if d.table != 0 {
		d.confidence = 10000
	}
	d.latest = c.dates.entries[d.date].last
	if d.latest == "" && len(d.evidence) > 0 {
		d.latest = c.dates.entries[published(d.evidence[0].article)].last
	}
	statement := graph.Statement{
		Type: graph.RelationTypes[d.kind], From: graph.ID(idOf(d.from)), To: graph.ID(idOf(d.to)),
		Title: c.text.at(d.title), Former: d.flags&flagFormer != 0, Date: c.dates.entries[d.date].date, Planned: planned,
	}
	d.id, _ = parseDigest(statement.RelationID(), "relation/")
}

// maxConfidence is what any number of passages amount to at most.
const maxConfidence = 0.99

// positionID returns the digest of the post that the relation is about.
func (c *collector) positionID(r *relationRow, idOf func(entityNo) string) (uint64, bool) {
	if graph.RelationTypes[r.kind] != graph.HoldsPosition {
		return 0, false
	}
	return parseDigest(graph.PositionID(graph.ID(idOf(r.from)), c.text.at(r.title), graph.ID(idOf(r.to))), "position/")
}
