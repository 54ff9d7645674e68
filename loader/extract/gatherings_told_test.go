package extract_test

import (
	"testing"

	"entente/graph"
)

// What is an event by how it is told of, and who is there, told without its name. Persons are
// invented.
func TestGatheringsTold(t *testing.T) {
	part, met, post := graph.ParticipatedIn, graph.MetWith, graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"a visit that was long ago", "Le projet est né en 2018, lors de la visite à Lomé de M. Ali Testi.", part,
			[]string{"ali-testi → visite-a-lome-2018"}},
		{"a visit in a month told behind it", "Le projet est né de la visite officielle au Togo de M. Ali Testi, en mai 2018.", part,
			[]string{"ali-testi → visite-officielle-au-togo-2018-05"}},
		{"two visits", "M. Ali Testi effectue du 3 au 5 mai 2015 une visite officielle au Togo. M. Jean Testard s'était rendu à Niamey en visite officielle en mars 2014.", part,
			[]string{"ali-testi → visite-officielle-au-togo-2015-05-03-2015-05-05", "jean-testard → visite-officielle-2014-03"}},
		{"no date of the visit", "M. Jean Testard a reçu le 3 mai 2015 M. Ali Testi, en tournée de travail au Togo.", part,
			nil},
		{"a session of work on no day", "La délégation de M. Ali Testi a eu une séance de travail avec M. Jean Testard.", part,
			nil},
		{"a session of work on a day", "M. Ali Testi a eu lundi une séance de travail avec M. Jean Testard.", part,
			[]string{"ali-testi → seance-de-travail-e3b98a4da31a127d", "jean-testard → seance-de-travail-e3b98a4da31a127d"}},
		{"a meeting that was held, behind what it is for", "Une rencontre marquant les dix ans de l'accord a été organisée le 8 mai 2015 par l'Université de Niamey.", part,
			[]string{"universite-ne-niamey → rencontre-e3b98a4da31a127d"}},
		{"one anniversary", "M. Ali Testi a pris part aux festivités du 54e anniversaire de l'indépendance. M. Jean Testard était l'invité d'honneur des festivités du 54e anniversaire de l'accession du Togo à la souveraineté.", part,
			[]string{"ali-testi → festivites-du-54e-anniversaire-de-l-accession-du-togo", "jean-testard → festivites-du-54e-anniversaire-de-l-accession-du-togo"}},
		{"one numbered session", "Les députés tiennent leur 3e session. M. Ali Testi a assisté à l'ouverture de la 3e session du Conseil des régions.", part,
			[]string{"ali-testi → 3e-session-du-conseil-des-regions", "conseil-region → 3e-session-du-conseil-des-regions"}},
		{"a forum that somebody presides over is a body", "M. Ali Testi est président du Forum des maires de Maradi.", post,
			[]string{"ali-testi → forum-maire-ne-maradi président"}},
		{"who is present there", "Le forum sur la forêt s'est ouvert mardi. Était également présent M. Ali Testi.", part,
			[]string{"ali-testi → forum-sur-la-foret-e3b98a4da31a127d"}},
		{"by whom a region was represented", "La région de Maradi a organisé mardi une cérémonie de jumelage. La région de Zinder était quant à elle représentée par MM. Ali Testi et Omar Proba.", part,
			[]string{"ali-testi → ceremonie-de-jumelage-e3b98a4da31a127d", "ne-maradi → ceremonie-de-jumelage-e3b98a4da31a127d", "ne-zinder → ceremonie-de-jumelage-e3b98a4da31a127d", "omar-proba → ceremonie-de-jumelage-e3b98a4da31a127d"}},
		{"at the head of a side", "La 3e réunion du Comité de suivi s'est tenue mardi. À la tête de la délégation togolaise se trouvait M. Ali Testi. La partie nigérienne était conduite par M. Omar Proba.", part,
			[]string{"ali-testi → 3e-reunion-du-comite-de-suivi", "comite-suivi → 3e-reunion-du-comite-de-suivi", "omar-proba → 3e-reunion-du-comite-de-suivi"}},
		{"a part of it named within another event", "M. Ali Testi a ouvert mardi la cérémonie d'ouverture du Festival de Zinder. M. Omar Proba y a pris la parole.", part,
			[]string{"ali-testi → ceremonie-d-ouverture-du-festival-de-zinder", "omar-proba → ceremonie-d-ouverture-du-festival-de-zinder"}},
		{"who came is not the host", "M. Ali Testi a reçu plusieurs élus venus assister au forum sur la forêt.", part,
			nil},
		{"those who came, one by one", "M. Ali Testi a reçu plusieurs dirigeants venus assister au forum sur la forêt. Il s'agit de M. Omar Proba et de M. Jean Testard.", part,
			[]string{"jean-testard → forum-sur-la-foret-e3b98a4da31a127d", "omar-proba → forum-sur-la-foret-e3b98a4da31a127d"}},
		{"those who were received, one by one", "M. Ali Testi a reçu quatre responsables. Il s'agit de M. Omar Proba, de M. Jean Testard, de Mme Awa Testa et de M. Komi Testou.", met,
			[]string{"ali-testi → awa-testa", "ali-testi → jean-testard", "ali-testi → komi-testou", "ali-testi → omar-proba"}},
		{"its host beside others", "M. Ali Testi a souri. La région de Zinder, hôte du forum sur la forêt, a remercié M. Omar Proba, coorganisateur de la conférence sur l'eau.", part,
			[]string{"ne-zinder → forum-sur-la-foret-e3b98a4da31a127d", "omar-proba → conference-sur-l-eau-e3b98a4da31a127d"}},
		{"a programme held", "Un programme de promotion de la région de Zinder s'est déroulé du 3 au 5 mai 2015. M. Ali Testi y a pris part.", part,
			[]string{"ali-testi → programme-de-promotion-de-la-region-de-zinder-2015-05-03-2015-05-05"}},
	})
}
