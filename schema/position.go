package schema

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/projection"
)

// A position is a post: holder, title and body, with the HOLDS_POSITION
// relations that it was read from (that it is held, that it was, or both).
type position struct {
	id          graph.ID
	title       string
	holder      projection.Ref
	body        projection.Ref
	relations   []projection.RelRef
	former      bool
	first, last graph.Date // of the evidence; "" where none is dated
}

// position makes the post of the relations, of which there is at least one.
func (r *request) position(id graph.ID, relations []projection.RelRef) *position {
	best := r.view.Relation(relations[0])
	p := &position{id: id, title: best.Title, holder: best.From, body: best.To, relations: relations}
	var held, over string // newest day of evidence for each
	p.former = true
	for _, rel := range relations {
		former := r.view.Relation(rel).Former
		if !former {
			p.former = false
		}
		for _, e := range r.view.Evidence(rel) {
			date := r.dateOf(e)
			low, high := date.Bounds()
			if low == "" {
				continue
			}
			if first, _ := p.first.Bounds(); p.first == "" || low < first {
				p.first = date
			}
			if _, last := p.last.Bounds(); p.last == "" || high > last {
				p.last = date
			}
			if former {
				over = max(over, high)
			} else {
				held = max(held, high)
			}
		}
	}
	if over > held {
		p.former = true
	}
	return p
}

// dateOf returns the date at which a passage sees what it states: its own, or
// that of its article.
func (r *request) dateOf(e projection.Evidence) graph.Date {
	if e.Date.HasYear() {
		return e.Date
	}
	return r.view.Article(e.Article).Published
}

// seenAt reports whether evidence places the post at the date.
func (p *position) seenAt(date graph.Date) bool {
	if date == "" {
		return true
	}
	if p.former || p.first == "" {
		return false
	}
	first, _ := p.first.Bounds()
	_, last := p.last.Bounds()
	low, high := date.Bounds()
	return low != "" && low <= last && high >= first
}

// positions makes the posts of HOLDS_POSITION relations, newest evidence
// first, then best supported, then by id. keep is nil for all.
func (r *request) positions(relations []projection.RelRef, keep func(*position) bool) []any {
	byID := map[graph.ID][]projection.RelRef{}
	for _, rel := range relations {
		facts := r.view.Relation(rel)
		id := graph.PositionID(r.view.ID(facts.From), facts.Title, r.view.ID(facts.To))
		byID[id] = append(byID[id], rel)
	}
	var list []*position
	for id, relations := range byID {
		slices.Sort(relations)
		if p := r.position(id, relations); keep == nil || keep(p) {
			list = append(list, p)
		}
	}
	slices.SortFunc(list, func(a, b *position) int {
		_, lastA := a.last.Bounds()
		_, lastB := b.last.Bounds()
		return cmp.Or(cmp.Compare(lastB, lastA), cmp.Compare(a.relations[0], b.relations[0]), strings.Compare(string(a.id), string(b.id)))
	})
	return all(list)
}

// posts returns the HOLDS_POSITION relations of a person.
func (r *request) posts(person projection.Ref, s scope) []projection.RelRef {
	var list []projection.RelRef
	r.around(person, outward, []graph.RelationType{graph.HoldsPosition}, s, func(rel projection.RelRef, _ projection.Ref) {
		list = append(list, rel)
	})
	return list
}

// postsIn returns the HOLDS_POSITION relations to a body or, if deep, to it
// and what is PART_OF it.
func (r *request) postsIn(body projection.Ref, deep bool, s scope) []projection.RelRef {
	bodies := []projection.Ref{body}
	if deep {
		bodies = r.bodies(body, s)
	}
	var list []projection.RelRef
	for _, b := range bodies {
		r.around(b, inward, []graph.RelationType{graph.HoldsPosition}, s, func(rel projection.RelRef, _ projection.Ref) {
			list = append(list, rel)
		})
	}
	return list
}

// words reports whether the text has the words in their order, one after
// another, blind to case and diacritics.
func words(text, wanted string) bool {
	wanted = graph.Fold(wanted)
	return wanted == "" || strings.Contains(" "+graph.Fold(text)+" ", " "+wanted+" ")
}

var positionFields = fields{
	"id":        get(func(_ *projection.View, p *position) any { return string(p.id) }),
	"title":     get(func(_ *projection.View, p *position) any { return p.title }),
	"holder":    get(func(_ *projection.View, p *position) any { return p.holder }),
	"body":      get(func(_ *projection.View, p *position) any { return p.body }),
	"former":    get(func(_ *projection.View, p *position) any { return p.former }),
	"firstSeen": get(func(_ *projection.View, p *position) any { return p.first }),
	"lastSeen":  get(func(_ *projection.View, p *position) any { return p.last }),
	"evidence":  on(func(c call, p *position) (any, error) { return c.evidenceOf(p.relations...) }),
}
