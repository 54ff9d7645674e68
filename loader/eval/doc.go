// Package eval measures what was read against what a careful person read in
// the same articles: precision, recall and F1 of entities and relations.
//
//	gold records + predicted records --Score--> Report --> table, JSON, list of errors
//
// The measure is that of the reference scorer of the annotation guidelines, to
// the last digit. Per article and section:
//
//   - An entity is found if one of the same type has a name or alias in common
//     after folding case, diacritics, punctuation and honorifics; organizations,
//     events and agreements also on overlapping words (Dice ≥ 0.6), an agreement
//     also on equal kind and a shared side. One to one, best first.
//   - A relation is found if one of the same type stands between the entities
//     found, either way round where the type has no direction; HOLDS_POSITION
//     also needs half of the title's words (Dice ≥ 0.5).
//   - HOLDS_POSITION* is the lenient reading: person and title, whatever the body.
//   - AGREEMENT_BETWEEN is derived: every unordered pair of sides of one agreement.
//
// The latter two stand in no total.
package eval
