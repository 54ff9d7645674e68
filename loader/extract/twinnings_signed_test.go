package extract_test

import (
	"testing"

	"entente/graph"
)

// Sides and signatories of twinnings, kinds of the places listed, and bodies' own offices. Persons are invented.
func TestTwinningsSigned(t *testing.T) {
	signed, party, located, part, hold := graph.Signed, graph.PartyTo, graph.LocatedIn, graph.PartOf, graph.HoldsPosition
	tellsAll(t, "La semaine en bref\n\n", "", []wording{
		{"the twinning's charter", "La commune de Bouaflé a noué un jumelage avec la ville de Grenoble. La cérémonie de signature de la charte de jumelage s'est tenue samedi.", party,
			[]string{"ci-bouafle → charte-de-jumelage-ci-bouafle-fr-grenoble", "fr-grenoble → charte-de-jumelage-ci-bouafle-fr-grenoble"}},
		{"a twinning only wished for", "La commune de Bouaflé souhaite signer une charte de jumelage. La ville de Man et celle de Grenoble sont jumelées.", party, nil},
		{"each for his town, one far from the verb", "La convention de jumelage a été signée, pour la ville de Mamoudzou, chef-lieu de Mayotte, en France, par le maire Paul Testou, et pour les communes de Tsévié et d'Aného, respectivement par les maires Marc Testi et Jean Testard.", signed,
			[]string{"jean-testard → convention-de-jumelage-fr-mamoudzou-tg-aneho-tg-tsevie", "marc-testi → convention-de-jumelage-fr-mamoudzou-tg-aneho-tg-tsevie", "paul-testou → convention-de-jumelage-fr-mamoudzou-tg-aneho-tg-tsevie"}},
		{"by whom something else was done", "La convention de jumelage a été signée par le maire Paul Testou, et pour cela un livre a été offert par Marc Testi.", signed, []string{"paul-testou → convention-de-jumelage-e3b98a4da31a127d"}},
		{"a sub-prefecture is no province", "Paul Testou s'est rendu dans la sous-préfecture de Doko, en Guinée.", located, []string{"gn-doko → gn"}},
		{"an office of a level", "Le préfet a salué le bureau régional de la Croix-Rouge.", part, []string{"bureau-croix-rouge → croix-rouge"}},
		{"a bureau of a council", "Le bureau du conseil municipal de Katiola est complet. Le bureau de l'UNICEF a ouvert.", part, []string{"bureau-conseil-ci-katiola → conseil-ci-katiola"}},
		{"a short form with small letters", "Le président de l'Association des maires du Togo (Amt), Paul Testou, a souri. Le directeur de l'Amt, Marc Testi, est venu.", hold,
			[]string{"marc-testi → association-maire-tg directeur", "paul-testou → association-maire-tg président"}},
	})
}

// Events that only a day makes events, and who takes part in what is marked by a presence.
func TestPolledAndPresent(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "La semaine au Togo\n\n", "", []wording{
		{"a presence and those with him", "La cérémonie de signature a été marquée par la présence effective du ministre d'État, Paul Testou, accompagné du préfet de Kara, Marc Testi.", part,
			[]string{"marc-testi → ceremonie-de-signature-e3b98a4da31a127d", "paul-testou → ceremonie-de-signature-e3b98a4da31a127d"}},
		{"on the eve of a poll", "À l'orée de la présidentielle du 24 février 2019, le préfet de Kara, Marc Testi, a souri.", part, nil},
		{"whose agency noticed it", "Le forum des villes s'est ouvert à Lomé, a appris lundi l'ATOP auprès des organisateurs.", part, nil},
		{"a ceremony, not of who came to it", "Le maire de Kara, Marc Testi, s'est félicité de la venue à cette cérémonie du président de l'UNICEF.", part, nil},
	})
}
