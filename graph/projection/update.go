package projection

import (
	"fmt"
	"slices"

	"entente/graph"
)

// A Revision is what an article states now.
type Revision struct {
	Article graph.ID
	Quads   []graph.Quad // all of the article's; none where it is gone
}

// An updater makes views of one base, each from the one before. Its calls must
// follow one another; views may be read meanwhile.
//
//	view + revisions --articles, entities, relations, links--> records --order--> next view
//
// A revision costs what the article states, now and before, and a copy of the
// lists of what that is about; never a walk over the graph.
type updater struct {
	c       *collector // its strings and dates go on from the base's
	numbers *numberIndex

	mostRecent int // see deltaNames.next

	// The next free numbers.
	entities  entityNo
	relations relationNo
	articles  articleNo
}

func newUpdater(b *base) *updater {
	return &updater{
		c:       &collector{text: newInternerOver(&b.text), dates: newDateTableOver(b.dates)},
		numbers: new(numberIndex), mostRecent: mostRecent,
		entities: entityNo(len(b.entities.id)), relations: relationNo(len(b.relations.id)), articles: articleNo(len(b.articles.rows)),
	}
}

// A transaction makes one view.
type transaction struct {
	*updater
	old  *View
	next *View // grows; see sync

	articles  *edit[articleRecord]
	entities  *edit[entityRecord]
	relations *edit[relationRecord]

	revised []articleNo              // sorted
	speaks  map[entityNo][]articleNo // revised articles of the old view that mention the entity
	about   map[entityNo][]mentionRow
	states  map[relationNo][]statedRow // of the revised articles
	mine    map[entityNo]bool          // entities whose lists of links are copies
	links   []relationNo               // relations that come, go, or change their place
}

// update returns the view after the revisions. It fails on quads that are not
// the article's, and on those that [Build] fails on; after that the updater is
// of no more use.
func (u *updater) update(v *View, revisions []Revision) (*View, error) {
	if v.delta == nil {
		with := *v
		with.delta = newDelta(v.base)
		with.delta.numbers = u.numbers
		v = &with
	}
	d := *v.delta
	d.flat = new(flattener)
	t := &transaction{
		updater: u, old: v, next: &View{base: v.base, delta: &d},
		articles: d.articles.edit(), entities: d.entities.edit(), relations: d.relations.edit(),
		speaks: map[entityNo][]articleNo{}, about: map[entityNo][]mentionRow{}, states: map[relationNo][]statedRow{},
		mine: map[entityNo]bool{},
	}
	if err := t.collect(revisions); err != nil {
		return nil, err
	}
	t.reviseArticles(revisions)
	t.numberEntities()
	if t.updater.entities > mostEntities {
		return nil, errTooManyEntities
	}
	t.numberStatements()
	t.reviseEntities()
	t.reviseRelations()
	t.relink()
	t.orderEntities()
	d.changed = t.articles.slots
	t.sync()
	d.names = d.names.next(t.next, t.entities.changed, u.mostRecent)
	return t.next, u.c.text.err
}

// sync lets the next view see all strings, dates and records of now.
func (t *transaction) sync() {
	t.next.text = layeredText{base: t.old.text.base, tail: t.c.text.table()}
	t.next.dates = t.c.dates.entries
	d := t.next.delta
	d.articles, d.entities, d.relations = t.articles.layer, t.entities.layer, t.relations.layer
}

// collect takes in the quads.
func (t *transaction) collect(revisions []Revision) error {
	c := t.c
	c.reset()
	for _, r := range revisions {
		articles := len(c.articles)
		for _, q := range r.Quads {
			if err := c.add(q); err != nil {
				return err
			}
		}
		if own, ok := c.articleIDs.has(string(r.Article)); len(r.Quads) > 0 && (!ok || int(own) != articles || len(c.articles) != articles+1) || c.digests[0] != 0 {
			return fmt.Errorf("quads of the revision of %s are not labelled by it alone", r.Article)
		}
	}
	for i := range c.statements[1:] {
		if err := c.checkStatement(i + 1); err != nil {
			return err
		}
	}
	return c.text.err
}

// reviseArticles gives the articles their records and their places, and notes
// what they spoke of before.
func (t *transaction) reviseArticles(revisions []Revision) {
	c, d := t.c, t.next.delta
	c.articleNos = make([]articleNo, len(c.articles))
	c.articleNos[0] = None
	sections := group(len(c.articles), len(c.sections),
		func(j int) int { return int(c.sections[j].article) }, func(j int) section { return c.sections[j].section })
	for _, r := range revisions {
		no, known := t.old.findArticle(r.Article)
		i, there := c.articleIDs.has(string(r.Article))
		switch {
		case !known && !there:
			continue
		case !known:
			no = t.updater.articles
			t.updater.articles++
			t.numbers.articles.Store(r.Article, no)
		}
		if slices.Contains(t.revised, no) {
			continue
		}
		t.revised = append(t.revised, no)
		if known {
			t.forget(no)
		}
		rec := &articleRecord{shown: there}
		if there {
			c.articleNos[i] = no
			rec.articleRow, rec.digest, rec.sections = c.articles[i], c.digests[i], slices.Clone(sections.at(int(i)))
			rec.id = c.text.ref(string(r.Article))
			sortSections(rec.sections)
			t.numbers.stems.add(graph.Stem(c.text.at(rec.source)), no)
			d.version += rec.digest
		}
		t.articles.set(int32(no), rec)
	}
	slices.Sort(t.revised)
	t.sync()
	d.articles = t.articles.done(ordering{
		shown: func(no int32) bool { return t.articles.at(no).shown },
		compare: func(a, b int32) int {
			return compareArticles(t.next.articleKey(articleNo(a)), t.next.articleKey(articleNo(b)))
		},
		compareBase: func(no, b int32) int {
			return compareArticles(t.next.articleKey(articleNo(no)), t.base().articleKey(articleNo(b)))
		},
	})
}

// base returns the view that the base alone is.
func (t *transaction) base() *View {
	v := *t.old
	v.delta = nil
	return &v
}

// forget notes what the article said until now.
func (t *transaction) forget(a articleNo) {
	if t.old.artRef(a) == None {
		return
	}
	if rec := t.old.changedArticle(a); rec != nil {
		t.next.delta.version -= rec.digest
	} else {
		t.next.delta.version -= t.old.base.articles.digest[a]
	}
	for _, e := range t.old.entitiesIn(a) {
		t.speaks[e] = append(t.speaks[e], a)
	}
	for _, n := range t.old.relationsIn(a) {
		t.touch(n)
	}
}

// touch notes a relation to be made anew.
func (t *transaction) touch(n relationNo) {
	if _, ok := t.states[n]; !ok {
		t.states[n] = nil
	}
}

// numberEntities gives numbers to the entities that the revisions speak of.
func (t *transaction) numberEntities() {
	c := t.c
	c.entityNos = make([]entityNo, len(c.entityKinds))
	c.entityNos[0] = None
	for i := 1; i < len(c.entityKinds); i++ {
		id := graph.ID(c.entityIDs.at(stringRef(i)))
		no, known := t.old.findEntity(id)
		if !known {
			no = t.updater.entities
			t.updater.entities++
			t.numbers.entities.Store(id, no)
			t.entities.set(int32(no), &entityRecord{id: c.text.ref(string(id)), kind: c.entityKinds[i]})
		}
		c.entityNos[i] = no
	}
	for _, m := range c.mentions {
		e := c.entityNos[m.entity]
		t.about[e] = append(t.about[e], m)
	}
	t.sync()
}

// numberStatements gives the statements of the revisions to their relations.
func (t *transaction) numberStatements() {
	c := t.c
	fields := c.fieldsOfStatements()
	sections := func(a int) []section { return t.articles.at(int32(a)).sections }
	for i := 1; i < len(c.statements); i++ {
		s := &c.statements[i]
		key := c.key(s, t.next.entityID)
		d := relationDraft{relationRow: key.draft().relationRow, evidence: []evidenceRow{{title: s.title, date: s.date}}}
		if s.planned {
			d.evidence[0].flags = flagPlanned
		}
		c.sumUp(&d, t.next.entityID, func(articleNo) dateRef { return 0 })
		no, known := t.old.findRelation(d.id)
		if !known {
			no = t.updater.relations
			t.updater.relations++
			t.numbers.relations.Store(d.id, no)
			fresh := &relationRecord{relationDraft: key.draft()}
			fresh.id = d.id
			t.relations.set(int32(no), fresh)
		}
		t.states[no] = append(t.states[no], c.stated(int32(i), &fields, sections))
	}
	t.sync()
}
