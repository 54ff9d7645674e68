package record

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"entente/graph"
)

// An entity is all that a section says of one id.
type entity struct {
	graph.Entity
	forms []form // in the order of the text
	first int    // code point of the first mention
}

// A form is one way in which the section writes an entity.
type form struct {
	text    string
	count   int
	nominal bool
}

// entities returns the section's entities: by type, then in the order of
// their first mention.
func (w *sectionWriter) entities() ([]*entity, error) {
	byID := map[graph.ID]*entity{}
	var out []*entity
	for _, e := range w.reading.Entities {
		if e.Section != w.kind {
			continue
		}
		known := byID[e.ID]
		if known == nil {
			known = &entity{Entity: e, first: e.Anchor.Start}
			byID[e.ID] = known
			out = append(out, known)
			continue
		}
		known.merge(&e)
	}
	if err := w.addForms(byID); err != nil {
		return nil, err
	}
	slices.SortFunc(out, func(a, b *entity) int {
		return cmp.Or(
			cmp.Compare(slices.Index(graph.EntityTypes, a.Type), slices.Index(graph.EntityTypes, b.Type)),
			cmp.Compare(a.first, b.first), cmp.Compare(a.ID, b.ID))
	})
	return out, nil
}

// merge takes from another account of the same entity what is yet unknown.
func (e *entity) merge(o *graph.Entity) {
	e.Preferred = cmp.Or(e.Preferred, o.Preferred)
	e.Kind = cmp.Or(e.Kind, o.Kind)
	e.Count = cmp.Or(e.Count, o.Count)
	e.Signed = cmp.Or(e.Signed, o.Signed)
	e.Period = cmp.Or(e.Period, o.Period)
	e.Date = cmp.Or(e.Date, o.Date)
	e.Place = cmp.Or(e.Place, o.Place)
	if len(e.Fields) == 0 {
		e.Fields = o.Fields
	}
}

func (w *sectionWriter) addForms(byID map[graph.ID]*entity) error {
	mentions := slices.Clone(w.reading.Mentions)
	slices.SortStableFunc(mentions, func(a, b graph.Mention) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	for _, m := range mentions {
		e := byID[m.Entity]
		if e == nil || w.reading.Article.SectionAt(m.Span.Start) != w.kind {
			continue
		}
		e.first = min(e.first, m.Span.Start)
		if raw := w.glued(m); raw != "" && !slices.ContainsFunc(e.forms, func(f form) bool { return f.text == raw }) {
			e.forms = append(e.forms, form{raw, 0, false})
		}
		if i := slices.IndexFunc(e.forms, func(f form) bool { return f.text == m.Form }); i >= 0 {
			e.forms[i].count++
			e.forms[i].nominal = e.forms[i].nominal && m.Nominal
			continue
		}
		e.forms = append(e.forms, form{m.Form, 1, m.Nominal})
	}
	for id, e := range byID {
		if len(e.forms) > 0 {
			continue
		}
		anchor, ok := w.text.slice(e.Anchor)
		if !ok {
			return fmt.Errorf("%s: its passage %d…%d is not within the text of %d code points",
				id, e.Anchor.Start, e.Anchor.End, w.text.len())
		}
		e.forms = []form{{strings.Join(strings.Fields(anchor), " "), 1, false}}
		if e.Type == graph.Country && e.Preferred != "" {
			// The text names no more than what lies there; that is no name of the state.
			e.forms[0].text = e.Preferred
		}
	}
	return nil
}

// glued returns a name as the page writes it, where the page lost spaces in it: "Nguyen VanTest". It
// is a form of the text as well; "" where none was lost.
func (w *sectionWriter) glued(m graph.Mention) string {
	raw, ok := w.text.slice(m.Span)
	if !ok || m.Nominal {
		return ""
	}
	raw = strings.Join(strings.Fields(raw), " ")
	if len(raw) < len(m.Form) && strings.ReplaceAll(raw, " ", "") == strings.ReplaceAll(m.Form, " ", "") {
		return raw
	}
	return ""
}

// names chooses the name among the forms and returns the others behind it.
// Descriptions count only where nothing else stands for the entity. A country
// that is there by its adjective alone, a body named by an ellipsis, and a party that is
// only "le Parti", have the name that the reading prefers.
func (e *entity) names() (name string, aliases []string) {
	forms := slices.DeleteFunc(slices.Clone(e.forms), func(f form) bool { return f.nominal })
	described := len(forms) == 0
	if described {
		forms = e.forms
	}
	preferred := graph.Fold(e.Preferred)
	best := slices.MaxFunc(forms, func(a, b form) int {
		if c := boolCompare(graph.Fold(a.text) == preferred, graph.Fold(b.text) == preferred); c != 0 {
			return c
		}
		if graph.Fold(a.text) == graph.Fold(b.text) {
			if c := boolCompare(!shouted(a.text), !shouted(b.text)); c != 0 {
				return c
			}
		}
		return cmp.Or(cmp.Compare(words(a.text), words(b.text)), cmp.Compare(a.count, b.count))
	})
	name = best.text
	if (e.Type == graph.Country || described || name == "" || e.Type == graph.Party && words(name) == 1 && !shouted(name) && !abbreviates(name)) && preferred != "" && graph.Fold(name) != preferred {
		name = e.Preferred
	}
	aliases = []string{}
	if e.Type == graph.Event && !described {
		forms = e.forms
	}
	for _, f := range forms {
		if f.text != name && f.text != "" {
			aliases = append(aliases, f.text)
		}
	}
	return name, aliases
}

func words(s string) int { return len(strings.Fields(graph.Fold(s))) }

// shouted reports whether a form stands in capitals and is too long for an
// abbreviation, as in headlines.
func shouted(s string) bool { return len(s) > 5 && strings.ToUpper(s) == s }

// abbreviates reports whether a form has two capitals or more, as abbreviations do.
func abbreviates(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}

func boolCompare(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
