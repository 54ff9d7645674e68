package store

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"entente/graph"
)

// An ImportResult says what [Store.ReadNQuads] did.
type ImportResult struct {
	Articles map[Outcome]int
	Tables   int
	Quads    int // read
}

// importBatch is how many articles are written in one transaction.
const importBatch = 250

// ReadNQuads puts into the store what [Store.WriteNQuads] wrote, of this store
// or another: each article takes the place of what is there of it, each table
// likewise, and what the input does not speak of stays. Into an empty store it
// gives the same graph. The lines may be in any order; they go through files
// in the system's directory for temporary files where they are more than 128 MB.
//
// It fails with [ErrInvalid] on a line that is no quad of ours, and on an
// article that is not whole, as its digest tells; articles before it in the
// order of ids may have been written by then, each of them whole.
func (s *Store) ReadNQuads(ctx context.Context, r io.Reader) (ImportResult, error) {
	lines := lineSorter{limit: sortBytes}
	defer lines.remove()
	result := ImportResult{Articles: map[Outcome]int{}}
	if err := sortByOwner(ctx, r, &lines, &result); err != nil {
		return result, err
	}
	sorted, w := io.Pipe()
	defer sorted.Close()
	go func() {
		out := bufio.NewWriterSize(w, 256<<10)
		err := lines.writeTo(ctx, out)
		w.CloseWithError(errors.Join(err, out.Flush()))
	}()
	im := importer{store: s, result: &result}
	in := bufio.NewReaderSize(sorted, 256<<10)
	for {
		line, err := in.ReadString('\n')
		if errors.Is(err, io.EOF) {
			break
		}
		if err == nil {
			err = im.take(ctx, line)
		}
		if err != nil {
			return result, err
		}
	}
	return result, errors.Join(im.finish(ctx), im.flush(ctx))
}

// ownerEnd stands between the owner and the quad of a sorted line.
const ownerEnd = '\x00'

// sortByOwner adds every line behind the article or table that it belongs to.
func sortByOwner(ctx context.Context, r io.Reader, lines *lineSorter, result *ImportResult) error {
	in := bufio.NewReaderSize(r, 256<<10)
	var sorted []byte
	for number := 1; ; number++ {
		line, err := in.ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("reading N-Quads: %w", err)
		}
		end := err != nil
		q, ok, err := graph.ParseNQuad(line)
		if err != nil {
			return fmt.Errorf("%w: line %d: %v", ErrInvalid, number, err)
		}
		if ok {
			owner := q.Label
			if article, _, passage := strings.Cut(owner, "#"); passage {
				owner = article
			}
			if kind := graph.ID(owner).Kind(); kind != "article" && kind+"/" != TablePrefix || strings.IndexByte(owner, ownerEnd) >= 0 {
				return fmt.Errorf("%w: line %d: the label %q is neither an article's nor a table's; only what entente export --format nquads wrote of a whole graph can be read",
					ErrInvalid, number, q.Label)
			}
			result.Quads++
			sorted = append(append(sorted[:0], owner...), ownerEnd)
			if err := lines.add(q.AppendNQuad(sorted)); err != nil {
				return fmt.Errorf("sorting N-Quads: %w", err)
			}
		}
		if end {
			return nil
		}
		if number%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// An importer gathers the quads of one owner after another.
type importer struct {
	store  *Store
	result *ImportResult

	owner string
	quads []graph.Quad

	ids    []graph.ID // of the articles that wait to be written
	wanted []articleVersion
}

// take takes in a line of [sortByOwner].
func (im *importer) take(ctx context.Context, line string) error {
	owner, rest, _ := strings.Cut(line, string(ownerEnd))
	if owner != im.owner {
		if err := im.finish(ctx); err != nil {
			return err
		}
		im.owner = owner
	}
	q, _, err := graph.ParseNQuad(rest)
	im.quads = append(im.quads, q)
	return err
}

// finish hands on the quads of the present owner.
func (im *importer) finish(ctx context.Context) error {
	owner, quads := im.owner, im.quads
	im.owner, im.quads = "", nil
	if len(quads) == 0 {
		return nil
	}
	slices.SortFunc(quads, compareQuads)
	quads = slices.Compact(quads)
	if strings.HasPrefix(owner, TablePrefix) {
		im.result.Tables++
		return im.store.PutTables(ctx, owner, quads)
	}
	version, err := importedVersion(graph.ID(owner), quads)
	if err != nil {
		return err
	}
	im.ids, im.wanted = append(im.ids, graph.ID(owner)), append(im.wanted, version)
	if len(im.ids) < importBatch {
		return nil
	}
	return im.flush(ctx)
}

// flush writes the articles that wait.
func (im *importer) flush(ctx context.Context) error {
	if len(im.ids) == 0 {
		return nil
	}
	put := PutResult{Articles: make([]PutArticle, len(im.ids))}
	if err := im.store.putVersions(ctx, im.ids, im.wanted, &put); err != nil {
		return err
	}
	for _, a := range put.Articles {
		im.result.Articles[a.Outcome]++
	}
	im.ids, im.wanted = nil, nil
	return nil
}

// importedVersion proves that the sorted quads are all of the article's.
func importedVersion(id graph.ID, quads []graph.Quad) (articleVersion, error) {
	invalid := func(why string) (articleVersion, error) {
		return articleVersion{}, fmt.Errorf("%w: %s: %s", ErrInvalid, id, why)
	}
	v := articleVersion{quads: quads}
	a := graph.Article{ID: id}
	var own []graph.Quad
	var wrote, spans string
	for _, q := range quads {
		switch {
		case q.Subject == id && q.Predicate == graph.PredDigest:
			wrote = q.Object.Literal
			continue
		case q.Subject == id && q.Predicate == graph.PredPassages:
			spans = q.Object.Literal
			continue
		case q.Subject == id && q.Predicate == graph.PredText:
			a.Text = q.Object.Literal
		}
		own = append(own, q)
	}
	found, err := passages(&a, own)
	if err != nil {
		return invalid(err.Error())
	}
	v.content.toggle(own)
	v.whole.toggle(quads)
	want := ""
	if len(found) > 0 {
		want = graph.FormatSpans(found)
	}
	if v.content.String() != wrote || spans != want {
		return invalid("its quads are not all there, or were changed: they do not fit its digest")
	}
	return v, nil
}
