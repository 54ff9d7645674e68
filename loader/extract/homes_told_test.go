package extract_test

import (
	"testing"

	"entente/graph"
)

// What tells which side's press a story is from, and of whose state those are whom its people meet.
// Persons are invented.
func TestHomesTold(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"an envoy of our country, and whom one meets abroad", "Le ministre de la Pêche, M. Sidi Testi, s'est entretenu jeudi à Bamako avec le ministre de la Pêche et de l'Eau, M. Moussa Testé. L'audience a eu lieu en présence de M. Ali Testi, ambassadeur de notre pays auprès de la République du Mali. Le Mali et la Mauritanie sont voisins.", hold,
			[]string{"ali-testi → mr ambassadeur", "moussa-teste → ml ministre de la Pêche et de l'Eau", "sidi-testi → mr ministre de la Pêche"}},
		{"between our country and another", "Le ministre de la Pêche, M. Sidi Testi, a souri. Les liens entre notre pays et le Mali sont anciens, et le Mali, où le peuple malien vit, est voisin de la Mauritanie.", hold, []string{"sidi-testi → mr ministre de la Pêche"}},
		{"whose people live abroad", "Le ministre des Affaires étrangères, de la Coopération et des Tchadiens à l'Extérieur, Moussa Testi, a souri avec le ministre de la Santé, Ali Testé. Le Cameroun est loin.", hold,
			[]string{"ali-teste → td ministre de la Santé", "moussa-testi → td ministre des Affaires étrangères, de la Coopération et des Tchadiens à l'Extérieur"}},
		{"the own state first", "Karim Testi, ministre du Commerce, a souri à Ali Testé, ministre de l'Eau de la Libye. La commission algéro-libyenne se tiendra bientôt, et la session algéro-libyenne aussi.", hold,
			[]string{"ali-teste → ly ministre de l'Eau", "karim-testi → dz ministre du Commerce"}},
		{"whom a session of two states is spoken of with", "Alger - Au cours de son entrevue avec Hassan Testé, ministre du Commerce, Karim Testi, ministre de la Santé, a parlé de la commission algéro-libyenne.", hold,
			[]string{"hassan-teste → ly ministre du Commerce", "karim-testi → dz ministre de la Santé"}},
		{"whom a minister meets at home", "Dakar - Le ministre de l'Eau, Oumar Testé, s'est entretenu à Dakar avec le ministre de la Santé, Ali Testé.", hold,
			[]string{"ali-teste → sn ministre de la Santé", "oumar-teste → sn ministre de l'Eau"}},
		{"called by his state later on", "Niamey - M. Seydou Testi, ministre délégué chargé du Budget, a souri. Il a vu le Niger et le Burkina Faso, a indiqué le ministre délégué burkinabè chargé du Budget.", hold, []string{"seydou-testi → bf ministre délégué chargé du Budget"}},
		{"who stands beside a governor", "Bohicon est loin du Bénin et du Bénin. Le gouverneur de la région de la Kara, Paul Testi, entouré de la ministre de l'Eau, Awa Testé, a souri.", hold, []string{"awa-teste → tg ministre de l'Eau", "paul-testi → tg-kara gouverneur"}},
	})
}
