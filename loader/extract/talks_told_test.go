package extract_test

import (
	"testing"

	"entente/graph"
)

// Talks by their noun, envoys to a body, committees at a house. The facts are invented.
func TestTalksTold(t *testing.T) {
	tellsAll(t, "Nouvelles\n\n", "", []wording{
		{"a talk of one with another", "L'entretien de M. Zougali avec le président du Sénat, Ali Zaoui, a permis de parler de la Libye.", graph.MetWith, []string{"ali-zaoui → zougali"}},
		{"talks", "Les entretiens d'Ahmed Zattaf avec le ministre tunisien, Nabil Zamar, ont porté sur la Libye.", graph.MetWith, []string{"ahmed-zattaf → nabil-zamar"}},
		{"on the telephone", "L'entretien téléphonique d'Ahmed Zattaf avec Nabil Zamar a porté sur la Libye.", graph.MetWith, []string{"ahmed-zattaf → nabil-zamar"}},
		{"wished for", "Il a souhaité une rencontre d'Ahmed Zattaf avec Nabil Zamar.", graph.MetWith, nil},
		{"a state's envoy to a body", "L'ambassadeur allemand auprès de l'Union européenne, Michael Zlaus, a souri.", graph.HoldsPosition, []string{"michael-zlaus → de ambassadeur"}},
		{"a state's envoy to another", "L'ambassadeur algérien auprès de la Mauritanie, Mohamed Zaled, a souri.", graph.HoldsPosition, []string{"mohamed-zaled → dz ambassadeur"}},
		{"a committee at a house", "La présidente de la commission des affaires étrangères au Sénat, Leïla Zari, a souri.", graph.PartOf, []string{"affaire-commission-etrangere → senat"}},
		{"handed to a body", "Il a présenté la commission des finances à l'Union européenne.", graph.PartOf, nil},
	})
}
