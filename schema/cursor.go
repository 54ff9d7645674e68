package schema

import (
	"encoding/base64"
	"encoding/binary"

	"entente/graph"
)

// A cursor marks an item of a list by what the list is sorted by, so that
// paging goes on rightly when the graph has changed in between: behind the
// item where it still is, else where it would be.
type cursor struct {
	order byte     // of the list: orderRank or orderSequence
	key   uint32   // rank value, greatest first; or the place in the list, from 0
	tie   string   // what sorts items of one rank: the name of an entity, the last day of a relation
	id    graph.ID // of the item
}

// The orders of lists.
const (
	orderRank     = 'r' // by handle
	orderSequence = 's' // any other
)

const (
	cursorVersion = 1   // begins every cursor; those of other versions are refused
	cursorHead    = 8   // bytes before tie and id: version, order, key, length of tie
	maxTie        = 256 // bytes of the tie that are kept
	maxCursor     = 4096
)

// String writes the cursor as clients see it.
func (c cursor) String() string {
	tie := c.tie[:min(len(c.tie), maxTie)]
	b := []byte{cursorVersion, c.order}
	b = binary.BigEndian.AppendUint32(b, c.key)
	b = binary.BigEndian.AppendUint16(b, uint16(len(tie)))
	b = append(b, tie...)
	return base64.RawURLEncoding.EncodeToString(append(b, c.id...))
}

// parseCursor reads the cursor that an argument gives, of a list of that order.
func parseCursor(argument, s string, order byte) (cursor, error) {
	if c, ok := decodeCursor(s); ok {
		if c.order != order {
			return cursor{}, badInput("%s: this cursor is of another list", argument)
		}
		return c, nil
	}
	return cursor{}, badInput("%s: %q is no cursor; give the cursor of an edge, or one of pageInfo", argument, cut(s))
}

func decodeCursor(s string) (cursor, bool) {
	if len(s) > maxCursor {
		return cursor{}, false
	}
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(b) < cursorHead || b[0] != cursorVersion {
		return cursor{}, false
	}
	tie := int(binary.BigEndian.Uint16(b[6:]))
	if len(b) < cursorHead+tie+1 {
		return cursor{}, false
	}
	c := cursor{order: b[1], key: binary.BigEndian.Uint32(b[2:]),
		tie: string(b[cursorHead : cursorHead+tie]), id: graph.ID(b[cursorHead+tie:])}
	return c, c.String() == s && (c.order == orderRank || c.order == orderSequence)
}
