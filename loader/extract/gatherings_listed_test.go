package extract_test

import (
	"testing"

	"entente/graph"
)

// Who takes part in a gathering as one of a list, as who did something there, with a delegation, or in
// company; and what gathering is meant. Persons are invented.
func TestGatheringsListed(t *testing.T) {
	part, visit, post := graph.ParticipatedIn, graph.Visited, graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\nBamako – ", "", []wording{
		// What somebody in a list is, of which no post was made.
		{"a post under an unknown body", "Le forum de la forêt s'est ouvert lundi en présence du maire Ali Testi, du ministre délégué auprès du Minrex, Omar Proba, et de Jean Testard.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d", "jean-testard → forum-de-la-foret-e3b98a4da31a127d", "omar-proba → forum-de-la-foret-e3b98a4da31a127d"}},
		{"a title with a body inside", "Le forum de la forêt s'est ouvert lundi en présence de Marie Preuve, du coordonnateur du système des Nations unies Omar Proba et du maire Jean Testard.", part,
			[]string{"jean-testard → forum-de-la-foret-e3b98a4da31a127d", "marie-preuve → forum-de-la-foret-e3b98a4da31a127d", "omar-proba → forum-de-la-foret-e3b98a4da31a127d"}},
		{"the next one's post and not his", "Le forum de la forêt, auquel ont pris part le ministre de la Santé, Ali Testi, le ministre délégué auprès du Minrex, Omar Proba et le maire Jean Testard, a duré deux jours.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d", "jean-testard → forum-de-la-foret-e3b98a4da31a127d", "omar-proba → forum-de-la-foret-e3b98a4da31a127d"}},
		{"any noun right before a name", "Le forum de la forêt a été animé par le sociologue Ali Testi, l'économiste Omar Proba et l'universitaire Jean Testard.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d", "jean-testard → forum-de-la-foret-e3b98a4da31a127d", "omar-proba → forum-de-la-foret-e3b98a4da31a127d"}},
		{"his counterpart, between commas", "Ali Testi, chef du Service de la pêche, et son homologue européen à Niamey, Omar Proba, ont assisté lundi au forum de la forêt.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d", "omar-proba → forum-de-la-foret-e3b98a4da31a127d"}},
		{"another acts behind what a preposition governs", "En présence du directeur du port de pêche, Ali Testi a ouvert lundi le forum de la forêt.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d"}},
		{"who heads a region is no region", "Le président de la région Moussa Testi et le maire Jean Testard ont assisté lundi au forum de la forêt.", part,
			[]string{"jean-testard → forum-de-la-foret-e3b98a4da31a127d", "moussa-testi → forum-de-la-foret-e3b98a4da31a127d"}},
		{"but a region with a hyphen is one", "Le gouverneur de la région Saint-Louis, Ali Testi, a souri.", post,
			[]string{"ali-testi → sn-saint-louis gouverneur"}},
		// Among whom.
		{"among the guests", "Le forum de la forêt s'est ouvert lundi devant un parterre d'invités, parmi lesquels Ali Testi et Omar Proba.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d", "omar-proba → forum-de-la-foret-e3b98a4da31a127d"}},
		{"among others, between commas", "Le forum de la forêt s'est ouvert lundi en présence, entre autres, du maire Omar Proba.", part,
			[]string{"omar-proba → forum-de-la-foret-e3b98a4da31a127d"}},
		{"speakers told of before", "Le forum de la forêt s'est tenu lundi. Plusieurs orateurs se sont succédé, dont Ali Testi.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d"}},
		// In company.
		{"companions in the same sentence", "Le préfet Ali Testi, accompagné du maire Omar Proba, a assisté lundi au forum de la forêt.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d", "omar-proba → forum-de-la-foret-e3b98a4da31a127d"}},
		// By whom something was done there.
		{"by whom a prize was given", "Le prix a été remis lundi à Marie Preuve par Ali Testi lors du forum de la forêt.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d"}},
		{"by whom an agreement was signed", "Lors du forum de la forêt, un accord a été signé par Ali Testi et Omar Proba.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d", "omar-proba → forum-de-la-foret-e3b98a4da31a127d"}},
		{"who only speaks of what another did", "Le port a été bâti par Omar Proba, a rappelé Ali Testi lors du forum de la forêt.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d"}},
		{"nor in what is said", "Lors du forum de la forêt, Ali Testi a rappelé que le port avait été bâti par Omar Proba.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d"}},
		// Delegations.
		{"of what kind it is", "Une délégation de travail du Conseil régional de Kayes, conduite par Ali Testi, a participé lundi au forum de la forêt.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d", "conseil-ml-kayes → forum-de-la-foret-e3b98a4da31a127d"}},
		{"how many it is of", "Une délégation de cinq membres de la région de Kayes, dirigée par Ali Testi, a assisté lundi au forum de la forêt.", part,
			[]string{"ali-testi → forum-de-la-foret-e3b98a4da31a127d", "ml-kayes → forum-de-la-foret-e3b98a4da31a127d"}},
		{"heads of provinces in it", "Le forum de la forêt s'est tenu lundi. La délégation mauritanienne comptait notamment les walis du Gorgol et de l'Assaba.", part,
			[]string{"mr-assaba → forum-de-la-foret-e3b98a4da31a127d", "mr-gorgol → forum-de-la-foret-e3b98a4da31a127d"}},
		{"in the presence of heads of regions", "Le forum de la forêt s'est ouvert lundi en présence des gouverneurs des régions de Kayes et de Ségou.", part,
			[]string{"ml-kayes → forum-de-la-foret-e3b98a4da31a127d", "ml-segou → forum-de-la-foret-e3b98a4da31a127d"}},
		{"a delegation that does not go", "Une délégation de la région de Kayes, dirigée par Omar Proba, ne participera pas au forum de la forêt.", part, nil},
		// What gathering it is.
		{"told of barely before", "Ali Testi a pris la tête de la région au cours d'une cérémonie solennelle tenue lundi. La cérémonie d'installation a eu lieu en présence du gouverneur Omar Proba.", part,
			[]string{"ali-testi → ceremonie-d-installation-e3b98a4da31a127d", "omar-proba → ceremonie-d-installation-e3b98a4da31a127d"}},
		{"its opening is another", "Ali Testi a pris part à une cérémonie solennelle tenue lundi. La cérémonie d'ouverture a eu lieu en présence du gouverneur Omar Proba.", part,
			[]string{"ali-testi → ceremonie-solennelle-e3b98a4da31a127d", "omar-proba → ceremonie-d-ouverture-e3b98a4da31a127d"}},
		{"attended on a day", "Ali Testi a pris part, lundi à Bamako, à une réunion avec les bailleurs.", part,
			[]string{"ali-testi → reunion-e3b98a4da31a127d"}},
		{"attended on no day", "Ali Testi a pris part à une réunion avec les bailleurs.", part, nil},
		{"half of an adjective", "La réunion conjointe des gouvernements luxembourgeois et rhénan-palatin s'est tenue lundi sous la présidence d'Ali Testi.", part,
			[]string{"ali-testi → reunion-conjointe-des-gouvernements-luxembourgeois-et-rhenan-palatin"}},
		{"a kind of meeting is none of its own", "Une rencontre de concertation entre les maires et le ministère de la Santé a eu lieu lundi. La rencontre était conduite par Ali Testi.", part,
			[]string{"ali-testi → rencontre-de-concertation-entre-les-maires-et-le-ministere-de-la-sante", "ministere-sante → rencontre-de-concertation-entre-les-maires-et-le-ministere-de-la-sante"}},
		{"without its partners", "La 9e session du Comité de sécurité entre le Niger et le Mali et leurs partenaires s'est ouverte lundi.", part,
			[]string{"comite-securite-ml-ne → 9e-session-du-comite-de-securite-entre-le-niger-et-le-mali"}},
		{"without what came before it", "La 8e session de la Commission mixte de coopération entre le Niger et le Mali, après deux jours d'échanges, s'est achevée lundi.", part,
			[]string{"commission-cooperation-mixte-ml-ne → 8e-session-de-la-commission-mixte-de-cooperation-entre-le-niger-et-le-mali"}},
		// Who comes.
		{"whose coming another confirms", "Karine Testard confirme la venue du maire de Niort en visite officielle à Lomé du 3 au 5 mai.", visit, nil},
		{"whose coming another prepares", "Karine Testard a préparé l'arrivée du ministre Ali Testi en visite officielle à Lomé du 3 au 5 mai.", visit,
			[]string{"ali-testi → tg-lome --05-03/--05-05"}},
		{"whose picture it is", "Le 19e sommet de la forêt s'est tenu lundi. L'occasion de passer la présidence du Togo au Niger. (Photo: Marie Preuve)", part, nil},
	})
	tellsAll(t, "Réunion du Conseil Kayes-Ségou\n\n", "", []wording{
		{"who met, below the headline", "Entrevue utile lundi à Kayes entre le maire Ali Testi et le préfet Jean Testard.", part,
			[]string{"ali-testi → reunion-du-conseil-kayes-segou", "conseil-ml-kayes-ml-segou → reunion-du-conseil-kayes-segou", "jean-testard → reunion-du-conseil-kayes-segou"}},
	})
	tellsAll(t, "La ville prépare le forum de la forêt\n\n", "", []wording{
		{"not at the forum of the headline", "Entrevue utile lundi à Kayes entre le maire Ali Testi et le préfet Jean Testard.", part, nil},
	})
}
