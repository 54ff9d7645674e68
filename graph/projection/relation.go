package projection

import (
	"cmp"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strings"

	"entente/graph"
)

// A Relation is what one or many articles state: from --type--> to.
type Relation struct {
	ID       graph.ID
	Type     graph.RelationType
	From, To Ref
	Title    string     // HOLDS_POSITION: the post, as most passages write it
	Former   bool       // HOLDS_POSITION: said to be over
	Date     graph.Date // when it happened; of a state of affairs, the latest date that attests it
	Planned  bool       // agreed for the future, and by no passage said to have happened
	Fields   []string   // sectors of cooperation, newest passage first
	// Confidence is 1-Π(1-c) over the passages, at most 0.99: passages count
	// as independent witnesses, and none makes sure. A table is sure: 1.
	Confidence float64
	Support    int    // distinct articles that state it; 0 where only a table does
	Table      string // label of the table that states it, "table/provinces"; "" for none
}

// An Evidence is a passage that states a relation.
type Evidence struct {
	ID         graph.EvidenceID
	Article    ArtRef
	Span       graph.Span // code points of the article's text
	Section    graph.SectionKind
	Extractor  string // the rule that read it
	Confidence float64
	Date       graph.Date // when it happened, as this passage has it
}

// LookupRelation returns the relation of that id.
func (v *View) LookupRelation(id graph.ID) (RelRef, bool) {
	digest, ok := parseDigest(id, "relation/")
	if !ok {
		return None, false
	}
	no, ok := v.findRelation(digest)
	if !ok {
		return None, false
	}
	r := v.relRef(no)
	return r, r != None
}

// findRelation returns the number of the relation, shown or not.
func (v *View) findRelation(digest uint64) (relationNo, bool) {
	t := &v.base.relations
	i, ok := slices.BinarySearchFunc(t.byID, digest, func(n relationNo, digest uint64) int { return cmp.Compare(t.id[n], digest) })
	switch {
	case ok:
		return t.byID[i], true
	case v.delta == nil:
		return None, false
	}
	return v.delta.numbers.relation(digest)
}

// LookupPosition returns the HOLDS_POSITION relations that make up the post
// (see [graph.PositionID]): that it is held, that it was, or both.
func (v *View) LookupPosition(id graph.ID) ([]RelRef, bool) {
	digest, ok := parseDigest(id, "position/")
	if !ok {
		return nil, false
	}
	var out []RelRef
	list := v.base.relations.positions
	i, _ := slices.BinarySearchFunc(list, digest, func(p position, digest uint64) int { return cmp.Compare(p.id, digest) })
	for ; i < len(list) && list[i].id == digest; i++ {
		if v.changedRelation(list[i].relation) == nil {
			out = append(out, v.relRef(list[i].relation))
		}
	}
	if v.delta != nil {
		for _, n := range v.delta.numbers.positions.at(digest) {
			if rec := v.changedRelation(n); rec != nil && rec.shown {
				out = append(out, v.relRef(n))
			}
		}
		slices.Sort(out)
	}
	return out, len(out) > 0
}

// Relation returns all that is known of the relation.
func (v *View) Relation(r RelRef) Relation {
	no := v.relationNo(r)
	row := v.relationRow(no)
	return Relation{
		ID:         digestID("relation/", v.relationDigest(no)),
		Type:       graph.RelationTypes[row.kind],
		From:       v.ref(row.from),
		To:         v.ref(row.to),
		Title:      v.text.at(row.title),
		Former:     row.flags&flagFormer != 0,
		Date:       v.dates[row.date].date,
		Planned:    row.flags&flagPlanned != 0,
		Fields:     v.text.all(v.relationFields(no)),
		Confidence: float64(row.confidence) / 10000,
		Support:    int(row.support),
		Table:      v.text.at(row.table),
	}
}

// RelationType returns the relation's type.
func (v *View) RelationType(r RelRef) graph.RelationType {
	return graph.RelationTypes[v.relationKind(r)]
}

// Ends returns the entities that the relation goes from and to.
func (v *View) Ends(r RelRef) (from, to Ref) {
	row := v.row(r)
	if v.delta == nil {
		return Ref(row.from), Ref(row.to)
	}
	return v.ref(row.from), v.ref(row.to)
}

// Support returns how many distinct articles state the relation.
func (v *View) Support(r RelRef) int { return int(v.row(r).support) }

// Confidence returns how sure the relation is, see [Relation.Confidence].
func (v *View) Confidence(r RelRef) float64 {
	return float64(v.row(r).confidence) / 10000
}

// Latest returns the last day on which the relation is known to have held or
// happened, as "2006-01-02": that of its date, else that of the newest article
// that states it; "" where neither is known.
func (v *View) Latest(r RelRef) string { return v.latest(v.relationNo(r)) }

// Evidence returns the passages that state the relation, those of newer
// articles first, then in the order of the text. A relation that only a table
// states has none.
func (v *View) Evidence(r RelRef) []Evidence {
	rows := v.evidenceOf(v.relationNo(r))
	out := make([]Evidence, 0, len(rows))
	for i := range rows {
		e := &rows[i]
		span := graph.Span{Start: int(e.start), End: int(e.end)}
		out = append(out, Evidence{
			ID:         graph.NewEvidenceID(graph.ID(v.text.at(v.articleRow(e.article).id)), span),
			Article:    v.artRef(e.article),
			Span:       span,
			Section:    sectionKind(e.section),
			Extractor:  v.text.at(e.extractor),
			Confidence: float64(e.confidence) / 100,
			Date:       v.dates[e.date].date,
		})
	}
	return out
}

// Relations returns the relations of the types, or all where none is named, in
// the order of [RelRef].
func (v *View) Relations(types ...graph.RelationType) []RelRef {
	if len(types) == 0 {
		return numbers[RelRef](v.NumRelations())
	}
	var out []RelRef
	for kind := range v.base.relations.ofType.lists() {
		if !slices.Contains(types, graph.RelationTypes[kind]) {
			continue
		}
		list := v.base.relations.ofType.at(kind)
		if v.delta == nil {
			out = append(out, sameLayout[RelRef](list)...)
			continue
		}
		for _, n := range list {
			if v.delta.relations.at(int32(n)) == nil {
				out = append(out, v.relRef(n))
			}
		}
	}
	if v.delta != nil {
		for _, p := range v.delta.relations.placed {
			if slices.Contains(types, graph.RelationTypes[v.relationRow(relationNo(p.no)).kind]) {
				out = append(out, v.relRef(relationNo(p.no)))
			}
		}
	}
	slices.Sort(out)
	return out
}

// parseDigest takes the number out of an id of the form "relation/0123456789abcdef".
func parseDigest(id graph.ID, prefix string) (uint64, bool) {
	digits, ok := strings.CutPrefix(string(id), prefix)
	if !ok || len(digits) != 16 || strings.ToLower(digits) != digits {
		return 0, false
	}
	b, err := hex.DecodeString(digits)
	if err != nil {
		return 0, false
	}
	return binary.BigEndian.Uint64(b), true
}

func digestID(prefix string, n uint64) graph.ID {
	return graph.ID(prefix + hex.EncodeToString(binary.BigEndian.AppendUint64(nil, n)))
}
