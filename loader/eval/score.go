package eval

import (
	"maps"
	"slices"
	"strings"

	"entente/loader/record"
)

// The rows that stand beside the relation types and in no total.
const (
	LenientPosition  = "HOLDS_POSITION*"
	AgreementBetween = "AGREEMENT_BETWEEN"
)

// Sections names the sections to score by what the user asks for: "main",
// "teaser" or "all". Anything else gives nil.
func Sections(which string) []string {
	switch which {
	case "main", "teaser":
		return []string{which}
	case "all":
		return []string{"main", "teaser"}
	}
	return nil
}

// Score measures the predictions against the gold records in the named
// sections. A prediction belongs to a gold record whose article its own begins
// with; a gold article without a prediction counts as all missed.
func Score(gold, pred []record.Record, sections []string) *Report {
	rep := newReport()
	for i := range gold {
		g := &gold[i]
		mine := slices.IndexFunc(pred, func(p record.Record) bool { return belongs(p.Article, g.Article) })
		for _, name := range sections {
			predicted := &record.Section{}
			if mine >= 0 {
				predicted = sectionOf(&pred[mine], name)
			}
			s := sectionScore{report: rep, where: g.Article + "/" + name, gold: sectionOf(g, name), pred: predicted}
			before := len(rep.Judged)
			s.score()
			rep.verdicts = append(rep.verdicts, verdict{article: g.Article, section: name, gold: s.gold, pred: s.pred,
				matching: s.matching, judged: rep.Judged[before:len(rep.Judged):len(rep.Judged)]})
		}
	}
	rep.sum()
	rep.Calibration = calibrate(rep.Judged)
	return rep
}

// belongs reports whether an article that was read is the one that the gold
// calls so.
func belongs(read, gold string) bool { return strings.HasPrefix(read, gold) }

func sectionOf(r *record.Record, name string) *record.Section {
	for i := range r.Sections {
		if r.Sections[i].Section == name {
			return &r.Sections[i]
		}
	}
	return &record.Section{}
}

// A sectionScore adds one section of one article to a report.
type sectionScore struct {
	report     *Report
	where      string
	gold, pred *record.Section
	matching
}

func (s *sectionScore) score() {
	s.matching = matchEntities(s.gold, s.pred)
	s.entities()
	byType := map[string]bool{}
	for _, r := range slices.Concat(s.gold.Relations, s.pred.Relations) {
		byType[r.Type] = true
	}
	for _, t := range slices.Sorted(maps.Keys(byType)) {
		same := func(g, p *record.Relation) bool { return s.sameEnds(g, p) }
		if t == "HOLDS_POSITION" {
			same = func(g, p *record.Relation) bool { return s.sameEnds(g, p) && titlesAgree(g, p) }
		}
		s.relations(t, t, same)
		if t == "HOLDS_POSITION" {
			s.relations(t, LenientPosition, func(g, p *record.Relation) bool {
				holder, ok := s.matching.gold[p.From]
				return ok && holder == g.From && titlesAgree(g, p)
			})
		}
	}
	s.agreementPairs()
}

func (s *sectionScore) entities() {
	for _, g := range s.gold.Entities {
		hit := s.used[g.ID]
		s.report.entity(g.Type).found(hit)
		if !hit {
			s.report.miss(s.where, "missed", g.Type, g.Name)
		}
	}
	for _, p := range s.pred.Entities {
		if _, hit := s.matching.gold[p.ID]; !hit {
			s.report.entity(p.Type).FP++
			s.report.miss(s.where, "wrong", p.Type, p.Name)
		}
	}
}

// relations counts the relations of type t in the given row.
func (s *sectionScore) relations(t, row string, same func(g, p *record.Relation) bool) {
	var free []*record.Relation
	for i := range s.pred.Relations {
		if p := &s.pred.Relations[i]; p.Type == t {
			free = append(free, p)
		}
	}
	for i := range s.gold.Relations {
		g := &s.gold.Relations[i]
		if g.Type != t {
			continue
		}
		hit := slices.IndexFunc(free, func(p *record.Relation) bool { return same(g, p) })
		s.report.relation(row).found(hit >= 0)
		if hit >= 0 {
			if row == t {
				s.report.judge(s.where, free[hit], g)
			}
			free = slices.Delete(free, hit, hit+1)
		} else if row == t {
			s.report.miss(s.where, "missed", t, describe(s.gold, g))
		}
	}
	for _, p := range free {
		s.report.relation(row).FP++
		if row == t {
			s.report.judge(s.where, p, nil)
			s.report.miss(s.where, "wrong", t, describe(s.pred, p))
		}
	}
}

func (s *sectionScore) sameEnds(g, p *record.Relation) bool {
	from, ok1 := s.matching.gold[p.From]
	to, ok2 := s.matching.gold[p.To]
	if !ok1 || !ok2 {
		return false
	}
	straight := from == g.From && to == g.To
	if g.Type == "MET_WITH" || g.Type == "COOPERATES_WITH" {
		return straight || from == g.To && to == g.From
	}
	return straight
}

func titlesAgree(g, p *record.Relation) bool {
	return dice(tokens(g.Title), tokens(p.Title)) >= leastTitleOverlap
}

// agreementPairs counts the pairs of sides of one agreement.
func (s *sectionScore) agreementPairs() {
	want := pairs(s.gold, func(id string) string { return id })
	got := pairs(s.pred, func(id string) string {
		if g, ok := s.matching.gold[id]; ok {
			return g
		}
		return "?" + id
	})
	row := s.report.relation(AgreementBetween)
	for p := range want {
		row.found(got[p])
	}
	for p := range got {
		if !want[p] {
			row.FP++
		}
	}
}

func pairs(s *record.Section, name func(string) string) map[[2]string]bool {
	out := map[[2]string]bool{}
	for _, group := range sides(s) {
		var ids []string
		for id := range group {
			ids = append(ids, name(id))
		}
		slices.Sort(ids)
		for i, a := range ids {
			for _, b := range ids[i+1:] {
				out[[2]string{a, b}] = true
			}
		}
	}
	return out
}

// describe writes a relation for the list of errors.
func describe(s *record.Section, r *record.Relation) string {
	name := func(id string) string {
		// The last of that id, as a table keyed by it would have it.
		for _, e := range slices.Backward(s.Entities) {
			if e.ID == id {
				return e.Name
			}
		}
		return "None"
	}
	return name(r.From) + " -> " + name(r.To) + " " + r.Title
}
