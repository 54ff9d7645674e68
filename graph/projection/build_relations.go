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
	from, to Ref
	title    stringRef // folded
	date     dateRef
	kind     uint8
	former   bool
	planned  bool
}

// A relationDraft is a relation before it has its handle.
type relationDraft struct {
	key        relationKey
	id         uint64
	statements []int32 // in the order of evidence
	title      stringRef
	date       dateRef
	latest     string // the last day of its date, or of its newest article's
	planned    bool
	confidence uint16
	support    int32
	table      stringRef
}

// finishRelations joins the statements to relations and numbers those from the
// best supported on.
func (c *collector) finishRelations(v *View) error {
	v.dates = c.dates.entries // no date is added from here on
	drafts, err := c.relationDrafts(v)
	if err != nil {
		return err
	}
	fields := group(len(c.statements), len(c.statementFields),
		func(j int) int { return int(c.statementFields[j].statement) },
		func(j int) fieldRow { return c.statementFields[j] })
	for i := range drafts {
		c.complete(v, &drafts[i])
	}
	slices.SortFunc(drafts, func(a, b relationDraft) int {
		return cmp.Or(cmp.Compare(b.support, a.support), cmp.Compare(b.latest, a.latest), cmp.Compare(a.id, b.id))
	})

	t := &v.relations
	t.fields = newCSR[stringRef](len(drafts), 0)
	t.ofType = make([][]RelRef, len(graph.RelationTypes))
	v.evidence.off = append(make([]int32, 0, len(drafts)+1), 0)
	for rank := range drafts {
		d := &drafts[rank]
		t.id = append(t.id, d.id)
		t.kind = append(t.kind, d.key.kind)
		t.ofType[d.key.kind] = append(t.ofType[d.key.kind], RelRef(rank))
		t.from = append(t.from, d.key.from)
		t.to = append(t.to, d.key.to)
		t.title = append(t.title, d.title)
		t.date = append(t.date, d.date)
		t.former = append(t.former, d.key.former)
		t.planned = append(t.planned, d.planned)
		t.confidence = append(t.confidence, d.confidence)
		t.support = append(t.support, d.support)
		t.table = append(t.table, d.table)
		c.addEvidence(v, d.statements)
		t.fields.items = append(t.fields.items, c.relationFields(d.statements, &fields)...)
		t.fields.endList()
		if graph.RelationTypes[d.key.kind] == graph.HoldsPosition {
			id, _ := parseDigest(graph.PositionID(c.id(v, d.key.from), c.text.at(d.title), c.id(v, d.key.to)), "position/")
			t.positions = append(t.positions, position{id, RelRef(rank)})
		}
	}
	t.byID = handles[RelRef](len(drafts))
	slices.SortFunc(t.byID, func(a, b RelRef) int { return cmp.Compare(t.id[a], t.id[b]) })
	slices.SortFunc(t.positions, func(a, b position) int {
		return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(a.relation, b.relation))
	})
	byEnd := func(end []Ref) csr[RelRef] {
		return group(v.NumEntities(), len(end), func(j int) int { return int(end[j]) }, func(j int) RelRef { return RelRef(j) })
	}
	v.entities.out, v.entities.in = byEnd(t.from), byEnd(t.to)
	v.entities.links = group(v.NumEntities(), 2*len(drafts),
		func(j int) int {
			switch from, to := t.from[j/2], t.to[j/2]; {
			case j%2 == 0:
				return int(from)
			case from == to:
				return -1
			default:
				return int(to)
			}
		},
		func(j int) Link {
			if j%2 == 0 {
				return Link{RelRef(j / 2), t.to[j/2]}
			}
			return Link{RelRef(j / 2), t.from[j/2]}
		})
	c.statements, c.statementFields, c.tableRelations = nil, nil, nil
	return nil
}

// relationDrafts groups the statements, and what tables state, by what they state.
func (c *collector) relationDrafts(v *View) ([]relationDraft, error) {
	numbers := make(map[relationKey]int32)
	var drafts []relationDraft
	number := func(key relationKey) int32 {
		n, ok := numbers[key]
		if !ok {
			n = int32(len(drafts))
			numbers[key] = n
			drafts = append(drafts, relationDraft{key: key})
		}
		return n
	}
	of := make([]int32, len(c.statements)) // relation by statement
	of[0] = None
	for i := range c.statements[1:] {
		s := &c.statements[i+1]
		if s.kind == noRelation || s.from == 0 || s.to == 0 {
			return nil, fmt.Errorf("<%s> lacks its type or an end; entente check lists what else is damaged",
				c.statementIDs.at(stringRef(i+1)))
		}
		of[i+1] = number(c.key(v, s))
	}
	for _, r := range c.tableRelations {
		s := statementRow{kind: r.kind, from: r.from, to: r.to}
		if c.entityRank[r.from] == None || c.entityRank[r.to] == None {
			continue
		}
		d := &drafts[number(c.key(v, &s))]
		if d.table == 0 || c.text.at(r.label) < c.text.at(d.table) {
			d.table = r.label
		}
	}
	c.statementIDs = nil
	statements := group(len(drafts), len(of), func(j int) int { return int(of[j]) }, func(j int) int32 { return int32(j) })
	for i := range drafts {
		drafts[i].statements = statements.at(i)
	}
	return drafts, nil
}

// key returns the identity of what the statement states.
func (c *collector) key(v *View, s *statementRow) relationKey {
	key := relationKey{kind: s.kind, from: c.entityRank[s.from], to: c.entityRank[s.to]}
	t := graph.RelationTypes[s.kind]
	if t.Symmetric() && c.id(v, key.to) < c.id(v, key.from) {
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

// complete sets what follows from the draft's key and statements.
func (c *collector) complete(v *View, d *relationDraft) {
	slices.SortFunc(d.statements, func(a, b int32) int {
		x, y := &c.statements[a], &c.statements[b]
		return cmp.Or(
			cmp.Compare(c.articleRank[x.article], c.articleRank[y.article]),
			cmp.Compare(x.start, y.start), cmp.Compare(x.end, y.end),
			cmp.Compare(c.text.at(x.extractor), c.text.at(y.extractor)))
	})
	var titles []form
	last, doubt := ArtRef(None), 1.0
	d.planned = len(d.statements) > 0
	for _, i := range d.statements {
		s := &c.statements[i]
		if a := c.articleRank[s.article]; a != last {
			d.support++
			last = a
		}
		doubt *= 1 - float64(s.confidence)/100
		d.planned = d.planned && s.planned
		if s.title != 0 {
			titles = append(titles, form{s.title, c.fold(s.title), 1})
		}
		if s.date != 0 && (d.date == 0 || laterFirst(v.dates[s.date], v.dates[d.date]) < 0) {
			d.date = s.date
		}
	}
	if len(titles) > 0 {
		d.title = c.groupForms(countForms(titles))[0].text
	}
	d.confidence = uint16(math.Round(min(1-doubt, maxConfidence) * 10000))
	if d.table != 0 {
		d.confidence = 10000
	}
	d.latest = v.dates[d.date].last
	if d.latest == "" && len(d.statements) > 0 {
		newest := c.articleRank[c.statements[d.statements[0]].article]
		d.latest = v.dates[v.articles.published[newest]].last
	}
	statement := graph.Statement{
		Type: graph.RelationTypes[d.key.kind], From: c.id(v, d.key.from), To: c.id(v, d.key.to),
		Title: c.text.at(d.title), Former: d.key.former, Date: v.dates[d.date].date, Planned: d.planned,
	}
	d.id, _ = parseDigest(statement.RelationID(), "relation/")
}

// maxConfidence is what any number of passages amount to at most.
const maxConfidence = 0.99

// countForms joins equal forms.
func countForms(forms []form) []form {
	slices.SortFunc(forms, func(a, b form) int { return cmp.Compare(a.text, b.text) })
	out := forms[:0]
	for _, f := range forms {
		if n := len(out); n > 0 && out[n-1].text == f.text {
			out[n-1].count += f.count
			continue
		}
		out = append(out, f)
	}
	return out
}

// addEvidence adds the passages of the next relation.
func (c *collector) addEvidence(v *View, statements []int32) {
	t := &v.evidence
	for _, i := range statements {
		s := &c.statements[i]
		a := c.articleRank[s.article]
		t.article = append(t.article, a)
		t.start = append(t.start, s.start)
		t.end = append(t.end, s.end)
		t.extractor = append(t.extractor, s.extractor)
		t.date = append(t.date, s.date)
		t.confidence = append(t.confidence, s.confidence)
		t.section = append(t.section, v.articles.sectionAt(a, s.start))
	}
	t.off = append(t.off, int32(len(t.article)))
}

// relationFields returns the distinct sectors that the statements name.
func (c *collector) relationFields(statements []int32, fields *csr[fieldRow]) []stringRef {
	var all []stringRef
	for _, i := range statements {
		rows := fields.at(int(i))
		slices.SortFunc(rows, func(a, b fieldRow) int {
			return cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(c.text.at(a.value), c.text.at(b.value)))
		})
		for _, f := range rows {
			all = append(all, f.value)
		}
	}
	return c.distinctFields(all)
}
