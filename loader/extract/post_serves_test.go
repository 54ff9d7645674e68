package extract_test

import (
	"testing"

	"entente/graph"
)

// Those who work for somebody named behind them, and sectors that "et" adds without an article. Persons are
// invented.
func TestPostServes(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a head of office and his minister", "Abidjan - La cérémonie a réuni Paul Testé, chef de cabinet du ministre ivoirien de l'Eau, Marc Testi.", hold,
			[]string{"marc-testi → ci ministre de l'Eau", "paul-teste → ci chef de cabinet du ministre de l'Eau"}},
		{"an envoy and who sends him", "Lomé - Paul Testé, envoyé spécial du président malien, Marc Testi, a souri.", hold, []string{"marc-testi → ml président"}},
		{"a second sector", "Kinshasa - Le ministre délégué aux Affaires étrangères et coopération régionale, Dismas Kabeya Testo, a souri.", hold,
			[]string{"dismas-kabeya-testo → cd ministre délégué aux Affaires étrangères et coopération régionale"}},
	})
}
