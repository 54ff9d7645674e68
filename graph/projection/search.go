package projection

import (
	"slices"
	"sort"
	"strings"

	"entente/graph"
)

// A searchIndex finds entities by name. Names are compared in the form that
// [graph.Fold] makes. Its entities have numbers of its own, in the order of
// handles: in a base, those of the base.
type searchIndex struct {
	// suffixes has an entry for every word of every name and alias: the rest
	// of the name from that word on. They are in the order of that text, those
	// of whole names first among equals, then in the order of entities. So what
	// begins with a text is one range.
	suffixes []nameEntry
	best     rangeMin // over suffixes
	words    vocabulary

	text  stringTable // of suffixes and words
	kinds []uint8     // by entity
}

// A nameEntry is a name of an entity, or what follows its first start bytes.
type nameEntry struct {
	text   stringRef // folded
	start  uint32
	entity entityNo
}

func (e nameEntry) suffix(text *stringTable) string { return text.at(e.text)[e.start:] }

// named returns the entries of the whole names that fold to the text, in the
// order of entities.
func (x *searchIndex) named(folded string) []nameEntry {
	from := x.lowerBound(folded)
	to := from
	for to < len(x.suffixes) && x.suffixes[to].start == 0 && x.suffixes[to].suffix(&x.text) == folded {
		to++
	}
	return x.suffixes[from:to]
}

// lowerBound returns the first entry whose text is not less.
func (x *searchIndex) lowerBound(folded string) int {
	return sort.Search(len(x.suffixes), func(i int) bool { return x.suffixes[i].suffix(&x.text) >= folded })
}

// begun visits the entities of the types of which a name, or the rest of it
// from some word on, begins with the text, in order and some of them more than
// once, until visit returns false.
func (x *searchIndex) begun(folded string, types uint8, visit func(entityNo) bool) {
	from := x.lowerBound(folded)
	n := sort.Search(len(x.suffixes)-from, func(i int) bool {
		return !strings.HasPrefix(x.suffixes[from+i].suffix(&x.text), folded)
	})
	x.best.ascend(from, from+n, types, func(i int) bool { return visit(x.suffixes[i].entity) })
}

// FindName returns the entity of that name or alias, blind to case and
// diacritics; the most mentioned one where several share it. The type ""
// means any.
func (v *View) FindName(name string, t graph.EntityType) (Ref, bool) {
	folded := graph.Fold(name)
	if folded == "" {
		return None, false
	}
	set := uint8(allTypes)
	if t != "" {
		set = typeSet([]graph.EntityType{t})
	}
	found := results{limit: 1, types: set}
	v.searchNamed(folded, &found)
	if len(found.refs) == 0 {
		return None, false
	}
	return found.refs[0], true
}

// Search returns up to limit entities that match the text, best matches first:
// those whose name or alias is the text; those where a name, or the rest of it
// from some word on, begins with it; those whose names have words like its
// words in any order, the fewest wrong letters first (see [vocabulary]); and
// where there are none of all these, those that they are like if a letter of a
// short word is wrong too, or else if a space is missing.
// Within each of these the most mentioned come first. No types are all types.
func (v *View) Search(text string, types []graph.EntityType, limit int) []Ref {
	folded := graph.Fold(text)
	if folded == "" || limit <= 0 {
		return nil
	}
	found := results{limit: limit, types: typeSet(types)}
	if v.searchNamed(folded, &found); !found.full() {
		v.searchBegun(folded, &found)
	}
	if !found.full() {
		v.searchLike(strings.Fields(folded), &found)
	}
	return found.refs
}

// results collects distinct entities of the types.
type results struct {
	refs  []Ref
	limit int
	types uint8
}

func (r *results) full() bool { return len(r.refs) >= r.limit }

// add takes in an entity of the types; false says that there are enough.
func (r *results) add(e Ref) bool {
	if !slices.Contains(r.refs, e) {
		r.refs = append(r.refs, e)
	}
	return !r.full()
}

// has reports whether the kind is one of the types.
func (r *results) has(kind uint8) bool { return r.types&(1<<kind) != 0 }
