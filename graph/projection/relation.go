package projection

import (
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

// relationTable holds the relations as columns, indexed by RelRef.
type relationTable struct {
	id         []uint64 // the digest in the id
	kind       []uint8  // index into graph.RelationTypes
	from, to   []Ref
	title      []stringRef
	date       []dateRef
	former     []bool
	planned    []bool
	confidence []uint16 // of 10,000
	support    []int32
	table      []stringRef
	fields     csr[stringRef]
	byID       []RelRef
	ofType     [][]RelRef
	positions  []position // in the order of ids
}

type position struct {
	id       uint64
	relation RelRef
}

// evidenceTable holds the passages as columns, those of a relation together.
type evidenceTable struct {
	off        []int32 // by RelRef; the first of its passages
	article    []ArtRef
	start, end []int32
	extractor  []stringRef
	date       []dateRef
	confidence []uint8 // of 100
	section    []uint8 // index into sectionKinds, or noSection
}

// LookupRelation returns the relation of that id.
func (v *View) LookupRelation(id graph.ID) (RelRef, bool) {
	n, ok := parseDigest(id, "relation/")
	if !ok {
		return None, false
	}
	i, ok := slices.BinarySearchFunc(v.relations.byID, n, func(r RelRef, n uint64) int {
		return compareDigests(v.relations.id[r], n)
	})
	if !ok {
		return None, false
	}
	return v.relations.byID[i], true
}

// LookupPosition returns the HOLDS_POSITION relations that make up the post
// (see [graph.PositionID]): that it is held, that it was, or both.
func (v *View) LookupPosition(id graph.ID) ([]RelRef, bool) {
	n, ok := parseDigest(id, "position/")
	if !ok {
		return nil, false
	}
	i, ok := slices.BinarySearchFunc(v.relations.positions, n, func(p position, n uint64) int {
		return compareDigests(p.id, n)
	})
	if !ok {
		return nil, false
	}
	var out []RelRef
	for ; i < len(v.relations.positions) && v.relations.positions[i].id == n; i++ {
		out = append(out, v.relations.positions[i].relation)
	}
	return out, true
}

// Relation returns all that is known of the relation.
func (v *View) Relation(r RelRef) Relation {
	t := &v.relations
	return Relation{
		ID:         digestID("relation/", t.id[r]),
		Type:       graph.RelationTypes[t.kind[r]],
		From:       t.from[r],
		To:         t.to[r],
		Title:      v.text.at(t.title[r]),
		Former:     t.former[r],
		Date:       v.dates[t.date[r]].date,
		Planned:    t.planned[r],
		Fields:     v.text.all(t.fields.at(int(r))),
		Confidence: float64(t.confidence[r]) / 10000,
		Support:    int(t.support[r]),
		Table:      v.text.at(t.table[r]),
	}
}

// RelationType returns the relation's type.
func (v *View) RelationType(r RelRef) graph.RelationType {
	return graph.RelationTypes[v.relations.kind[r]]
}

// Ends returns the entities that the relation goes from and to.
func (v *View) Ends(r RelRef) (from, to Ref) { return v.relations.from[r], v.relations.to[r] }

// Support returns how many distinct articles state the relation.
func (v *View) Support(r RelRef) int { return int(v.relations.support[r]) }

// Confidence returns how sure the relation is, see [Relation.Confidence].
func (v *View) Confidence(r RelRef) float64 { return float64(v.relations.confidence[r]) / 10000 }

// Latest returns the last day on which the relation is known to have held or
// happened, as "2006-01-02": that of its date, else that of the newest article
// that states it; "" where neither is known.
func (v *View) Latest(r RelRef) string {
	if last := v.dates[v.relations.date[r]].last; last != "" {
		return last
	}
	if i := v.evidence.off[r]; i < v.evidence.off[r+1] {
		return v.dates[v.articles.published[v.evidence.article[i]]].last
	}
	return ""
}

// Evidence returns the passages that state the relation, those of newer
// articles first, then in the order of the text. A relation that only a table
// states has none.
func (v *View) Evidence(r RelRef) []Evidence {
	t := &v.evidence
	from, to := t.off[r], t.off[r+1]
	out := make([]Evidence, 0, to-from)
	for i := from; i < to; i++ {
		span := graph.Span{Start: int(t.start[i]), End: int(t.end[i])}
		out = append(out, Evidence{
			ID:         graph.NewEvidenceID(v.articleID(t.article[i]), span),
			Article:    t.article[i],
			Span:       span,
			Section:    sectionKind(t.section[i]),
			Extractor:  v.text.at(t.extractor[i]),
			Confidence: float64(t.confidence[i]) / 100,
			Date:       v.dates[t.date[i]].date,
		})
	}
	return out
}

// Relations returns the relations of the types, or all where none is named, in
// the order of [RelRef].
func (v *View) Relations(types ...graph.RelationType) []RelRef {
	if len(types) == 0 {
		return handles[RelRef](v.NumRelations())
	}
	var out []RelRef
	for kind, list := range v.relations.ofType {
		if slices.Contains(types, graph.RelationTypes[kind]) {
			out = append(out, list...)
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

func compareDigests(a, b uint64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
