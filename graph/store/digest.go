package store

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"entente/graph"
)

// A digest stands for a set of quads: the exclusive or of a hash of each. So
// it does not depend on the order of writing, and adding a quad and removing
// it are one operation on 16 bytes.
type digest [16]byte

// toggle adds quads that were not in the set and removes those that were.
func (d *digest) toggle(quads []graph.Quad) {
	var line []byte
	for _, q := range quads {
		line = q.AppendNQuad(line[:0])
		sum := sha256.Sum256(line)
		d.merge(digest(sum[:len(d)]))
	}
}

// merge makes d the digest of what is in one of the two sets and not in both.
func (d *digest) merge(o digest) {
	for i := range d {
		d[i] ^= o[i]
	}
}

func (d digest) String() string { return hex.EncodeToString(d[:]) }

func parseDigest(s string) (digest, error) {
	var d digest
	if n, err := hex.Decode(d[:], []byte(s)); err != nil || n != len(d) {
		return digest{}, fmt.Errorf("%w: the graph version %q is no digest", ErrDamaged, s)
	}
	return d, nil
}
