package projection

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/cespare/xxhash/v2"
)

// snapshotChunk is how much is read or written at a time.
const snapshotChunk = 1 << 20

// writeSnapshot writes the base, which shows that version of the store, into
// the file. What is there stays until the new file is complete and on disk.
func writeSnapshot(ctx context.Context, path string, b *base, version string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("writing the snapshot %s: %w", path, err)
		}
	}()
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*.tmp")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.Close(), os.Remove(f.Name()))
		}
	}()
	dates := joinDates(b.dates)
	list := b.snapshotArrays(&dates)
	head, extents, err := snapshotHead(b, version, list)
	if err != nil {
		return err
	}
	hash := xxhash.New()
	w := snapshotWriter{ctx: ctx, to: io.MultiWriter(f, hash)}
	w.write(head)
	for i, a := range list {
		w.write(make([]byte, extents[i].Offset-w.written)) // less than arrayAlign
		w.write(a.bytes())
	}
	if w.err != nil {
		return w.err
	}
	if _, err := f.WriteAt(binary.NativeEndian.AppendUint64(nil, hash.Sum64()), int64(checksumOffset)); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return os.Rename(f.Name(), path)
}

type snapshotWriter struct {
	ctx     context.Context
	to      io.Writer
	written uint64
	err     error
}

func (w *snapshotWriter) write(b []byte) {
	for len(b) > 0 && w.err == nil {
		if w.err = w.ctx.Err(); w.err != nil {
			return
		}
		n, err := w.to.Write(b[:min(len(b), snapshotChunk)])
		w.written += uint64(n)
		b, w.err = b[n:], err
	}
}

// openSnapshot maps the base in the file, and returns the version of the store
// that it shows. The mapping lasts as long as the process, for the strings of
// its views may be kept anywhere.
func openSnapshot(path string) (*base, string, error) {
	b, version, err := readSnapshot(path)
	if err != nil {
		return nil, "", fmt.Errorf("the snapshot %s: %w", path, err)
	}
	return b, version, nil
}

func readSnapshot(path string) (*base, string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, "", err
	}
	defer f.Close()
	stat, err := f.Stat()
	if err != nil {
		return nil, "", err
	}
	if stat.Size() < headerSize {
		return nil, "", errSnapshotForeign
	}
	head := make([]byte, headerSize)
	if _, err := f.ReadAt(head, 0); err != nil {
		return nil, "", err
	}
	var dates string
	h, extents, err := parseHead(head, stat.Size(), new(base).snapshotArrays(&dates))
	if err != nil {
		return nil, "", err
	}
	// The sum is taken by reading, not through the mapping: what is read does
	// not count as memory of the process.
	sum, err := snapshotSum(f, head)
	switch {
	case err != nil:
		return nil, "", err
	case sum != h.Checksum:
		return nil, "", fmt.Errorf("%w: its checksum is not right", errSnapshotDamaged)
	}
	data, err := mapFile(f, stat.Size())
	if err != nil {
		return nil, "", fmt.Errorf("mapping it into memory: %w", err)
	}
	b, err := baseOf(data, &h, extents)
	return b, string(bytes.TrimRight(h.Version[:], "\x00")), err
}

// snapshotSum takes the checksum of the file, whose header it clears of the one that stands there.
func snapshotSum(f *os.File, head []byte) (uint64, error) {
	clear(head[checksumOffset : checksumOffset+8])
	hash := xxhash.New()
	_, _ = hash.Write(head)
	buffer := make([]byte, snapshotChunk)
	body := io.NewSectionReader(f, headerSize, 1<<62)
	for {
		n, err := body.Read(buffer)
		_, _ = hash.Write(buffer[:n])
		if errors.Is(err, io.EOF) {
			return hash.Sum64(), nil
		}
		if err != nil {
			return 0, err
		}
	}
}

// readFile is mapFile where files cannot be mapped.
func readFile(f *os.File, size int64) ([]byte, error) {
	words := make([]uint64, (size+7)/8) // aligned for any item
	data := arrayOf[uint64]{&words}.bytes()[:size]
	_, err := io.ReadFull(io.NewSectionReader(f, 0, size), data)
	return data, err
}
