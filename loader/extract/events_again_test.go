package extract_test

import (
	"testing"

	"entente/graph"
)

// Gatherings that the story itself makes events, and what it calls them later on. Persons are
// invented.
func TestEventsToldAgain(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"the story comes back to it", "Les maires ont suivi mardi un atelier. Lors de cet atelier, M. Ali Testi a salué les élus.", part,
			[]string{"ali-testi → atelier-e3b98a4da31a127d"}},
		{"it does not", "Les maires ont suivi mardi un atelier. M. Ali Testi a salué les élus.", part,
			nil},
		{"another one", "Le gouverneur a parlé d'un atelier. Un atelier a réuni mardi M. Ali Testi et des élus.", part,
			[]string{"ali-testi → atelier-e3b98a4da31a127d"}},
		{"behind lors de, by whom it was held", "L'école a été ouverte lors d'une cérémonie présidée par M. Ali Testi.", part,
			[]string{"ali-testi → ceremonie-e3b98a4da31a127d"}},
		{"on a day, by whom it was held", "Une rencontre de concertation initiée mardi par M. Ali Testi a permis de parler de la paix.", part,
			[]string{"ali-testi → rencontre-de-concertation-e3b98a4da31a127d"}},
		{"it is only wished for", "Les élus ont proposé de tenir mardi une réunion présidée par M. Ali Testi.", part,
			nil},
		{"a jubilee that was held", "La cérémonie commémorative des 40 ans du jumelage a eu lieu lundi à Maradi. M. Ali Testi y a pris part.", part,
			[]string{"ali-testi → ceremonie-commemorative-des-40-ans-du-jumelage"}},
		{"an aside before what is told of it", "La cérémonie officielle, tenue à la place du marché, a vu la participation de M. Ali Testi.", part,
			[]string{"ali-testi → ceremonie-e3b98a4da31a127d"}},
		{"an assembly that is held", "L'assemblée générale de l'Association des maires, réunie à Maradi, a élu son bureau. M. Ali Testi a dirigé les travaux.", part,
			[]string{"ali-testi → assemblee-generale-de-l-association-des-maires", "association-maire → assemblee-generale-de-l-association-des-maires"}},
		{"an assembly of one's own", "L'Association des maires de Maradi a tenu mardi son assemblée plénière, sous la présidence de M. Ali Testi.", part,
			[]string{"ali-testi → assemblee-pleniere-e3b98a4da31a127d", "association-maire-ne-maradi → assemblee-pleniere-e3b98a4da31a127d"}},
		{"an assembly that acts", "L'assemblée générale de l'Association des maires a élu M. Ali Testi.", part,
			nil},
		{"a body that sits, and its chair", "Le groupe de travail s'est réuni mardi à Maradi, sous la coprésidence de M. Ali Testi et de M. Omar Proba. La réunion a permis de faire le point.", part,
			[]string{"ali-testi → reunion-e3b98a4da31a127d", "omar-proba → reunion-e3b98a4da31a127d"}},
		{"this edition", "Le Festival de Zinder s'est ouvert lundi. M. Ali Testi a participé à cette 14e édition.", part,
			[]string{"ali-testi → festival-de-zinder-e3b98a4da31a127d"}},
		{"a visit on a day of the week", "M. Ali Testi effectuera samedi une visite d'inspection dans la région de Zinder.", part,
			[]string{"ali-testi → visite-d-inspection-dans-la-region-de-zinder (planned)"}},
		{"who else was of the party", "Le colloque des maires s'est tenu mardi. Étaient également de la partie M. Ali Testi et M. Omar Proba.", part,
			[]string{"ali-testi → colloque-des-maires-e3b98a4da31a127d", "omar-proba → colloque-des-maires-e3b98a4da31a127d"}},
		{"a meeting that somebody organised", "La rencontre, initiée par l'Université de Niamey, a porté sur la paix. M. Ali Testi y a pris part.", part,
			[]string{"ali-testi → rencontre-e3b98a4da31a127d", "universite-ne-niamey → rencontre-e3b98a4da31a127d"}},
		{"the first blow", "Le coup d'envoi de la Foire de Zinder a été donné lundi par M. Ali Testi, en présence de M. Omar Proba.", part,
			[]string{"ali-testi → foire-de-zinder-e3b98a4da31a127d", "omar-proba → foire-de-zinder-e3b98a4da31a127d"}},
		{"that was in the presence of", "La Foire de Zinder s'est ouverte lundi. C'était en présence de M. Ali Testi et de M. Omar Proba.", part,
			[]string{"ali-testi → foire-de-zinder-e3b98a4da31a127d", "omar-proba → foire-de-zinder-e3b98a4da31a127d"}},
		{"whose initiative it is", "Le colloque sur la paix, tenu mardi, est une initiative de l'Université de Niamey.", part,
			[]string{"universite-ne-niamey → colloque-sur-la-paix-e3b98a4da31a127d"}},
		{"speeches at a fair", "La Foire de Zinder s'est ouverte lundi. M. Ali Testi a dit que la ville a changé.", part,
			[]string{"ali-testi → foire-de-zinder-e3b98a4da31a127d"}},
	})
}
