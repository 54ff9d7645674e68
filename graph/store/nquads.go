package store

import (
	"bufio"
	"context"
	"fmt"
	"io"

	"entente/graph"
)

// sortBytes bounds what [Store.WriteNQuads] sorts in memory, in bytes of
// lines; beyond that it sorts in runs, on disk.
const sortBytes = 128 << 20

// WriteNQuads writes the whole graph as sorted canonical N-Quads: equal graphs
// give equal bytes. Lines are in byte order, as of "LC_ALL=C sort"; IRIs stand
// behind [graph.Base]. A graph of more than 128 MB goes through files in the
// system's directory for temporary files, which need its size once more.
func (s *Store) WriteNQuads(ctx context.Context, w io.Writer) error {
	v, err := s.engine.view(ctx)
	if err != nil {
		return err
	}
	defer v.release()
	return v.writeNQuads(ctx, w, sortBytes)
}

func (v *view) writeNQuads(ctx context.Context, w io.Writer, limit int) error {
	lines := lineSorter{limit: limit}
	defer lines.remove()
	var line []byte
	err := v.scan(ctx, func(q graph.Quad) error {
		line = q.AppendNQuad(line[:0])
		return lines.add(line)
	})
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(w, 64<<10)
	if err := lines.writeTo(ctx, out); err != nil {
		return fmt.Errorf("writing N-Quads: %w", err)
	}
	return out.Flush()
}
