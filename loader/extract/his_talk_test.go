package extract_test

import (
	"testing"

	"entente/graph"
)

// Talks of the one of whom a story tells, in sentences that do not name him. Persons are invented.
func TestHisTalk(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"what was spoken of", "Tunis - Slim Testi, ministre du Commerce, est arrivé. Au cours de son entrevue avec Hisham Testé, ministre de l'Eau de l'Égypte, il a été question de pêche.", graph.MetWith, []string{"hisham-teste → slim-testi"}},
		{"what the two say", "Tunis - Slim Testi, ministre du Commerce, est arrivé. Pendant sa rencontre avec Yousef Testo, ministre de l'Eau de la Jordanie, les deux responsables ont souri.", graph.MetWith, []string{"slim-testi → yousef-testo"}},
		{"somebody else's", "Tunis - Slim Testi, ministre du Commerce, est arrivé. Pendant sa rencontre avec Yousef Testo, Ali Testa a souri.", graph.MetWith, []string{"ali-testa → yousef-testo"}},
		{"the minister of the story's own state", "Tunis - Slim Testi, ministre du Commerce, a souri. Il a vu Ali Testé, ministre du Commerce de la Libye. Le Ministre a rencontré Omar Testa.", graph.MetWith, []string{"ali-teste → slim-testi", "omar-testa → slim-testi"}},
	})
}
