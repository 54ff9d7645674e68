package lexicon

import (
	"strings"

	"entente/graph"
)

func (n *Names) parties(t *tableReader) error {
	rows, err := t.read("parties.tsv", "country", "name_fr")
	if err != nil {
		return err
	}
	for _, r := range rows {
		p := &Name{Type: graph.Party, Canonical: r.cell["name_fr"], English: r.cell["name_en"], Country: r.cell["country"], Ruling: r.cell["ruling"] == "yes"}
		if n.Countries[p.Country] == nil {
			return r.errorf("there is no country %q", p.Country)
		}
		p.ID = graph.EntityID(graph.Party, p.Country+" "+p.Canonical)
		if entered := n.enter(r, p); entered != p {
			p = entered
		} else {
			n.Parties = append(n.Parties, p)
		}
		for _, form := range append([]string{r.cell["name_fr"], r.cell["name_en"]}, r.list("aliases")...) {
			n.add(p, FullName, r.cell["ambiguous"] == "yes" && !strings.Contains(form, " "), false, form)
		}
		n.add(p, Abbreviation, false, false, append(r.list("abbr_fr"), r.list("abbr_en")...)...)
	}
	return nil
}

func (n *Names) organizations(t *tableReader) error {
	rows, err := t.read("organizations.tsv", "name_fr")
	if err != nil {
		return err
	}
	for _, r := range rows {
		o := &Name{Type: graph.Organization, Canonical: r.cell["name_fr"], English: r.cell["name_en"], Country: r.cell["country"],
			Kind: r.cell["kind"], News: r.cell["kind"] == "news-agency", Ambiguous: r.cell["ambiguous"] == "yes"}
		o.ID = graph.EntityID(graph.Organization, o.Canonical)
		o = n.enter(r, o)
		n.add(o, FullName, o.Ambiguous, false, append([]string{r.cell["name_fr"], r.cell["name_en"]}, r.list("aliases")...)...)
		n.add(o, Abbreviation, o.Ambiguous, false, append(r.list("abbr_fr"), r.list("abbr_en")...)...)
	}
	return nil
}

func (n *Names) agreements(t *tableReader) error {
	for _, table := range []struct {
		file string
		typ  graph.EntityType
	}{{"agreements.tsv", graph.Agreement}, {"events.tsv", graph.Event}} {
		file, typ := table.file, table.typ
		rows, err := t.read(file, "name_fr")
		if err != nil {
			return err
		}
		for _, r := range rows {
			a := &Name{Type: typ, Canonical: r.cell["name_fr"], English: r.cell["name_en"], Kind: r.cell["kind"], Parties: r.list("parties")}
			a.ID = graph.EntityID(typ, a.Canonical)
			a = n.enter(r, a)
			n.add(a, FullName, false, false, append([]string{r.cell["name_fr"], r.cell["name_en"]}, r.list("aliases")...)...)
			n.add(a, Abbreviation, false, false, r.list("abbr")...)
		}
	}
	return nil
}

// RulingParty returns the governing party of a state, or nil.
func (n *Names) RulingParty(country string) *Name {
	return n.ruling[country]
}
