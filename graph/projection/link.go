package projection

import (
	"errors"
	"unsafe"

	"entente/graph"
)

// A Link is a relation as seen from one of its ends. It tells the far end, the
// type and the direction without a look at the relation, which lies elsewhere
// in memory.
type Link struct {
	Relation RelRef
	far      farEnd
}

// Other returns the entity at the far end.
func (l Link) Other() Ref { return Ref(l.far.entity()) }

// Type returns the relation's type.
func (l Link) Type() graph.RelationType { return graph.RelationTypes[l.far.kind()] }

// Arc returns the relation with its ends, as seen from the near one.
func (l Link) Arc(near Ref) Arc {
	a := Arc{Relation: l.Relation, From: near, To: l.Other(), kind: l.far.kind()}
	if l.far&farIsFrom != 0 {
		a.From, a.To = a.To, a.From
	}
	return a
}

// An Arc is a relation with its ends and type: what it takes to draw it.
type Arc struct {
	Relation RelRef
	From, To Ref
	kind     uint8
}

// Type returns the relation's type.
func (a Arc) Type() graph.RelationType { return graph.RelationTypes[a.kind] }

// Arc returns the relation with its ends and type.
func (v *View) Arc(r RelRef) Arc {
	row := v.row(r)
	from, to := v.Ends(r)
	return Arc{Relation: r, From: from, To: to, kind: row.kind}
}

// A link is a Link by numbers.
type link struct {
	relation relationNo
	far      farEnd
}

// A farEnd is the handle or number of the entity at the far end of a link,
// and in the bits below it the relation's type and direction.
type farEnd uint32

const (
	farIsFrom   farEnd = 1 // the relation comes from the far end
	farKindBits        = 4
	farShift           = 1 + farKindBits

	// mostEntities is how many entities farEnds tell apart.
	mostEntities = 1 << (32 - farShift)
)

var errTooManyEntities = errors.New("the graph has over 134 million entities: more than one view holds")

// newFarEnd makes the far end of a link; isFrom says that the relation comes from it.
func newFarEnd(entity entityNo, kind uint8, isFrom bool) farEnd {
	return farEnd(entity)<<farShift | farEnd(kind)<<1 | farEnd(count(isFrom))
}

func (f farEnd) entity() int32 { return int32(f >> farShift) }

func (f farEnd) kind() uint8 { return uint8(f>>1) & (1<<farKindBits - 1) }

// to returns the far end with another handle or number of the entity.
func (f farEnd) to(entity int32) farEnd { return farEnd(entity)<<farShift | f&(1<<farShift-1) }

// sameLinks is sameLayout of links.
func sameLinks(s []link) []Link {
	return unsafe.Slice((*Link)(unsafe.Pointer(unsafe.SliceData(s))), len(s))
}

// Where this does not compile, sameLinks would be wrong.
var (
	_ = [1]struct{}{}[unsafe.Sizeof(link{})-unsafe.Sizeof(Link{})]
	_ = [1]struct{}{}[unsafe.Offsetof(link{}.far)-unsafe.Offsetof(Link{}.far)]
)
