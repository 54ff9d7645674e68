package projection

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"unsafe"

	"github.com/cespare/xxhash/v2"

	"entente/graph"
)

// A snapshot is a base in a file: a header of one page, and behind it the
// arrays as they are in memory, so that the file is mapped and nothing is read
// but what requests touch.
//
//	header: magic, byte order, format, layout, size, checksum | version of the store | where each array is
//	arrays, each from a multiple of 64 bytes on
//
// The checksum, XXH64, is over the whole file with itself as 0. A file that
// another program version, another kind of machine or an interrupted hand has
// left is told apart and never read on.

// snapshotFormat is to be raised whenever what a build makes of the same quads
// changes, in layout or in meaning; TestSnapshotFormat tells.
const snapshotFormat = 3

// The errors of a snapshot that cannot be used. The view is then built from
// the store, and a new snapshot takes its place.
var (
	errSnapshotForeign = errors.New("it is no snapshot of a view")
	errSnapshotFormat  = errors.New("another version of the program or another kind of machine wrote it")
	errSnapshotDamaged = errors.New("it is damaged")
)

const (
	snapshotMagic = "entente view\r\n\x1a\n"
	snapshotOrder = 0x0a0b0c0d
	headerSize    = 4096
	arrayAlign    = 64
	versionSize   = 64 // bytes kept for the store's version, padded by zeros
)

// A snapshotHeader is what stands at the beginning of the file, in the byte
// order of the machine.
type snapshotHeader struct {
	Magic     [16]byte
	Order     uint32
	Format    uint32
	Layout    uint64 // of the arrays, see layout
	Size      uint64 // of the file
	Checksum  uint64
	Version   [versionSize]byte
	Content   uint64    // base.version
	Shown     [2]uint32 // entities, relations
	NumArrays uint64
}

// An extent is where an array is, in bytes.
type extent struct{ Offset, Size uint64 }

// snapshotArrays are all arrays of a base in the order of the file, the dates last.
func (b *base) snapshotArrays(dates *string) []array {
	a := b.arrays()
	return join(a.entities, a.relations, a.evidence, a.articles, a.search, a.text, arrays(stringBytes{dates}))
}

// layout is a hash of how large the items of the arrays are and what the
// numbers in them stand for.
func layout(list []array) uint64 {
	var text strings.Builder
	for _, a := range list {
		fmt.Fprint(&text, a.itemSize(), " ")
	}
	fmt.Fprint(&text, graph.EntityTypes, graph.RelationTypes, sectionKinds)
	return xxhash.Sum64String(text.String())
}

// joinDates writes the dates a line each.
func joinDates(dates []dateEntry) string {
	var text strings.Builder
	for _, d := range dates {
		text.WriteString(string(d.date) + "\n")
	}
	return text.String()
}

func splitDates(text string) []dateEntry {
	var dates []dateEntry
	for line := range strings.Lines(text) {
		d := graph.Date(strings.TrimSuffix(line, "\n"))
		first, last := d.Bounds()
		dates = append(dates, dateEntry{d, first, last})
	}
	return dates
}

// snapshotHead returns the header of a snapshot of the arrays, and where they go.
func snapshotHead(b *base, version string, list []array) ([]byte, []extent, error) {
	if len(version) > versionSize {
		return nil, nil, fmt.Errorf("the version %q is longer than %d bytes", version, versionSize)
	}
	h := snapshotHeader{
		Order: snapshotOrder, Format: snapshotFormat, Layout: layout(list), Content: b.version,
		Shown: [2]uint32{uint32(b.entities.visible), uint32(b.relations.visible)}, NumArrays: uint64(len(list)),
	}
	copy(h.Magic[:], snapshotMagic)
	copy(h.Version[:], version)
	extents := make([]extent, len(list))
	h.Size = headerSize
	for i, a := range list {
		h.Size = (h.Size + arrayAlign - 1) &^ (arrayAlign - 1)
		extents[i] = extent{h.Size, uint64(len(a.bytes()))}
		h.Size += extents[i].Size
	}
	head := make([]byte, 0, headerSize)
	head, err := binary.Append(head, binary.NativeEndian, h)
	if err == nil {
		head, err = binary.Append(head, binary.NativeEndian, extents)
	}
	if err != nil || len(head) > headerSize {
		return nil, nil, fmt.Errorf("the header takes %d bytes: %w", len(head), err)
	}
	return head[:headerSize], extents, nil
}

// checksumOffset is where the checksum stands in the header.
const checksumOffset = unsafe.Offsetof(snapshotHeader{}.Checksum)

// parseHead reads a header and proves that this program wrote it.
func parseHead(head []byte, size int64, list []array) (h snapshotHeader, extents []extent, err error) {
	n, err := binary.Decode(head, binary.NativeEndian, &h)
	switch {
	case err != nil:
		return h, nil, err
	case string(h.Magic[:len(snapshotMagic)]) != snapshotMagic:
		return h, nil, errSnapshotForeign
	case h.Order != snapshotOrder || h.Format != snapshotFormat || h.Layout != layout(list) || h.NumArrays != uint64(len(list)):
		return h, nil, errSnapshotFormat
	case h.Size != uint64(size):
		return h, nil, fmt.Errorf("%w: it has %d bytes, not %d", errSnapshotDamaged, size, h.Size)
	}
	extents = make([]extent, len(list))
	if _, err := binary.Decode(head[n:], binary.NativeEndian, extents); err != nil {
		return h, nil, err
	}
	return h, extents, nil
}

// baseOf makes the base of a file's bytes, which must be proven right.
func baseOf(data []byte, h *snapshotHeader, extents []extent) (*base, error) {
	b := &base{version: h.Content, mapped: true}
	var dates string
	for i, a := range b.snapshotArrays(&dates) {
		e := extents[i]
		if e.Offset%arrayAlign != 0 || e.Offset > h.Size || e.Size > h.Size-e.Offset || e.Size%uint64(a.itemSize()) != 0 {
			return nil, fmt.Errorf("%w: array %d is out of bounds", errSnapshotDamaged, i)
		}
		a.setBytes(data[e.Offset : e.Offset+e.Size : e.Offset+e.Size])
	}
	b.dates = splitDates(dates)
	b.entities.visible, b.relations.visible = int(h.Shown[0]), int(h.Shown[1])
	x := &b.search
	x.text, x.kinds = b.text.stringTable, b.entities.kind[:b.entities.visible]
	x.best.entries, x.best.kinds, x.best.leaves = x.suffixes, x.kinds, len(x.best.nodes)/2
	return b, nil
}
