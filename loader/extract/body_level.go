package extract

import (
	"strings"

	"entente/graph"
)

// levelFits reports whether a body named with a word of level ("provincial")
// may be one whose owner is known.
func (s *section) levelFits(level string, k bodyKey) bool {
	if level == "" {
		return true
	}
	for _, o := range k.owners {
		if o.typ == graph.Province && o.table != nil {
			region := strings.Contains(o.table.Kind, "region")
			if level == "REGION" && !region || level == "PROVINCE" && o.table.Kind == "autonomous-region" {
				continue
			}
			if level == "REGION" {
				return true
			}
		}
		if level == "PROVINCE" && s.lang.Code == "fr" && o.typ == graph.Province && o.table != nil && cityKind(o.table.Kind) {
			continue // "le Comité provincial du Parti" beside the "Comité municipal de A"
		}
		if level == string(o.typ) || level == "PROVINCE" && o.typ == graph.Province || level == "PLACE" && (o.typ == graph.Place || o.typ == graph.Province && o.table != nil && cityKind(o.table.Kind)) {
			return true
		}
	}
	return k.level == level
}

// withDe returns the French complement that a place's name is: "de Da Nang",
// "d'An Giang". Names that begin with h do not elide: "de Hanoï".
func withDe(name string) string {
	if strings.HasPrefix(name, "Le ") {
		return "du " + name[len("Le "):]
	}
	if f := graph.Fold(name); f != "" && strings.ContainsAny(f[:1], "aeiou") {
		return "d'" + name
	}
	return "de " + name
}

// ofParty reports whether a body is one of a party, which its name may call just
// "the Party".
func ofParty(m *mention) bool {
	for _, in := range m.inner {
		if in.name == rulingName || in.typ == graph.Party {
			return true
		}
	}
	return false
}
