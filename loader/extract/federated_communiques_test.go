package extract_test

import (
	"testing"

	"entente/graph"
)

// What communiqués of federated provinces and their delegations tell: agreements told of together, posts with
// long sectors, envoys of two divisions, ministers met abroad.
func TestFederatedAgreements(t *testing.T) {
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"two together", "Un accord de pêche et une déclaration commune ont été signés hier entre le Québec et la Flandre.", graph.PartyTo,
			[]string{"be-flandre → accord-de-peche-be-flandre-ca-quebec", "be-flandre → declaration-commune-be-flandre-ca-quebec", "ca-quebec → accord-de-peche-be-flandre-ca-quebec", "ca-quebec → declaration-commune-be-flandre-ca-quebec"}},
		{"one after another", "L'Ontario salue une déclaration commune et un accord de pêche a été signé entre le Québec et la Flandre.", graph.PartyTo,
			[]string{"be-flandre → accord-de-peche-be-flandre-ca-quebec", "ca-quebec → accord-de-peche-be-flandre-ca-quebec"}},
		{"several by number", "Le Québec et la Flandre ont signé hier trois ententes.", graph.PartyTo, []string{"be-flandre → trois-ententes-be-flandre-ca-quebec", "ca-quebec → trois-ententes-be-flandre-ca-quebec"}},
		{"several unsigned", "Le Québec a deux ententes en tête pour la Flandre.", graph.PartyTo, nil},
		{"what they founded", "Une déclaration commune a jeté les bases de la coopération entre le Québec et la Flandre.", graph.PartyTo,
			[]string{"be-flandre → declaration-commune-be-flandre-ca-quebec", "ca-quebec → declaration-commune-be-flandre-ca-quebec"}},
		{"no longer", "Le Québec et la Flandre ne coopèrent plus depuis 2012.", graph.CooperatesWith, nil},
		{"more than ever", "Le Québec et la Flandre entretiennent plus que jamais des liens forts, marqués par une grande collaboration.", graph.CooperatesWith, []string{"be-flandre → ca-quebec"}},
		{"more closely", "Le Québec et la Flandre coopèrent plus étroitement dans le domaine de l'eau.", graph.CooperatesWith, []string{"be-flandre → ca-quebec"}},
		{"a partner of choice", "Le Sénégal reste un partenaire de choix de la Wallonie.", graph.CooperatesWith, []string{"be-wallonie → sn"}},
	})
}

func TestFederatedPosts(t *testing.T) {
	const quebec = "Le Québec en est fier. Le Québec s'en réjouit."
	tellsAll(t, "Nouvelles du Québec\n\n", "", []wording{
		{"an envoy of two", "Le délégué général de la Wallonie et de la Flandre au Maroc, Luc Testart, est content.", graph.HoldsPosition, []string{"luc-testart → be-flandre délégué général", "luc-testart → be-wallonie délégué général"}},
		{"a federation's adjective", "Le ministre responsable des Relations canadiennes et de la Francophonie canadienne, Luc Testart, est content. " + quebec, graph.HoldsPosition,
			[]string{"luc-testart → ca-quebec ministre responsable des Relations canadiennes et de la Francophonie canadienne"}},
		{"the minister's adjective", "Le ministre de la Défense belge, Luc Testart, est content. " + quebec, graph.HoldsPosition, []string{"luc-testart → be ministre de la Défense"}},
		{"sectors in small letters", "Le sous-ministre adjoint aux politiques et affaires francophones et multilatérales du ministère des Pêches, Luc Testart, est content.", graph.HoldsPosition,
			[]string{"luc-testart → ministere-peche sous-ministre adjoint aux politiques et affaires francophones et multilatérales"}},
		{"a member besides", "Le ministre de la Santé du Québec et membre du Comité des sages, Luc Testart, est content.", graph.HoldsPosition, []string{"luc-testart → ca-quebec ministre de la Santé"}},
		{"somebody's minister", "Elle préférait la ministre d'Aminata Testou, présidente du Sénégal.", graph.HoldsPosition, []string{"aminata-testou → sn présidente"}},
		{"met abroad", "Le Québec est fier. La ministre québécoise Anne Testin s'est rendue au Bénin. Anne Testin a rencontré le ministre des Affaires étrangères, Luc Testart.", graph.HoldsPosition,
			[]string{"anne-testin → ca-quebec ministre", "luc-testart → bj ministre des Affaires étrangères"}},
		{"met at home", "Le Québec est fier. La ministre québécoise Anne Testin revient du Bénin. À Montréal, Anne Testin a rencontré le ministre des Affaires étrangères, Luc Testart.", graph.HoldsPosition,
			[]string{"anne-testin → ca-quebec ministre", "luc-testart → ca ministre des Affaires étrangères"}},
		{"about peoples", "Le ministre responsable des Relations avec les Premières Nations et les Inuit, M. Luc Testart, est content. " + quebec, graph.HoldsPosition,
			[]string{"luc-testart → ca-quebec ministre responsable des Relations avec les Premières Nations et les Inuit"}},
		{"brackets behind", "L'adjointe parlementaire du premier ministre du Québec (volet jeunesse), Mme Anne Testin, est contente.", graph.HoldsPosition,
			[]string{"anne-testin → ca-quebec adjointe parlementaire du premier ministre"}},
		{"acts as", "Luc Testart agira à titre de directeur du Bureau du Québec à Dakar.", graph.HoldsPosition, []string{"luc-testart → bureau-ca-quebec-sn-dakar directeur"}},
	})
	tellsAll(t, "Nouvelles de Belgique\n\nLa Belgique et la Wallonie.\n\n", "", []wording{
		{"party behind an office", "Luc Testart, ancien ministre MR, et Anne Testin, députée PS, sont contents.", graph.MemberOf, []string{"anne-testin → be-parti-socialiste", "luc-testart → be-mouvement-reformateur"}},
		{"a chair of a party", "Luc Testart, président MR.", graph.MemberOf, nil},
	})
}

func TestCaptionTitles(t *testing.T) {
	tellsAll(t, "Nouvelles du jour\n\nLa ministre a été reçue.\n\n", "", []wording{
		{"in brackets", "Dévoilement du buste du pont de Testa (d.g.à.d.) : Luc Testart, professeur – Anne Testin – Paul Testou", graph.ParticipatedIn,
			[]string{"anne-testin → devoilement-du-buste-du-pont-de-testa", "luc-testart → devoilement-du-buste-du-pont-de-testa", "paul-testou → devoilement-du-buste-du-pont-de-testa"}},
		{"a long post", "La ministre québécoise Anne Testin avec le ministre flamand de l'Économie, de la Mer, de l'Énergie, des Ports, de la Pêche et de la Technologie, M. Luc Testart", graph.ParticipatedIn, nil},
		{"no order told", "Dévoilement du buste : Luc Testart est content", graph.ParticipatedIn, nil},
	})
}

func TestFederatedJourneys(t *testing.T) {
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"days undated", "La ministre flamande Anne Testin est à Montréal. Lors de sa mission de trois jours, Anne Testin verra Luc Testart.", graph.ParticipatedIn, nil},
		{"a politician", "La ministre flamande Anne Testin est à Montréal. La politicienne flamande a rencontré Luc Testart, maire de Gatineau.", graph.MetWith, []string{"anne-testin → luc-testart"}},
		{"of others", "Anne Testin a participé à une rencontre avec des élus qui prendront part au Sommet du climat.", graph.ParticipatedIn, nil},
		{"to the end", "Wallonie-Bruxelles International a mené à bien la 5e session de la Commission des eaux.", graph.ParticipatedIn,
			[]string{"commission-eaux → 5e-session-de-la-commission-des-eaux", "wallonie-bruxelles-international → 5e-session-de-la-commission-des-eaux"}},
		{"a commission held", "Anne Testin a salué la France lors de la Commission mixte permanente tenue à Namur.", graph.ParticipatedIn, []string{"anne-testin → commission-mixte-permanente-e3b98a4da31a127d"}},
		{"a commission", "Anne Testin a salué les membres de la Commission mixte permanente.", graph.ParticipatedIn, nil},
		{"passing", "Anne Testin était de passage à Montréal pour un discours.", graph.Visited, []string{"anne-testin → ca-montreal"}},
	})
}
