package extract_test

import (
	"testing"

	"entente/graph"
)

// TestGatheringsElsewhere reads who takes part in gatherings as papers of Africa, the Maghreb and Switzerland
// tell it: in lists that go on over unnamed heads, in clauses about the event, by what is said afterwards.
func TestGatheringsElsewhere(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"heads of provinces and envoys behind a name", "Dakar - Le 3e Forum des maires s'est tenu lundi en présence du ministre Paul Testa, des gouverneurs de Thiès et de Louga et de représentants de l'UNICEF.", part,
			[]string{"fonds-des-nations-unies-pour-l-enfance → 3e-forum-des-maires", "paul-testa → 3e-forum-des-maires", "sn-louga → 3e-forum-des-maires", "sn-thies → 3e-forum-des-maires"}},
		{"what he is, of which no post is made", "Dakar - Le 3e Forum des maires a été animé par Mme Anne Testa, députée européenne, M. Paul Test, consultant, et M. Marc Testo.", part,
			[]string{"anne-testa → 3e-forum-des-maires", "marc-testo → 3e-forum-des-maires", "paul-test → 3e-forum-des-maires"}},
		{"a participle's clause", "Dakar - Le maire Paul Testa a reçu un prix lors du 3e Forum des maires organisé lundi à Thiès par l'UNICEF, en présence du préfet Marc Testo.", part,
			[]string{"fonds-des-nations-unies-pour-l-enfance → 3e-forum-des-maires", "marc-testo → 3e-forum-des-maires", "paul-testa → 3e-forum-des-maires"}},
		{"day and place between", "Dakar - Le maire Paul Testa a reçu un prix lors du 3e Forum des maires, mardi à Thiès, en présence du préfet Marc Testo.", part,
			[]string{"marc-testo → 3e-forum-des-maires", "paul-testa → 3e-forum-des-maires"}},
		{"it was there", "Dakar - Le maire Paul Testa a lancé un appel. C'était lundi lors de l'ouverture du 3e Forum des maires.", part, []string{"paul-testa → 3e-forum-des-maires"}},
		{"a participle first", "Dakar - Réuni à Thiès sous la présidence du maire Paul Testa, le 3e Forum des maires a permis des échanges.", part, []string{"paul-testa → 3e-forum-des-maires"}},
		{"a participle ends the name", "Dakar - Le préfet Marc Testo a ouvert lundi les Assises de la pêche parrainées par le ministre Paul Testa.", part, []string{"marc-testo → assises-de-la-peche-e3b98a4da31a127d", "paul-testa → assises-de-la-peche-e3b98a4da31a127d"}},
		{"one of them", "Dakar - Le 3e Forum des maires s'est tenu lundi. Un des participants à ces assises, le préfet Marc Testo, s'est dit content.", part, []string{"marc-testo → 3e-forum-des-maires"}},
		{"it alone brought them", "Dakar - La rencontre organisée vendredi à Thiès par l'UNICEF a réuni 200 invités. Le maire Paul Testa y a pris part.", part, []string{"fonds-des-nations-unies-pour-l-enfance → rencontre-e3b98a4da31a127d", "paul-testa → rencontre-e3b98a4da31a127d"}},
		{"a bare ceremony", "Dakar - Le 3e Forum des maires s'est ouvert lundi à Thiès. La cérémonie a été présidée par le préfet Marc Testo.", part, []string{"marc-testo → 3e-forum-des-maires"}},
		{"who chairs it comes first", "Dakar - Sous la présidence du préfet Marc Testo, cette réunion a porté sur la pêche. Y ont pris part Paul Testa et Anne Testa.", part, []string{"anne-testa → reunion-e3b98a4da31a127d", "marc-testo → reunion-e3b98a4da31a127d", "paul-testa → reunion-e3b98a4da31a127d"}},
		{"who chaired it between", "Dakar - Le maire Paul Testa a lancé un appel à l'issue du 3e Forum des maires, sous l'autorité de Marc Testo, préfet de Thiès, et en présence d'Anne Testa.", part, []string{"anne-testa → 3e-forum-des-maires", "marc-testo → 3e-forum-des-maires", "paul-testa → 3e-forum-des-maires"}},
		{"a reception given", "Dakar - La coopération a été saluée durant la réception donnée mardi par le préfet Marc Testo.", part, []string{"marc-testo → reception-e3b98a4da31a127d"}},
		{"how it opened", "Dakar - L'atelier s'est ouvert par un discours du préfet Marc Testo, suivi d'une allocution du maire Paul Testa.", part, []string{"marc-testo → atelier-e3b98a4da31a127d", "paul-testa → atelier-e3b98a4da31a127d"}},
		{"presence at it", "Dakar - Le 3e Forum des maires s'est tenu lundi. Il sied de signaler la présence à ce forum d'Anne Testa, consule, et du préfet Marc Testo.", part, []string{"anne-testa → 3e-forum-des-maires", "marc-testo → 3e-forum-des-maires"}},
		{"its opening, with the day between", "Dakar - Le préfet Marc Testo a supervisé le lancement, mardi à Thiès, de l'atelier sur la pêche côtière.", part, []string{"marc-testo → atelier-sur-la-peche-cotiere-e3b98a4da31a127d"}},
		{"whose installation it is", "Dakar - Le ministre Paul Testa a présidé lundi la cérémonie d'installation du gouverneur de Thiès, Marc Testo.", part, []string{"marc-testo → ceremonie-d-installation-e3b98a4da31a127d", "paul-testa → ceremonie-d-installation-e3b98a4da31a127d"}},
	})
}

// TestNotAtGatherings does not have those take part who only wish to, had been to, are spoken for, or whose
// gathering was called off.
func TestNotAtGatherings(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a wish", "Dakar - Le maire Paul Testa souhaite participer au 3e Forum des maires.", part, nil},
		{"what had been meant", "Dakar - Le maire Paul Testa devait prendre part lundi au 3e Forum des maires.", part, nil},
		{"congratulated on it", "Dakar - Le maire Paul Testa a félicité le maire Marc Testo pour l'organisation du Festival de la pêche.", part, nil},
		{"called off", "Dakar - La réunion des préfets, prévue samedi en présence du ministre Paul Testa, a été reportée.", part, nil},
		{"spoken for", "Dakar - M. Marc Testo, représentant la présidente de la Croix-Rouge, Mme Anne Testa, a pris part lundi au 3e Forum des maires.", part, []string{"marc-testo → 3e-forum-des-maires"}},
		{"none was held", "Dakar - Selon le préfet Marc Testo, aucune réunion du comité n'a encore eu lieu.", part, nil},
		{"could not come", "Dakar - Le 3e Forum des maires s'est tenu lundi. Le maire Paul Testa a regretté de n'avoir pu assister à cette rencontre.", part, nil},
		{"a label", "Thiès : le groupement tient sa session", part, nil},
	})
}
