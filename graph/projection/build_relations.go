package projection

import (
	"cmp"
	"slices"

	"entente/graph"
)

// finishRelations joins the statements to relations and numbers those from the
// best supported on. Relations of tables whose ends are not shown come last.
func (c *collector) finishRelations(b *base) error {
	drafts, err := c.relationDrafts(b)
	if err != nil {
		return err
	}
	published := func(a articleNo) dateRef { return b.articles.rows[a].published }
	for i := range drafts {
		c.sumUp(&drafts[i], c.idOf(b), published)
	}
	slices.SortFunc(drafts, func(x, y relationDraft) int {
		if x.shown != y.shown {
			if x.shown {
				return -1
			}
			return 1
		}
		return compareRelations(orderKey{x.support, x.latest, x.id}, orderKey{y.support, y.latest, y.id})
	})

	t := &b.relations
	n := len(drafts)
	t.id, t.rows, t.kind = make([]uint64, n), make([]relationRow, n), make([]uint8, n)
	t.fields, t.evidence = newCSR[stringRef](n, 0), newCSR[evidenceRow](n, len(c.statements)-1)
	t.evidenceFields = newCSR[stringRef](len(c.statements)-1, 0)
	for no := range drafts {
		d := &drafts[no]
		t.id[no], t.rows[no], t.kind[no] = d.id, d.relationRow, d.kind
		t.visible += count(d.shown)
		t.evidence.add(d.evidence...)
		for i := range d.evidence {
			t.evidenceFields.add(d.fieldsAt(i)...)
		}
		t.fields.add(c.distinctFields(slices.Concat(d.fields...))...)
		if id, ok := c.positionID(&d.relationRow, c.idOf(b)); ok && d.shown {
			t.positions = append(t.positions, position{id: id, relation: relationNo(no)})
		}
	}
	t.ofType = group(len(graph.RelationTypes), t.visible,
		func(j int) int { return int(t.rows[j].kind) }, func(j int) relationNo { return relationNo(j) })
	t.byID = numbers[relationNo](n)
	slices.SortFunc(t.byID, func(x, y relationNo) int { return cmp.Compare(t.id[x], t.id[y]) })
	slices.SortFunc(t.positions, func(x, y position) int {
		return cmp.Or(cmp.Compare(x.id, y.id), cmp.Compare(x.relation, y.relation))
	})
	b.linkEntities()
	c.statements, c.statementFields, c.tableRelations = nil, nil, nil
	return nil
}

// linkEntities lists the relations of each entity.
func (b *base) linkEntities() {
	rows, t := b.relations.rows, &b.entities
	entities, shown := len(t.id), b.relations.visible
	t.out = group(entities, shown, func(j int) int { return int(rows[j].from) }, func(j int) relationNo { return relationNo(j) })
	t.in = group(entities, shown, func(j int) int { return int(rows[j].to) }, func(j int) relationNo { return relationNo(j) })
	// Item 2j is relation j at its first end, 2j+1 at its second.
	end := func(j int) int {
		switch r := &rows[j/2]; {
		case j%2 == 0:
			return int(r.from)
		case r.from == r.to:
			return -1
		default:
			return int(r.to)
		}
	}
	t.links = group(entities, 2*shown, end, func(j int) link {
		row := &rows[j/2]
		if j%2 == 0 {
			return link{relationNo(j / 2), newFarEnd(row.to, row.kind, false)}
		}
		return link{relationNo(j / 2), newFarEnd(row.from, row.kind, true)}
	})
	t.tableLinks = group(entities, 2*len(rows), func(j int) int {
		if rows[j/2].table == 0 {
			return -1
		}
		return end(j)
	}, func(j int) relationNo { return relationNo(j / 2) })
}

// relationDrafts groups the statements, and what tables state, by what they state.
func (c *collector) relationDrafts(b *base) ([]relationDraft, error) {
	numbers := make(map[relationKey]int32)
	var drafts []relationDraft
	number := func(key relationKey) int32 {
		n, ok := numbers[key]
		if !ok {
			n = int32(len(drafts))
			numbers[key] = n
			drafts = append(drafts, key.draft())
		}
		return n
	}
	of := make([]int32, len(c.statements)) // relation by statement
	of[0] = None
	for i := range c.statements[1:] {
		s := &c.statements[i+1]
		if err := c.checkStatement(i + 1); err != nil {
			return nil, err
		}
		of[i+1] = number(c.key(s, c.idOf(b)))
	}
	shown := func(e entityNo) bool { return int(e) < b.entities.visible }
	for _, r := range c.tableRelations {
		s := statementRow{kind: r.kind, from: r.from, to: r.to}
		d := &drafts[number(c.key(&s, c.idOf(b)))]
		if d.table == 0 || c.text.at(r.label) < c.text.at(d.table) {
			d.table = r.label
		}
		d.shown = shown(d.from) && shown(d.to)
	}
	c.statementIDs = nil
	fields := c.fieldsOfStatements()
	statements := group(len(drafts), len(of), func(j int) int { return int(of[j]) }, func(j int) int32 { return int32(j) })
	var stated []statedRow
	for i := range drafts {
		stated = stated[:0]
		for _, j := range statements.at(i) {
			stated = append(stated, c.stated(j, &fields, b.articles.sections.at))
			drafts[i].shown = true
		}
		drafts[i].setEvidence(stated, func(x, y *evidenceRow) int {
			return cmp.Or(cmp.Compare(x.article, y.article), c.compareEvidence(x, y))
		})
	}
	return drafts, nil
}

func (key relationKey) draft() relationDraft {
	d := relationDraft{relationRow: relationRow{from: key.from, to: key.to, kind: key.kind}}
	if key.former {
		d.flags = flagFormer
	}
	return d
}
