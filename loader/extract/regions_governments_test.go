package extract_test

import (
	"testing"

	"entente/graph"
)

// What communiqués of regional governments tell: accords of one pair about several things, clinics of a
// saint, whose prime minister it is, and gatherings of which only the guests are told.
func TestRegionsGovernments(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nBruxelles – ", "", []wording{
		{"about what, behind the sides", "Une convention entre la Wallonie et le Québec relative aux brevets a été signée.", graph.PartyTo,
			[]string{"be-wallonie → convention-entre-la-wallonie-et-le-quebec-relative-aux-brevets-be-wallonie-ca-qu-4228e0a1868fb13f", "ca-quebec → convention-entre-la-wallonie-et-le-quebec-relative-aux-brevets-be-wallonie-ca-qu-4228e0a1868fb13f"}},
		{"of one pair, about two things", "Voici les textes : l'Accord entre la Wallonie et le Québec relatif aux brevets et l'Accord entre la Wallonie et le Québec concernant les routes.", graph.PartyTo,
			[]string{"be-wallonie → accord-entre-la-wallonie-et-le-quebec-concernant-les-routes-be-wallonie-ca-quebe-2e496a767a3dd36b", "be-wallonie → accord-entre-la-wallonie-et-le-quebec-relatif-aux-brevets-be-wallonie-ca-quebec", "ca-quebec → accord-entre-la-wallonie-et-le-quebec-concernant-les-routes-be-wallonie-ca-quebe-2e496a767a3dd36b", "ca-quebec → accord-entre-la-wallonie-et-le-quebec-relatif-aux-brevets-be-wallonie-ca-quebec"}},
		{"bodies of a saint", "La Clinique Saint-Luc de Bouge et le Collège Sainte-Marie ont signé une convention de stage.", graph.PartyTo, []string{"bouge-clinique-luc-saint → convention-de-stage-bouge-clinique-luc-saint-college-marie-sainte", "college-marie-sainte → convention-de-stage-bouge-clinique-luc-saint-college-marie-sainte"}},
		{"a town of a saint", "La ville de Saint-Luc et Namur ont signé une convention de stage.", graph.PartyTo, []string{"be-namur → convention-de-stage-be-namur-saint-luc", "be-saint-luc → convention-de-stage-be-namur-saint-luc"}},
		{"of the state, of its community", "Le Premier ministre Luc Testier et le ministre-président Rainer Testmann se sont vus. La Communauté germanophone s'en félicite.", graph.HoldsPosition,
			[]string{"luc-testier → be Premier ministre", "rainer-testmann → be-communaute-germanophone-de-belgique ministre-président"}},
		{"who attended", "L'entrevue a été suivie d'une réunion de travail à laquelle ont assisté la ministre Julie Testin et Luc Testart.", graph.ParticipatedIn, []string{"julie-testin → reunion-de-travail-e3b98a4da31a127d", "luc-testart → reunion-de-travail-e3b98a4da31a127d"}},
		{"in whose presence", "Une séance de travail s'est ensuite tenue en présence du maire de Namur, Luc Testart.", graph.ParticipatedIn, []string{"luc-testart → seance-de-travail-e3b98a4da31a127d"}},
		{"a wish", "Luc Testart souhaite une réunion de travail en présence de la ministre Julie Testin.", graph.ParticipatedIn, nil},
		{"told again before a name", "Le Conseil départemental du Doubs a reçu ses hôtes. Le département du Doubs, dit le président du Conseil départemental du Doubs Luc Testart, est ouvert.", graph.HoldsPosition, []string{"luc-testart → conseil-departemental-fr-doubs président"}},
	})
}

// A minister of a province abroad, in a story that tells of the province above all, and one whom the
// host's press may mean.
func TestMinistersAbroad(t *testing.T) {
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"a province's minister abroad", "La ministre de l'Énergie, Julie Testin, était en mission à Lyon. Le Québec est fier, dit-elle, le Québec aime l'eau et le Québec coopère avec la France.", graph.HoldsPosition, []string{"julie-testin → ca-quebec ministre de l'Énergie"}},
		{"the town of a dated line", "Shediac, le 9 mai 2019. – Le Québec et l'Ontario ont signé une entente de pêche.", graph.LocatedIn, []string{"ca-ontario → ca", "ca-quebec → ca", "ca-shediac → ca"}},
		{"no town of a dated line", "Testard, le 9 mai 2019. – Le Québec et l'Ontario ont signé une entente de pêche.", graph.LocatedIn, []string{"ca-ontario → ca", "ca-quebec → ca"}},
		{"the host's minister", "Le ministre des Transports, Paul Testin, a inauguré un pont à Lyon. La France et le Québec coopèrent, la France est fière et le Québec aussi.", graph.HoldsPosition, []string{"paul-testin → fr ministre des Transports"}},
	})
}

// Who meets where the plural of a post means the two whom the story named as its holders.
func TestHoldersTogether(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nNyon – ", "", []wording{
		{"two chairs", "Luc Testard, coprésident du Conseil du Léman, et Julie Testin, co-présidente du Conseil du Léman, ont parlé. Les coprésidents du Conseil du Léman se sont rencontrés à Evian.", graph.MetWith, []string{"julie-testin → luc-testard"}},
		{"one of them is named", "Luc Testard, coprésident du Conseil du Léman, a parlé. Les coprésidents du Conseil du Léman se sont rencontrés à Evian.", graph.MetWith, nil},
	})
}
