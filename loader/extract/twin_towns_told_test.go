package extract_test

import (
	"testing"

	"entente/graph"
)

// What papers tell of twin towns: in which state each lies, who came in a delegation, whose post a name has with no
// comma. Persons and most towns are invented.
func TestTwinTownsTold(t *testing.T) {
	tied, met, hold := graph.CooperatesWith, graph.MetWith, graph.HoldsPosition
	tellsAll(t, "La semaine en bref\n\n", "", []wording{
		{"a state behind each", "Les communes de Borvé au Burkina Faso et de Mandrac en France se sont jumelées.", tied, []string{"bf-borve → fr-mandrac"}},
		{"a state behind each, between commas", "Les villes de Borvé, au Burkina, et de Mandrac, en France, se sont jumelées.", tied, []string{"bf-borve → fr-mandrac"}},
		{"a state behind the second", "Les villes de Rennes et Borvé, au Burkina Faso, se sont unies par les liens du jumelage.", tied, []string{"bf-borve → fr-rennes"}},
		{"one town and the state itself", "La ville de Mandrac et le Burkina Faso ont uni leurs efforts au Togo.", tied, nil},
		{"a town and its state in brackets behind between", "Le jumelage entre Borvé (Burkina Faso) et Mandrac (Sarthe) a dix ans.", tied, []string{"bf-borve → fr-mandrac"}},
		{"where each lies, between commas", "Le jumelage entre Borvé, au Burkina Faso, et Mandrac, dans la Sarthe, a dix ans.", tied, []string{"bf-borve → fr-mandrac"}},
		{"at the head of the sentence", "Borvé (Burkina Faso) et Mandrac (Sarthe) scellent leur jumelage.", tied, []string{"bf-borve → fr-mandrac"}},
		{"unknown towns joined by a hyphen", "Le comité de jumelage Borvé-Mandrac s'est réuni.", tied, []string{"borve → mandrac"}},
		{"unknown towns joined by a dash", "Le jumelage Borvé – Mandrac a vingt ans.", tied, []string{"borve → mandrac"}},
		{"a known town and an unknown one", "Le jumelage Rennes/Mandrac a vingt ans.", tied, []string{"fr-mandrac → fr-rennes"}},
		{"one town with a hyphen", "Le comité de jumelage Saint-Brivé s'est réuni.", tied, nil},
		{"twin towns of two names", "Les villes jumelées de Kaolack et de Rennes ont un an.", tied, []string{"fr-rennes → sn-kaolack"}},
		{"twin towns of one", "Les maires des villes jumelles de Rennes se sont réunis à Brest.", tied, nil},
		{"a mayor, his town's department between commas", "Le maire de Mandrac, dans la Sarthe, Paul Testou, a parlé.", hold, []string{"paul-testou → fr-mandrac maire"}},
		{"a chair, the state between commas", "Le président du conseil départemental de la Sarthe, en France, Paul Testou, a parlé.", hold, []string{"paul-testou → conseil-departemental-fr-sarthe président"}},
		{"nobody named behind it", "Le maire de Mandrac, dans la Sarthe, Lomé et Kara ont signé.", hold, nil},
		{"a counterpart and the state", "Le maire de Rennes, Paul Testou, a reçu son homologue de Borvé, au Burkina Faso, Marc Testi.", hold, []string{"marc-testi → bf-borve maire", "paul-testou → fr-rennes maire"}},
		{"a counterpart and the state in brackets", "Le maire de Rennes, Paul Testou, a reçu son homologue de Borvé (Burkina Faso), Marc Testi.", hold, []string{"marc-testi → bf-borve maire", "paul-testou → fr-rennes maire"}},
		{"mayors of towns of two states", "Les maires de Borvé, au Burkina Faso, et de Mandrac, en France, Marc Testi et Paul Testou, ont parlé.", hold, []string{"marc-testi → bf-borve maire", "paul-testou → fr-mandrac maire"}},
		{"mayors of known towns of two states", "Les maires de Rennes en France et de Munich en Allemagne, Paul Testou et Karl Testmann, ont parlé.", hold, []string{"karl-testmann → de-munich maire", "paul-testou → fr-rennes maire"}},
		{"posts behind names without a comma", "La délégation comprend Paul Testou vice-président de la métropole et maire de Rennes, Marc Testi maire de Vannes, Jean Testard premier adjoint.", hold, []string{"jean-testard → fr-vannes premier adjoint", "marc-testi → fr-vannes maire", "paul-testou → fr-rennes maire", "paul-testou → fr-rennes vice-président"}},
		{"the next one's posts before his name", "Ont pris la parole Paul Testou, le préfet de Kara, Marc Testi.", hold, []string{"marc-testi → tg-kara préfet"}},
		{"a delegation made up of a list without and", "La délégation composée de M. Paul Testou, maire de Kara, M. Marc Testi, président du conseil municipal, Mme Anne Testard, directrice de l'hôpital de Kara, a été reçue par le père Testenoire.", met, []string{"anne-testard → testenoire", "marc-testi → testenoire", "paul-testou → testenoire"}},
		{"at whose invitation", "À l'invitation de M. Paul Testou, maire de Kara, Mme Anne Testard, directrice de l'hôpital de Kara, a été reçue par le préfet Marc Testi.", met, []string{"anne-testard → marc-testi"}},
		{"whose view the next sentence tells", "Le maire de Kara a salué cette coopération. À en croire Youssou Testou, elle est exemplaire.", hold, []string{"youssou-testou → tg-kara maire"}},
	})
}

// Departments named as regions are, the deeds of a twinning, and who works for the leader of a delegation.
func TestDepartmentsAndStaffTold(t *testing.T) {
	tied, signed, hold, located := graph.CooperatesWith, graph.Signed, graph.HoldsPosition, graph.LocatedIn
	tellsAll(t, "La semaine en bref\n\n", "", []wording{
		{"a department, where the provinces are regions", "Le département de Matam, au Sénégal, coopère avec les Yvelines.", tied, []string{"fr-yvelines → sn-matam"}},
		{"several departments, and one of them again", "Les départements de Matam et de Kanel, au Sénégal, sont jumelés. Un coeur bat à Matam.", tied, []string{"sn-kanel → sn-matam"}},
		{"a department that is a province", "Le département du Littoral, au Bénin, coopère avec les Yvelines.", located, []string{"bj-littoral → bj", "fr-yvelines → fr"}},
		{"a town with the name of one in another state", "Paul Testou est allé à Sontra, en Allemagne. À Sontra, il a souri.", located, []string{"de-sontra → de"}},
		{"a town of a state that the text tells of", "Paul Testou a vu Munich, en Allemagne.", located, []string{"de-munich → de"}},
		{"a deed of twinning told of by who signed it", "Une soirée a permis de renouveler l'acte de jumelage signé en 1982 par les maires Paul Testou et Marc Testi.", signed, []string{"marc-testi → acte-de-jumelage-1982-e3b98a4da31a127d", "paul-testou → acte-de-jumelage-1982-e3b98a4da31a127d"}},
		{"the deed is the agreement told of", "Rennes et Vannes ont signé un accord de jumelage. L'acte de jumelage a été paraphé par Paul Testou et Marc Testi.", signed, []string{"marc-testi → accord-de-jumelage-fr-rennes-fr-vannes", "paul-testou → accord-de-jumelage-fr-rennes-fr-vannes"}},
		{"with which it is twinned", "Une délégation de la ville de Rennes est allée en Allemagne et surtout à Munich avec laquelle celle-ci est jumelée.", tied, []string{"de-munich → fr-rennes"}},
		{"with which of two", "Des élus de Rennes et de Vannes sont allés à Munich avec laquelle elle est jumelée.", tied, nil},
		{"who works for the mayor", "Le maire de Rennes, Paul Testou, accompagné de Marc Testi, directeur général des services, et d'Anne Testard, directrice de la culture, a visité Munich.", hold, []string{"anne-testard → fr-rennes directrice de la culture", "marc-testi → fr-rennes directeur général des services", "paul-testou → fr-rennes maire"}},
		{"who works elsewhere", "Le maire de Rennes, Paul Testou, accompagné de Marc Testi, directeur de l'UNICEF, a visité Munich.", hold, []string{"marc-testi → fonds-des-nations-unies-pour-l-enfance directeur", "paul-testou → fr-rennes maire"}},
		{"a chair in his company", "Le maire de Rennes, Paul Testou, accompagné de Marc Testi, président, a visité Munich.", hold, []string{"paul-testou → fr-rennes maire"}},
	})
}
