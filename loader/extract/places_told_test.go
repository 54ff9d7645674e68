package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Places and bodies that words around them tell. All names but those of states and towns are invented.
func TestPlacesTold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"En France, l'accord sera signé au Havre avant la fin de l'année.", "PLACE Havre"},
		{"En France, l'accord sera signé au Mans avant la fin de l'année.", "PLACE Mans"},
		{"Au Ghana, l'accord porte sur les eaux du bassin de la Volta.", "PLACE bassin de la Volta"},
		{"Au Cameroun, le préfet a quitté l'Extrême-Nord pour Douala.", "PROVINCE Extrême-Nord"},
		{"La ministre a été reçue au Palais de la nation, à Kinshasa.", "PLACE Palais de la nation"},
		{"La cérémonie se tiendra à la place des fêtes de Ziguinchor.", "PLACE place des fêtes de Ziguinchor"},
		{"L'Université Sultan Ahmed Testani a conclu une convention avec le Maroc.", "ORGANIZATION Université Sultan Ahmed Testani"},
		{"En Algérie, les élus de l'APC n'ont reçu personne.", "ORGANIZATION APC"},
		{"La ministre a ouvert les locaux du Bureau du Québec à Rome.", "ORGANIZATION Bureau du Québec à Rome"},
		{"Le gouvernement malien a signé une convention avec la Banque mondiale.", "ORGANIZATION gouvernement malien"},
		{"Le gouvernement fédéral allemand a signé une convention avec la Banque mondiale.", "ORGANIZATION gouvernement fédéral allemand"},
		{"En Guinée, le préfet a visité les localités de Toumazo, Barka et Zillovi.", "PLACE Zillovi"},
		{"Au Sénégal, un projet de forage est mené à Thiès, Toumazo et Mbour dans le nord du pays.", "PLACE Toumazo"},
		{"Au Sénégal, on bâtit des bureaux à Thiès, Mbour, Toumazo et Zillovi ainsi que des routes.", "PLACE Zillovi"},
		{"Au Cameroun, la récolte est bonne dans le Mavo-Loutu et le Mavo-Tesso.", "PLACE Mavo-Tesso"},
		{"Le patron de l'agence de presse Tanobi a pris la parole.", "ORGANIZATION agence de presse Tanobi"},
		{"La ville d'Angoulême est jumelée avec Ségou, au Mali.", "PLACE Ségou"},
		{"Le jumelage entre Ségou et Angoulême a pris fin, au Mali.", "PLACE Ségou"},
		{"Le ministre a signé une convention avec la Coopération suédoise.", "ORGANIZATION Coopération suédoise"},
		{"La ministre a remercié le corps préfectoral de la région de Kayes.", "ORGANIZATION corps préfectoral de la région de Kayes"},
		{"Le pont ouvrira lundi, indique la cellule de communication de la Primature.", "ORGANIZATION cellule de communication de la Primature"},
		{"Au Mali, l'accord est signé par le maire Issa Testo Togo, dit-on.", "PERSON Issa Testo Togo"},
		{"Au Maroc, les postes sont revenus à Safia Testani (PI) et à un autre.", "PERSON Safia Testani"},
		{"Au Maroc, la délégation a vu la station de dessalement de Bir Testane.", "PLACE Bir Testane"},
		{"Selon un communiqué de la Présidence, la ministre est partie.", "ORGANIZATION Présidence"},
		{"Au Maroc, il a travaillé avec la Chambre d'agriculture sur l'eau.", "ORGANIZATION Chambre d'agriculture"},
		{"Selon un communiqué des services du Premier ministre, la convention est signée.", "ORGANIZATION services du Premier ministre"},
		{"Au Canada, elle dirige l'Office Québec-Testanie pour la jeunesse.", "ORGANIZATION Office Québec-Testanie pour la jeunesse"},
		{"La région de Kayes et le judet de Cluj, en Roumanie, ont signé une convention.", "PROVINCE Cluj"},
		{"Le président de la Communauté autonome de Murcie, Juan Testez, a ouvert le pont.", "PROVINCE Murcie"},
		{"Au Vietnam, une cérémonie a eu lieu dans la maison commune de Luong Testanh.", "PLACE maison commune de Luong Testanh"},
		{"Au Maroc, le département de la Vienne et la région de Marrakech ont signé une convention.", "PLACE Vienne"},
		{"Au Maroc, la ville de Vienne et la région de Marrakech ont signé une convention.", "COUNTRY Autriche"},
		{"Le Premier ministre malgache est arrivé à Antana-narivo.", "PLACE Antananarivo"},
		{"En Algérie, le wali de Boui-ra a ouvert le pont.", "PROVINCE Bouira"},
		{"Au Mali, le gouverneur de la région de Kolikoro a reçu le maire.", "PROVINCE Kolikoro"},
		{"Au Mali, les gouverneurs des régions de Kayes, Kolikoro et Ségou ont signé.", "PROVINCE Kolikoro"},
		{"Des puits seront forés en Mauritanie à Oualata, Zigueni et Nbezket Lahzach.", "PLACE Nbezket Lahzach"},
		{"Des puits seront forés en Mauritanie dans les localités de Oualata, Zigueni et Nbezket Lahzach.", "PLACE Nbezket Lahzach"},
		{"L'accord de coopé-ration avec le Maroc est en vigueur.", "COUNTRY Maroc"},
	} {
		if got := entityLines(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n  %v, want %s", c.text, got, c.want)
		}
	}
	for _, c := range []struct{ text, not string }{
		{"En France, la convention sera signée au Port autonome de Testville.", "PLACE Port"},
		{"Au Ghana, l'accord porte sur les eaux du bassin de la Volta.", "PROVINCE Volta"},
		{"Le conseil siège en Côte d'Ivoire. Soro Bakatest a assuré les maires de sa présence.", "COUNTRY Danemark"},
		{"Le chef du gouvernement malien, Paul Testard, a reçu une délégation.", "ORGANIZATION gouvernement malien"},
		{"Les responsables de l'État et du gouvernement malien ont reçu une délégation.", "ORGANIZATION gouvernement malien"},
		{"Au Sénégal, ils sont venus à Dakar, Batchizo et Loumbazo ont signé la convention.", "PLACE Loumbazo"},
		{"La région de Ségou, au Mali, a fêté le jumelage entre Ségou et Angoulême.", "PLACE Ségou"},
		{"Le wali a développé la région conformément aux Hautes Orientations Royales.", "PLACE Hautes Orientations Royales"},
		{"Le ministre a parlé de la coopération suédoise dans le domaine de l'eau.", "ORGANIZATION coopération suédoise"},
		{"Au Maroc, le quai Testa Atlantique est ouvert.", "COUNTRY Bénin"},
		{"Au Maroc, le partenariat a été au centre d'entretiens de Mme Testard avec des élus.", "ORGANIZATION centre d'entretiens de Mme Testard"},
		{"Le Bureau de la Présidence a publié une note au Mali.", "ORGANIZATION Présidence"},
		{"Le Japon est le deuxième bailleur de fonds du Mali.", "ORGANIZATION fonds du Mali"},
		{"A Pretoria, les maires des Capitales africaines ont insisté sur l'eau.", "PLACE Capitales"},
		{"Les archives en ligne du Testard Québec sont fermées.", "PLACE ligne du Testard"},
		{"Au Mali, le gouverneur de la région de Kolimoro a reçu le maire.", "PROVINCE Koulikoro"},
		{"Il est allé en Mauritanie, à Oualata, et Paul Lahzach y est resté.", "PLACE Paul Lahzach"},
		{"En France, le vice-président de la Haute-loire est venu.", "PLACE Hauteloire"},
		{"La province recevra un groupe de lycéens de Hyogo.", "ORGANIZATION groupe de lycéens de Hyogo"},
	} {
		if got := entityLines(t, c.text); slices.Contains(got, c.not) {
			t.Errorf("%s\n  %v", c.text, got)
		}
	}
}

// Where they lie.
func TestWhereToldPlacesLie(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"an ambassador's residence", "Il a été reçu à la Résidence de France, à Madagascar.", graph.LocatedIn, []string{"mg-residence-de-france → mg"}},
		{"glued names of another state are none", "Au Cameroun, le maire de la commune de Bana est venu.", graph.LocatedIn, []string{"cm-bana → cm"}},
		{"where a group comes from", "En Algérie, les élus du Val-de-Marne ont visité la commune d'Abi Testane.", graph.LocatedIn, []string{"dz-abi-testane → dz", "fr-val-de-marne → fr"}},
		{"a county", "Le comté du Kent et le département du Nord ont signé une déclaration.", graph.LocatedIn, []string{"fr-nord → fr", "gb-kent → gb"}},
		{"a river's basin is of several states", "L'accord porte sur le bassin de la Testa, au Ghana.", graph.LocatedIn, nil},
	})
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a council is none of its partner's", "Le Conseil régional a signé une convention avec la région Androy. La Région Bretagne en est heureuse.", graph.PartOf, []string{"conseil-fr-bretagne → fr-bretagne"}},
	})
}
