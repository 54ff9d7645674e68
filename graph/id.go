package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
)

// An ID is the IRI of a node, relative to the graph: "person/to-lam",
// "province/vn-quang-ninh", "article/4f1c…", "relation/…". The part before the
// first slash is its kind. It is made from what the node is, never from the
// order of loading, so it is stable across reloads, restarts and stores.
type ID string

// Kind returns the part of the id before the first slash, or "" if there is none.
func (id ID) Kind() string {
	kind, _, ok := strings.Cut(string(id), "/")
	if !ok {
		return ""
	}
	return kind
}

// EntityID makes the id of an entity from its type and its key. The key is
// slugged by [Slug]; a key that slugs to nothing is replaced by a digest of it.
func EntityID(t EntityType, key string) ID {
	fold := Fold(key)
	switch {
	case fold == "":
		return ID(strings.ToLower(string(t)) + "/x-" + digest(key))
	case len(fold) > maxSlug:
		slug := strings.ReplaceAll(fold, " ", "-")
		return ID(strings.ToLower(string(t)) + "/" + strings.TrimRight(slug[:maxSlug], "-") + "-" + digest(slug))
	}
	var room [2 * maxSlug]byte // on the stack, so that only the id itself is made
	id := append(append(room[:0], t...), '/')
	for i, c := range id {
		if 'A' <= c && c <= 'Z' {
			id[i] += 'a' - 'A'
		}
	}
	for i := range len(fold) {
		c := fold[i]
		if c == ' ' {
			c = '-'
		}
		id = append(id, c)
	}
	return ID(id)
}

// maxSlug bounds the readable part of an entity id, in bytes; longer keys are
// cut there and told apart by a digest of the whole.
const maxSlug = 80

// ArticleID makes the id of an article from what identifies it: its URL, or
// its path within what was loaded (slashes forward). Content plays no part,
// so that a changed article replaces its old version.
func ArticleID(source string) ID { return ID("article/" + digest(source)) }

// RelationID makes the id of a relation from its identity, see [Statement.RelationID].
func relationID(parts ...string) ID { return ID("relation/" + digest(strings.Join(parts, "\x00"))) }

// PositionID makes the id of a post from holder, folded title and body.
func PositionID(holder ID, title string, body ID) ID {
	return ID("position/" + digest(strings.Join([]string{string(holder), Fold(title), string(body)}, "\x00")))
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:8])
}

// A Span is a half-open range of an article's text in Unicode code points.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the number of code points in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Slice returns the code points of text that the span covers. A span that
// does not lie within text gives "" and false.
func (s Span) Slice(text string) (string, bool) {
	if s.Start < 0 || s.End < s.Start {
		return "", false
	}
	n, start := 0, -1
	for i := range text {
		if n == s.Start {
			start = i
		}
		if n == s.End {
			return text[start:i], true
		}
		n++
	}
	switch {
	case n == s.End && start >= 0:
		return text[start:], true
	case n == s.End && s.Start == s.End:
		return "", true
	}
	return "", false
}

// An EvidenceID is the IRI of a passage: "article/4f1c…#char=412,655"
// (RFC 5147). It is the label of the quads that the passage states.
type EvidenceID string

// NewEvidenceID names the passage of the article that the span covers.
func NewEvidenceID(article ID, s Span) EvidenceID {
	return EvidenceID(string(article) + "#char=" + strconv.Itoa(s.Start) + "," + strconv.Itoa(s.End))
}

// Parse splits the label into article and span. It fails on anything that
// [NewEvidenceID] does not make.
func (e EvidenceID) Parse() (ID, Span, error) {
	article, frag, ok := strings.Cut(string(e), "#char=")
	if ok {
		from, to, both := strings.Cut(frag, ",")
		start, err1 := strconv.Atoi(from)
		end, err2 := strconv.Atoi(to)
		s := Span{start, end}
		if both && err1 == nil && err2 == nil && start >= 0 && end >= start && NewEvidenceID(ID(article), s) == e {
			return ID(article), s, nil
		}
	}
	return "", Span{}, fmt.Errorf("label %q is not of the form article/ID#char=START,END", string(e))
}
