package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Wordings of Québec, Belgian, Swiss, Monegasque and French regional papers, and of
// Chinese agencies abroad. Persons are invented.
func TestFrancophonie(t *testing.T) {
	hold, met, visit, with, join, part := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.CooperatesWith, graph.ParticipatedIn, graph.PartOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a conference that is a body", "Namur - Le président de la Conférence des évêques de Belgique, Jean Testard, a souri.", hold, []string{"jean-testard → conference-eveque-be président"}},
		{"the prince of a principality", "Monaco - Le prince souverain, Louis Testard, a souri.", hold, []string{"louis-testard → mc prince souverain"}},
		{"a city's magistrate", "Genève - Le conseiller administratif de la Ville de Genève, Paul Testard, a souri.", hold, []string{"paul-testard → ch-geneve conseiller administratif"}},
		{"a delegate without de", "Québec - Paul Testard, délégué Wallonie-Bruxelles au Québec, a souri.", hold, []string{"paul-testard → be-federation-wallonie-bruxelles délégué"}},
		{"a general delegation without de", "Québec - La Délégation générale Wallonie-Bruxelles a souri.", part, []string{"delegation-generale-be-federation-wallonie-bruxelles → be-federation-wallonie-bruxelles"}},
		{"in which capacity", "Namur - Marie Testard a participé à la 3e Conférence des villes en tant que présidente de l'Université de Liège.", hold, []string{"marie-testard → universite-de-liege présidente"}},
		{"in which capacity, far behind", "Namur - Marie Testard a participé à la 3e Conférence des villes en tant que présidente de l'Université de Liège.", join, []string{"marie-testard → 3e-conference-des-villes"}},
		{"a post that a relative tells of", "Namur - Le successeur de Marie Testard, qui occupait la fonction de présidente de l'Université de Liège, a souri.", hold, []string{"marie-testard → universite-de-liege présidente (former)"}},
		{"plural post, each with another", "Genève - Les conseillers d'État genevois Marie Testard, cheffe du Département de la sécurité, et Jean Testmann, chef du Département des finances, ont souri.", hold,
			[]string{"jean-testmann → ch-geneve conseiller d'État", "jean-testmann → departement-finance chef", "marie-testard → ch-geneve conseiller d'État", "marie-testard → departement-securite cheffe"}},
		{"whom two welcomed", "Lyon - Le président chinois Xi Test est arrivé à Lyon. Le préfet du Rhône, Paul Testard, et le maire de Lyon, Jean Testou, l'ont accueilli.", met,
			[]string{"jean-testou → xi-test", "paul-testard → xi-test"}},
		{"a name with Saint", "Lyon - Paul Testard a rencontré Bernard Saint-Test.", met, []string{"bernard-saint-test → paul-testard"}},
		{"a clause behind a pair", "Rennes - À l'occasion du jumelage entre la Bretagne et le Shandong, le Conseil régional accueille des élus.", with, []string{"cn-shandong → fr-bretagne"}},
		{"a president of a region", "Rennes - La Bretagne est belle. Le Shandong l'est aussi. Le président de région Philippe Testard a souri. Le président Testard a souri.", hold, []string{"philippe-testard → fr-bretagne président de région"}},
		{"a Chinese governor", "Rennes - Li Test, gouverneur du Shandong, est là. Le gouverneur chinois Li Test a souri.", hold, []string{"li-test → cn-shandong gouverneur"}},
		{"a Chinese governor untold", "Rennes - Philippe Testard accueille le gouverneur chinois. Li Test, gouverneur du Shandong, est là.", met, []string{"li-test → philippe-testard"}},
		{"the council's president by name", "Rennes - Le président du Conseil régional Philippe Testard a rencontré Paul Testou.", met, []string{"paul-testou → philippe-testard"}},
		{"a second plural in an event's name", "Namur - Marie Testard a pris part au 9e Sommet des régions et des villes.", join, []string{"marie-testard → 9e-sommet-des-regions-et-des-villes"}},
		{"a salon that is a room", "Rennes - Philippe Testard a reçu Li Test dans le Salon des aigles.", join, nil},
		{"a body with a foreign name", "Monaco - Michel Testard est directeur général du Monaco Economic Board.", hold, []string{"michel-testard → board-economic-mc directeur général"}},
		{"a tongue is no state's", "Québec - Le ministre de la Langue française, Jean Testard, a souri. Le Québec aussi. Le Québec est grand.", hold, []string{"jean-testard → ca-quebec ministre de la Langue française"}},
		{"the whole state's minister", "Genève - Le canton de Genève et la République et canton de Genève ont souri. Le ministre des Affaires étrangères, Didier Testard, a souri.", hold, []string{"didier-testard → ch ministre des Affaires étrangères"}},
		{"as well as", "Namur - Il a rencontré Marie Testard, présidente de l'Université de Liège, de même que le maire de Lyon, Jean Testou.", hold,
			[]string{"jean-testou → fr-lyon maire", "marie-testard → universite-de-liege présidente"}},
		{"himself", "Monaco - Le ministre d'État, Louis Testard, avait lui-même visité la Croatie.", visit, []string{"louis-testard → hr"}},
		{"passing through", "Lyon - Marie Testard est passée par Kanazawa.", visit, []string{"marie-testard → jp-kanazawa"}},
		{"a minister of the only province told of", "Montréal - Le premier ministre du Québec, Paul Testard, a rencontré la ministre de la Sécurité publique, Marie Testou.", hold,
			[]string{"marie-testou → ca-quebec ministre de la Sécurité publique", "paul-testard → ca-quebec premier ministre"}},
		{"a federal counterpart", "Montréal - Le premier ministre du Québec, Paul Testard, a rencontré son homologue fédéral, Marc Testou.", hold,
			[]string{"marc-testou → ca premier ministre", "paul-testard → ca-quebec premier ministre"}},
		{"premiers in an event's name", "Montréal - Paul Testard a pris part à la Réunion des premiers ministres.", join, []string{"paul-testard → reunion-des-premiers-ministres-e3b98a4da31a127d"}},
		{"a stay that something happened in", "Montréal - Le séjour s'est achevé, puis s'est déroulé alors que le maire de Sherbrooke, Paul Testard, était à Lyon.", visit, []string{"paul-testard → fr-lyon"}},
		{"relations kept by", "Neuchâtel - Les relations entretenues par le canton de Neuchâtel avec le Land de Bade-Wurtemberg sont bonnes.", with, []string{"ch-neuchatel → de-bade-wurtemberg"}},
		{"a delegation with somebody in it", "Rennes - Philippe Testard a accueilli une délégation de douze Japonais, dont Keiji Testo, maire de Kanazawa.", met, []string{"keiji-testo → philippe-testard"}},
		{"who gave speeches", "Rennes - Le 3e Forum des villes s'est tenu à Rennes. Philippe Testard et Marie Testou ont prononcé des allocutions.", join,
			[]string{"marie-testou → 3e-forum-des-villes", "philippe-testard → 3e-forum-des-villes"}},
		{"where two sides are not", "Delémont - Le président du Conseil général du Doubs, Yves Testard, et Jean Testou, ministre de l'Économie du canton du Jura, ont signé à Boncourt une convention de coopération entre leurs deux territoires.", with,
			[]string{"ch-jura → conseil-doub-general"}},
		{"a section of a body", "Delémont - Le président de la Section jurassienne de l'Assemblée parlementaire de la Francophonie, Paul Testard, a souri.", hold,
			[]string{"paul-testard → section-assemblee-parlementaire-de-la-francophonie-ch-jura président"}},
		{"his vice-president", "Rennes - Le président de la région Bretagne, Philippe Testard, est au Japon. Son vice-président, Paul Testou, a souri.", hold,
			[]string{"paul-testou → fr-bretagne vice-président", "philippe-testard → fr-bretagne président"}},
		{"in which quarter they lie", "Pékin (Xinhua) - La coopération entre les villes de Bordeaux (sud-ouest de la France) et de Wuhan (centre de la Chine) se développe.", with, []string{"cn-wuhan → fr-bordeaux"}},
		{"mayors of two towns", "Lyon - Le maire de Lyon, Paul Testard, a rencontré à Nantes le maire, Jean Testou.", hold, []string{"jean-testou → fr-nantes maire", "paul-testard → fr-lyon maire"}},
		{"a state behind a mayor's town", "Jinan - Alan Testou, premier ministre du Cap-Occidental, en Afrique du Sud, et Kang Testo, maire de Jeju, en République de Corée, ont participé au 3e Forum des villes.", join,
			[]string{"alan-testou → 3e-forum-des-villes", "kang-testo → 3e-forum-des-villes"}},
		{"who signed, not their states", "Delémont - Le président de la région Bretagne, Yves Testard, et le président de la région Souss-Massa, Omar Testi, ont signé une convention de coopération franco-marocaine.", graph.PartyTo,
			[]string{"fr-bretagne → convention-de-cooperation-franco-marocaine-fr-bretagne-ma-souss-massa", "ma-souss-massa → convention-de-cooperation-franco-marocaine-fr-bretagne-ma-souss-massa"}},
		{"what two parties signed", "Vientiane - Luang Prabang est loin. Les deux parties ont signé un protocole d'entente entre la région Bretagne et la province de Champassak.", with, []string{"fr-bretagne → la-champassak"}},
		{"whom somebody succeeds, one after another", "Paris - Marie Testard, présidente de l'Université de Liège, a vu Paul Testou. Elle succède à Abdou Testé du Sénégal (2003-2014) et à Boutros Testi d'Égypte (1998-2002).", hold,
			[]string{"abdou-teste → universite-de-liege président (former)", "marie-testard → universite-de-liege présidente"}},
		{"the outgoing one", "Paris - La nouvelle Secrétaire générale de l'Organisation internationale de la Francophonie, Marie Testard, a vu la Secrétaire générale sortante, Mme Jeanne Testou.", hold,
			[]string{"jeanne-testou → organisation-internationale-de-la-francophonie Secrétaire générale sortante", "marie-testard → organisation-internationale-de-la-francophonie Secrétaire générale"}},
		{"the journey to", "Ouagadougou - En effectuant le déplacement de Ouagadougou, Mme Testard a souri.", visit, []string{"testard → bf-ouagadougou"}},
		{"is abroad", "Namur - Le bourgmestre de Namur, Maxime Testard, est en Louisiane.", visit, []string{"maxime-testard → us-louisiane"}},
		{"is at home", "Namur - Le bourgmestre de Namur, Maxime Testard, est à Liège.", visit, nil},
		{"devoted to a visit", "Annecy - Le préfet de Haute-Savoie, Georges Testard, a consacré sa journée à la visite de la vallée de Chamonix.", visit, []string{"georges-testard → fr-vallee-de-chamonix"}},
		{"some of those who were there", "Lyon - Le 3e Forum des villes s'est tenu à Lyon. De nombreux invités ont assisté à l'événement, notamment Lu Test, chef de la délégation du Guizhou, Jean Testou et Paul Testard, ambassadeur d'Italie.", join,
			[]string{"jean-testou → 3e-forum-des-villes", "lu-test → 3e-forum-des-villes", "paul-testard → 3e-forum-des-villes"}},
		{"a member's own seat", "Montréal - Darryl Test, député et président de l'Université de Liège, a souri. Le Canada est grand. Le Canada est beau.", hold,
			[]string{"darryl-test → ca député", "darryl-test → universite-de-liege président"}},
		{"what he was once", "Colmar - Vincent Testard était auparavant sous-préfet de Bayonne.", hold, []string{"vincent-testard → fr-bayonne sous-préfet (former)"}},
		{"of one state only", "Ouagadougou - Le Burkina Faso est beau. Monaco aussi. La Conseillère de Gouvernement-Ministre des Relations Extérieures, Isabelle Testard, a souri.", hold,
			[]string{"isabelle-testard → mc Conseillère de Gouvernement-Ministre des Relations Extérieures"}},
		{"a body named for a place", "Saint-Denis - Le directeur général de l'Île de la Réunion Tourisme (IRT), Willy Testard, a souri.", hold, []string{"willy-testard → tourisme-fr-la-reunion directeur général"}},
		{"at a general assembly", "Annecy - Georges Testard a participé à l'assemblée générale de l'Association des maires de Haute-Savoie.", join, []string{"association-maire-fr-haute-savoie → assemblee-generale-de-l-association-des-maires-de-haute-savoie", "georges-testard → assemblee-generale-de-l-association-des-maires-de-haute-savoie"}},
		{"the collectivity", "Saint-Denis - La Réunion est une île. Le premier vice-président de la collectivité, Mohamed Testi, a souri.", hold, []string{"mohamed-testi → fr-la-reunion premier vice-président"}},
		{"an honourable one", "Montréal - Le maire de Montréal et responsable des relations internationales, l'honorable Denis Testard, également président de l'Université de Liège, a souri.", hold,
			[]string{"denis-testard → ca-montreal maire", "denis-testard → universite-de-liege président"}},
		{"presidents of a council and of a region", "Ajaccio - Les présidents du Conseil régional de Bretagne (CRB), Gilles Testard, et de la Région autonome de Sardaigne, Francesco Testi, ont souri.", hold,
			[]string{"francesco-testi → it-sardaigne président", "gilles-testard → conseil-fr-bretagne président"}},
		{"a chancellor of a canton", "Sion - Le Valais a souri. Le chancelier d'État Philipp Testmann aussi.", hold, []string{"philipp-testmann → ch-valais chancelier d'État"}},
		{"a court of a canton", "Sion - Le Valais a souri. Le président du Tribunal cantonal, Paul Testmann, aussi.", part, []string{"tribunal-ch-valais → ch-valais"}},
		{"the hosts' delegation", "Sion - L'ambassadeur de France en Suisse, Paul Testard, s'est rendu à Sierre. La délégation du gouvernement était accompagnée par Marcelle Testmann, préfète.", visit, []string{"paul-testard → ch-sierre"}},
		{"missions that take one abroad", "Montréal - La mairesse de Montréal, Marie Testard, mènera des missions qui la mèneront aux États-Unis et en France.", visit, []string{"marie-testard → fr (planned)", "marie-testard → us (planned)"}},
		{"a president of a government", "La Polynésie française et les Samoa ont souri. La Polynésie française est belle. Philippe Testard, président du gouvernement, a souri.", hold, []string{"philippe-testard → fr-polynesie-francaise président du gouvernement"}},
		{"presided over", "Verdun - La Région Grand Est, présidée par François Testard, a souri.", hold, []string{"francois-testard → fr-grand-est président"}},
		{"a minister where the other state has none", "Le Nouveau-Brunswick et la Louisiane ont souri. Le Nouveau-Brunswick est beau. Le ministre responsable de la Francophonie, Robert Testard, a souri.", hold, []string{"robert-testard → ca-nouveau-brunswick ministre responsable de la Francophonie"}},
		{"a lieutenant governor", "Le lieutenant-gouverneur de la Louisiane, Billy Test, a souri.", hold, []string{"billy-test → us-louisiane lieutenant-gouverneur"}},
		{"who joins a delegation", "Fidji est loin. Lors de la première étape, à Suva, la délégation a rejoint Paul Testard.", visit, nil},
		{"a foreign name that goes on", "Chicago - Marie Testard est présidente du Chicago Council on Global Affairs.", hold, []string{"marie-testard → affair-council-global-us-chicago présidente"}},
		{"a Korean given name", "Lyon - Paul Testard a rencontré le maire de Séoul, Oh Se-hoon.", hold, []string{"oh-se-hoon → kr-seoul maire"}},
		{"ministers of several regions", "Tokyo - Les ministres régionaux Willy Testard et Sven Testmann ont visité Aichi.", hold, nil},
		{"the counterpart in the other state", "Luxembourg - Le Premier ministre luxembourgeois Luc Testmann a été reçu à Lisbonne par son homologue portugais. Le ministre des Affaires étrangères Jean Test s'est entretenu avec son homologue, João Testa.", hold,
			[]string{"jean-test → lu ministre des Affaires étrangères", "joao-testa → pt ministre des Affaires étrangères", "luc-testmann → lu Premier ministre"}},
		{"a part of the world", "Lyon - Paul Testard, directeur du département d'Europe au ministère des Affaires étrangères, a souri.", hold, []string{"paul-testard → affaire-etrangere-ministere directeur du département d'Europe"}},
		{"an adjective before its noun", "Lyon - Paul Testard a signé un accord de libre circulation des personnes avec la Suisse.", with, nil},
		{"led by two", "Lyon - La délégation, présidée par David Testard, président de la Métropole de Lyon, et Georges Testmann, s'est rendue à Huê.", met, nil},
		{"received at the region's house", "Saint-Denis - Paul Testard a été reçu à l'hôtel de Région par le président Cyrille Testmann. La Réunion est belle.", hold, []string{"cyrille-testmann → fr-la-reunion président"}},
		{"a town and a date", "MONTRÉAL, le 3 mai 2019 – La ville de Lyon et le CNRS ont signé une entente de partenariat.", with, []string{"centre-national-de-la-recherche-scientifique → fr-lyon"}},
		{"a town and a date before a dash", "Mission à Paris\n\nQuébec, le 3 mai 2019. – Le ministre de la Santé, Paul Testard, a souri.", hold, []string{"paul-testard → ca ministre de la Santé"}},
		{"the deputy of a regional delegation", "Caen - La Région Normandie est belle. Une délégation régionale conduite par le vice-président délégué aux relations internationales, Charles Testard, a souri.", hold, []string{"charles-testard → fr-normandie vice-président délégué aux relations internationales"}},
		{"tied to another region", "Caen - La Bretagne est liée également au Land de Saxe.", with, []string{"de-saxe → fr-bretagne"}},
		{"a marshal of a voivodeship", "Caen - Jacek Testard, maréchal de la voïvodie de Silésie, a souri.", hold, []string{"jacek-testard → pl-silesie maréchal de la voïvodie"}},
		{"the capital of the other state", "Kunming - Vientiane est belle. Paul Testard s'est entretenu avec le gouverneur de la capitale laotienne, Atsaphang Testi.", hold, []string{"atsaphang-testi → la-vientiane gouverneur"}},
		{"a capital that goes unnamed", "Lyon - Le maire de la capitale sénégalaise, Barthélémy Testi, a souri.", hold, nil},
		{"a grand duke", "Monaco - Le Grand-Duc Henri a reçu Paul Testard.", hold, []string{"henri → lu Grand-Duc"}},
		{"of the body whose delegation it is", "Lyon - Une délégation du Parlement wallon, composée de Mme Monique Testard, première vice-présidente, a souri.", hold, []string{"monique-testard → parlement-be-wallonie première vice-présidente"}},
	})
}

// « Les deux villes » are those of the headline, of which one was named last.
func TestHeadlineSides(t *testing.T) {
	text := "Lyon et Rabat renforcent leur coopération\n\nPaul Testard s'est rendu à Rabat. La délégation a visité Fès. Les deux villes ont signé une convention."
	if got, want := told(read(t, text), graph.PartyTo), []string{"fr-lyon → convention-fr-lyon-ma-rabat-e3b98a4da31a127d", "ma-rabat → convention-fr-lyon-ma-rabat-e3b98a4da31a127d"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A province with an article and a town without one bear one name.
func TestTownWithoutArticle(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Paul Testard s'est rendu à Québec.", "place/ca-quebec"},
		{"Paul Testard s'est rendu au Québec.", "province/ca-quebec"},
		{"Le maire de Québec, Paul Testard, a visité Lyon. Québec et Lyon sont jumelées.", "place/ca-quebec"},
		{"Le Québec et Lyon sont liés.", "province/ca-quebec"},
	} {
		found := false
		for _, e := range read(t, "Nouvelles de la région\n\nLyon - "+c.text).Entities {
			found = found || string(e.ID) == c.want
		}
		if !found {
			t.Errorf("%s: no %s", c.text, c.want)
		}
	}
}
