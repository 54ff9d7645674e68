package projection

import (
	"slices"
	"sync"

	"entente/graph"
)

// The names of entities that have a record are indexed in two layers: those
// that had one in some view before, and those that have changed since, which
// are few. So the first search after a change indexes few names, however many
// have changed since the base.
//
//	base | settled, for a view before | recent
//
// An entity is found in the uppermost of them in which it is as it is now. As
// long as it is, it also keeps its place among others of which that is true:
// each layer gives what it finds in the order of handles.
type deltaNames struct {
	settled, recent func() *nameLayer
	size            int        // entities in settled
	changed         []entityNo // since settled, sorted
}

// A nameLayer is an index of the names of entities, as they were in one view.
// By their numbers in the index, it has their numbers in the view, and the
// records that were indexed.
type nameLayer struct {
	index    searchIndex
	entities []entityNo
	records  []*entityRecord
}

var emptyLayer nameLayer

func noLayer() *nameLayer { return &emptyLayer }

// A layer of recent changes becomes settled where it has more entities than
// mostRecent, and more than a part of those settled.
const (
	mostRecent  = 256
	recentShare = 8
)

// next returns the names of the next view, in which some entities have
// changed. Up to most are recent in any case.
func (n deltaNames) next(v *View, changed []int32, most int) deltaNames {
	all := slices.Clone(n.changed)
	for _, no := range changed {
		all = append(all, entityNo(no))
	}
	slices.Sort(all)
	n.changed = slices.Compact(all)
	if len(n.changed) > max(most, n.size/recentShare) {
		n.size, n.changed, n.recent = len(v.delta.entities.placed), nil, noLayer
		n.settled = sync.OnceValue(func() *nameLayer {
			var list []entityNo
			for _, p := range v.delta.entities.placed {
				list = append(list, entityNo(p.no))
			}
			return v.indexNames(list)
		})
		return n
	}
	recent := n.changed
	n.recent = sync.OnceValue(func() *nameLayer {
		list := slices.DeleteFunc(slices.Clone(recent), func(e entityNo) bool { return v.ref(e) == None })
		slices.SortFunc(list, func(a, b entityNo) int { return int(v.ref(a) - v.ref(b)) })
		return v.indexNames(list)
	})
	return n
}

// indexNames indexes entities that have a record, in the order of handles.
func (v *View) indexNames(entities []entityNo) *nameLayer {
	l := &nameLayer{entities: entities, records: make([]*entityRecord, len(entities))}
	c := &collector{text: newInterner()}
	words := newCSR[stringRef](len(entities), 0)
	var names []nameEntry
	for i, e := range entities {
		rec := v.changedEntity(e)
		l.records[i], l.index.kinds = rec, append(l.index.kinds, rec.kind)
		names = c.addNames(names, &words, entityNo(i), rec.names, func(name stringRef) stringRef {
			return c.text.ref(graph.Fold(v.text.at(name)))
		})
	}
	l.index.words = newVocabulary(c.text, words)
	l.index.finish(c.text.table(), names)
	return l
}

// nameLayers returns the layers above the base.
func (v *View) nameLayers() []*nameLayer {
	if v.delta == nil {
		return nil
	}
	return []*nameLayer{v.delta.names.settled(), v.delta.names.recent()}
}

// inLayer returns the handle of an entity that the layer has found, or None
// where it has changed since.
func (v *View) inLayer(l *nameLayer, e entityNo) Ref {
	if no := l.entities[e]; v.changedEntity(no) == l.records[e] {
		return v.ref(no)
	}
	return None
}
