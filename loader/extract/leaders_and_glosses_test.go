package extract_test

import (
	"testing"

	"entente/graph"
)

// Two who lead a delegation, what brackets say of a body, titles within quotes, seats behind a minister's
// post, and who only reports what happened. Persons are invented.
func TestLeadersAndGlosses(t *testing.T) {
	met, visited, part, hold, in, member := graph.MetWith, graph.Visited, graph.PartOf, graph.HoldsPosition, graph.ParticipatedIn, graph.MemberOf
	tellsAll(t, "Les nouvelles\n\n", "", []wording{
		{"two leaders", "La délégation est présidée par Paul Testa, président de la Métropole de Lyon, et Luc Testou, maire de Lyon. Elle se rendra à Hangzhou.", visited,
			[]string{"luc-testou → cn-hangzhou (planned)", "paul-testa → cn-hangzhou (planned)"}},
		{"two leaders are received", "La délégation est conduite par Paul Testa et Luc Testou. À Hangzhou, la délégation a été reçue par le maire Marc Testi.", met,
			[]string{"luc-testou → marc-testi", "marc-testi → paul-testa"}},
		{"a meeting has two chairs", "La réunion était présidée par Paul Testa et Luc Testou.", met, []string{"luc-testou → paul-testa"}},
		{"a parliament in brackets", "La délégation de l'Assemblée populaire nationale (APN, Parlement chinois) est là. Le président du Parlement chinois, Paul Testa, a souri.", hold,
			[]string{"paul-testa → assemblee-nationale-populaire président"}},
		{"a noun in brackets", "Le président du Grand Conseil (parlement) du canton de Zurich, Paul Testa, a souri.", part, []string{"conseil-grand-ch-zurich → ch-zurich"}},
		{"a title within quotes", "Paul Testa, « président du Conseil régional de Bretagne », a souri.", hold, []string{"paul-testa → conseil-fr-bretagne président"}},
		{"the province of a prime minister", "Paul Testa, vice-premier ministre de la province du Québec, a souri.", hold, []string{"paul-testa → ca-quebec vice-premier ministre"}},
		{"the province of a sector", "Paul Testa, ministre de la Santé de la province du Québec, a souri.", hold, []string{"paul-testa → ca-quebec ministre de la Santé"}},
		{"a sector with its people", "Paul Testa, secrétaire d'État aux Communautés portugaises, a souri.", hold, []string{"paul-testa → pt secrétaire d'État aux Communautés portugaises"}},
		{"a minister of a state", "Paul Testa, ministre des Affaires étrangères portugais, a souri.", hold, []string{"paul-testa → pt ministre des Affaires étrangères"}},
		{"and his", "Le Conseil régional de Bretagne et de ses partenaires a souri. Le président de la Fédération des villes et de ses partenaires, Paul Testa, a souri.", hold, nil},
		{"who reports it", "Les maires seront reconnus lors d'une cérémonie le 17 décembre 2019, a annoncé mardi le ministre Paul Testa.", in, nil},
		{"who reports it there", "Lors du Sommet des villes, le 4 mai, les travaux ont avancé, a souligné Paul Testa.", in, []string{"paul-testa → sommet-des-villes-e3b98a4da31a127d"}},
		{"an ordinal with its ending", "Paul Testa a participé au XIème Sommet des villes.", in, []string{"paul-testa → xieme-sommet-des-villes"}},
		{"a member within brackets", "Paul Testa, membre du Landtag (parlement) de Bavière, a souri.", member, []string{"paul-testa → landtag-de-baviere"}},
	})
}
