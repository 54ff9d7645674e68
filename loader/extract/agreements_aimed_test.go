package extract_test

import (
	"testing"

	"entente/graph"
)

// What is only wanted, talked about, supposed or refused is no agreement, and goes on being none
// where the story goes back to it; what is settled and to be signed is planned.
func TestAgreementsAimedAt(t *testing.T) {
	party, coop := graph.PartyTo, graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"wished in the plural", "La ville de Sousse et la ville de Nîmes souhaitent signer un accord de jumelage.", party, nil},
		{"far behind the wish", "La province de Takeo espère conclure, avec l'appui du ministère, dès l'année prochaine, un accord avec la province d'An Giang.", party, nil},
		{"gone back to", "Le Gabon et le Togo veulent conclure un accord de pêche. Cet accord permettrait de créer des emplois.", party, nil},
		{"envisaged", "Le Gabon et le Togo envisagent la signature d'une convention fiscale avec le Bénin.", party, nil},
		{"under negotiation", "Un accord de transport aérien entre le Mali et la Guinée est en cours de négociation.", party, nil},
		{"negotiated", "Le Gabon et le Togo négocient un accord de pêche depuis 2019.", party, nil},
		{"would be", "Un accord entre le Mali et la Guinée serait bénéfique, a estimé M. Testé.", party, nil},
		{"if it were", "Si un accord était signé entre le Gabon et le Togo, les pêcheurs en profiteraient.", party, nil},
		{"not signed yet", "La convention que la commune de Kaolack appelle de ses vœux n'a pas encore été signée avec la ville de Nîmes.", party, nil},
		{"what is offered and refused", "Le Kenya a rejeté l'accord commercial que lui proposait le Royaume-Uni.", party, nil},
		{"the interest in one", "L'ambassadeur a dit l'intérêt de la Corée du Sud pour la conclusion d'un accord commercial avec le Maroc.", party, nil},
		{"slow to sign", "Le Togo tarde à signer l'accord de pêche avec le Gabon.", party, nil},
		{"it takes one", "« Il nous faut un accord de pêche entre le Gabon et le Togo », a plaidé M. Testé.", party, nil},
		{"what talks came to", "Les négociations ont abouti à un accord entre le Gabon et le Togo sur la pêche.", party, []string{"ga → accord-entre-le-gabon-et-le-togo-sur-la-peche-ga-tg", "tg → accord-entre-le-gabon-et-le-togo-sur-la-peche-ga-tg"}},
		{"signed after being talked about", "Le Gabon et le Togo signeront lundi un accord de pêche, que les deux pays négocient depuis 2019.", party, []string{"ga → accord-de-peche-ga-tg (planned)", "tg → accord-de-peche-ga-tg (planned)"}},
		{"wished to go on", "Le Gabon et le Togo souhaitent étendre l'accord de pêche signé en 2015.", party, []string{"ga → accord-de-peche-ga-tg-2015", "tg → accord-de-peche-ga-tg-2015"}},
		{"was able to", "Le Gabon a pu conclure avec le Togo un accord de pêche.", party, []string{"ga → accord-de-peche-ga-tg", "tg → accord-de-peche-ga-tg"}},
		{"settled", "La région de Thiès et la Région Bretagne ont décidé de signer un protocole.", party, []string{"fr-bretagne → protocole-fr-bretagne-sn-thies-e3b98a4da31a127d (planned)", "sn-thies → protocole-fr-bretagne-sn-thies-e3b98a4da31a127d (planned)"}},
		{"its signature is to come", "La signature d'un protocole entre la région de Sikasso et la Région Bretagne est prévue en juin.", party,
			[]string{"fr-bretagne → protocole-entre-la-region-de-sikasso-et-la-region-bretagne-fr-bretagne-ml-sikass-bc837003d06cdd36 (planned)", "ml-sikasso → protocole-entre-la-region-de-sikasso-et-la-region-bretagne-fr-bretagne-ml-sikass-bc837003d06cdd36 (planned)"}},
		{"no cooperation by what is to be signed", "La région de Thiès et la Région Bretagne ont décidé de signer un protocole.", coop, nil},
		{"a tie that is wanted", "La ville de Sousse souhaite un jumelage avec la ville de Nîmes.", coop, nil},
		{"a tie that is sought", "La Chambre de commerce de Sfax cherche à conclure un partenariat avec la Chambre de commerce de Marseille.", coop, nil},
		{"a tie that was made", "La ville de Thiès a pu nouer un partenariat avec la ville de Laval.", coop, []string{"ca-laval → sn-thies"}},
	})
}
