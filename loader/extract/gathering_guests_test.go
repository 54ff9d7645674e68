package extract_test

import (
	"testing"

	"entente/graph"
)

// Who is at a gathering or makes a visit, as side clauses and the sentences around tell it.
// Persons are invented.
func TestGatheringGuests(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"whom a ceremony welcomes", "M. Jean Testard a présidé mardi la cérémonie d'accueil de M. Ali Testi et de son épouse Awa Testa.", part,
			[]string{"ali-testi → ceremonie-d-accueil-e3b98a4da31a127d", "awa-testa → ceremonie-d-accueil-e3b98a4da31a127d", "jean-testard → ceremonie-d-accueil-e3b98a4da31a127d"}},
		{"in whose honour a dead man's is", "Une cérémonie en hommage au poète Omar Proba s'est tenue mardi.", part,
			nil},
		{"onlookers of a signature", "M. Ali Testi et M. Omar Proba ont signé un accord de jumelage, sous les yeux de M. Jean Testard. La cérémonie de signature a duré une heure.", part,
			[]string{"ali-testi → ceremonie-de-signature-e3b98a4da31a127d", "jean-testard → ceremonie-de-signature-e3b98a4da31a127d", "omar-proba → ceremonie-de-signature-e3b98a4da31a127d"}},
		{"who makes a visit to a place unknown", "M. Ali Testi a effectué du 3 au 5 mai 2015 une visite de travail dans les terres du Nord.", part,
			[]string{"ali-testi → visite-de-travail-2015-05-03-2015-05-05"}},
		{"who made it, in a relative clause", "Le projet est né de la visite d'État que M. Ali Testi avait effectuée en mai 2014.", part,
			[]string{"ali-testi → visite-d-etat-e3b98a4da31a127d"}},
		{"companions at a meeting", "La 3e réunion du Comité de suivi s'est tenue mardi. La délégation togolaise est conduite par M. Ali Testi. Il était accompagné de M. Omar Proba.", part,
			[]string{"ali-testi → 3e-reunion-du-comite-de-suivi", "comite-suivi → 3e-reunion-du-comite-de-suivi", "omar-proba → 3e-reunion-du-comite-de-suivi"}},
		{"the host is not who is present elsewhere", "M. Jean Testard a été reçu par M. Ali Testi, présent au forum sur la forêt.", part,
			[]string{"ali-testi → forum-sur-la-foret-e3b98a4da31a127d"}},
		{"a gathering of long ago", "Le 5e forum sur l'eau s'était tenu à Lomé. M. Ali Testi a salué la région.", part,
			nil},
		{"its speakers", "Une table ronde sur la forêt s'est tenue mardi, avec pour intervenants M. Ali Testi et Mme Awa Testa.", part,
			[]string{"ali-testi → table-ronde-sur-la-foret-e3b98a4da31a127d", "awa-testa → table-ronde-sur-la-foret-e3b98a4da31a127d"}},
		{"its guests", "La région de Maradi accueille la 3e conférence sur la forêt. Parmi les invités figurent M. Ali Testi et Mme Awa Testa.", part,
			[]string{"ali-testi → 3e-conference-sur-la-foret", "awa-testa → 3e-conference-sur-la-foret", "ne-maradi → 3e-conference-sur-la-foret"}},
		{"on a visit, in front", "En visite dans la Grande Île depuis le 3 mai 2015, M. Ali Testi a souri.", part,
			[]string{"ali-testi → visite-dans-la-grande-ile-2015-05-03"}},
		{"another event beside it", "M. Ali Testi a pris part à la cérémonie de signature entre l'Université de Niamey et l'Université de Lomé, au Forum sur la forêt et à la Conférence des jeunes.", part,
			[]string{"ali-testi → ceremonie-de-signature-entre-l-universite-de-niamey-et-l-universite-de-lome", "ali-testi → conference-des-jeunes-e3b98a4da31a127d", "ali-testi → forum-sur-la-foret-e3b98a4da31a127d", "universite-ne-niamey → ceremonie-de-signature-entre-l-universite-de-niamey-et-l-universite-de-lome", "universite-tg-lome → ceremonie-de-signature-entre-l-universite-de-niamey-et-l-universite-de-lome"}},
		{"a body and another event beside it", "La 9e réunion du Comité de suivi de la Charte et la Consultation avec M. Ali Testi se tiendront lundi.", part,
			[]string{"charte-comite-suivi → 9e-reunion-du-comite-de-suivi-de-la-charte"}},
		{"a person named right behind it", "Ont pris part au forum sur la forêt M. Ali Testi et des représentants de l'Université de Niamey.", part,
			[]string{"ali-testi → forum-sur-la-foret-e3b98a4da31a127d", "universite-ne-niamey → forum-sur-la-foret-e3b98a4da31a127d"}},
		{"a ceremony on an anniversary", "M. Ali Testi a été invité à la célébration du 133e anniversaire de la naissance de M. Omar Proba. Il a assisté à la cérémonie du 133e anniversaire de la naissance de M. Omar Proba.", part,
			[]string{"ali-testi → celebration-du-133e-anniversaire-de-la-naissance"}},
		{"a body at work", "La Commission de suivi de la région de Maradi a repris lundi ses travaux. M. Ali Testi a présidé la réunion.", part,
			[]string{"ali-testi → reunion-e3b98a4da31a127d", "commission-suivi-ne-maradi → reunion-e3b98a4da31a127d"}},
		{"a body that is not", "La Commission de suivi de la région de Maradi existe depuis lundi. M. Ali Testi parlera de la réunion.", part,
			nil},
	})
}
