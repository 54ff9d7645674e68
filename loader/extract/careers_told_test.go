package extract_test

import (
	"testing"

	"entente/graph"
)

// Posts that a career tells of, in a list of ministries, where somebody worked, and over the body that
// a sentence names.
func TestCareersTold(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nQuébec – ", "", []wording{
		{"one ministry after the other", "Julie Testart a été tour à tour ministre de la Culture, de la Famille, puis des Transports.", graph.HoldsPosition,
			[]string{"julie-testart → ca-quebec ministre de la Culture (former)", "julie-testart → ca-quebec ministre de la Famille (former)", "julie-testart → ca-quebec ministre des Transports (former)"}},
		{"a term is no ministry", "Luc Testard a été ministre des Finances du Québec, de 2012 à 2014.", graph.HoldsPosition, []string{"luc-testard → ca-quebec ministre des Finances (former)"}},
		{"who holds them all now", "Luc Testard, ministre de la Santé, de la Culture et du Sport du Québec, est venu.", graph.HoldsPosition, []string{"luc-testard → ca-quebec ministre de la Santé, de la Culture et du Sport"}},
		{"there", "Luc Testard a travaillé chez Hydro-Québec et y a également exercé les fonctions de secrétaire général.", graph.HoldsPosition, []string{"luc-testard → hydro-quebec secrétaire général (former)"}},
		{"where", "Luc Testard préside l'Office des transports, où il a été trésorier.", graph.HoldsPosition, []string{"luc-testard → office-transport trésorier (former)"}},
		{"over the parliament of a region", "Le Président André Testard a reçu mardi au Parlement de Wallonie les délégués. Le Président du Parlement a parlé.", graph.HoldsPosition, []string{"andre-testard → parlement-be-wallonie Président"}},
		{"over a state's it may be another", "Le président français Luc Testard a parlé mardi à l'Assemblée nationale française. Le président de l'Assemblée nationale a parlé.", graph.HoldsPosition, []string{"luc-testard → fr président"}},
	})
}
