package extract_test

import (
	"testing"

	"entente/graph"
)

// Heads of state named late, acronyms with small letters, English names of events, ministers with their sectors in
// brackets, as papers of Africa have them. Persons are invented.
func TestAfricanDispatches(t *testing.T) {
	hold, met, visit, part, coop, signed, located := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn, graph.CooperatesWith, graph.Signed, graph.LocatedIn
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a head of state named later", "Abidjan - Le chef de l'Etat a reçu lundi l'ambassadeur du Maroc, Omar Prova. Le président Paul Testa a souri.", met, []string{"omar-prova → paul-testa"}},
		{"no other state's head", "Abidjan - Le chef de l'Etat a reçu lundi l'ambassadeur du Maroc, Omar Prova. Le président togolais Paul Testa a souri.", met, nil},
		{"a post within a name", "Tunis - Le ministre tunisien Slim Caïd Testa a reçu le député tunisien Ahmed Pacha Testou.", met, []string{"ahmed-pacha-testou → slim-caid-testa"}},
		{"a post behind a name", "Tunis - Hier, Slim Testa, Maire de Tunis, a souri.", hold, []string{"slim-testa → tn-tunis Maire"}},
		{"whose counterpart", "Bamako - Le ministre algérien des Affaires étrangères, Ali Testa, est là. Il a salué le gouverneur de Bamako, Paul Testou. M. Testa a vu son homologue malien, Omar Prova.", hold, []string{"ali-testa → dz ministre des Affaires étrangères", "omar-prova → ml ministre des Affaires étrangères", "paul-testou → ml-bamako gouverneur"}},
		{"his counterpart", "Bamako - Le ministre algérien des Affaires étrangères, Ali Testa, est là. Il a salué le gouverneur de Bamako, Paul Testou. Il a vu son homologue malien, Omar Prova.", hold, []string{"ali-testa → dz ministre des Affaires étrangères", "omar-prova → ml ministre des Affaires étrangères", "paul-testou → ml-bamako gouverneur"}},
		{"an unnamed minister and a counterpart", "Dakar - Le ministre sénégalais des Affaires étrangères et son homologue gambien Omar Prova ont souri.", hold, []string{"omar-prova → gm ministre des Affaires étrangères"}},
		{"small acronyms", "Yaoundé - Le président de la Cemac, Paul Testa, a vu le représentant de l'Onu au Cameroun, Jean Testou.", hold, []string{"jean-testou → organisation-des-nations-unies représentant", "paul-testa → communaute-economique-et-monetaire-de-l-afrique-centrale président"}},
		{"no acronyms", "Yaoundé - Le président de Cemac Testa a vu le maire de l'Onu-Ville.", hold, nil},
		{"bodies in small letters", "Dakar - Le représentant de l'organisation mondiale de la santé, Paul Testa, est là.", hold, []string{"paul-testa → organisation-mondiale-de-la-sante représentant"}},
		{"each for his side", "Les deux parties, représentées respectivement par l'ambassadeur de Chine, Li Testa, et le ministre congolais de la Santé, Paul Testou, ont procédé lundi à la signature d'un accord de don.", signed, []string{"li-testa → accord-de-don-cd-cn", "paul-testou → accord-de-don-cd-cn"}},
		{"each for his own", "La ville de Dakar et la région Bretagne, représentées par Paul Testa et Jean Testou, ont signé lundi une convention de partenariat.", signed, []string{"jean-testou → convention-de-partenariat-fr-bretagne-sn-dakar", "paul-testa → convention-de-partenariat-fr-bretagne-sn-dakar"}},
		{"two for one side", "La ville de Dakar, représentée par son maire, Paul Testa, et son adjoint, Jean Testou, a signé lundi une convention avec la ville de Nantes.", signed, []string{"paul-testa → convention-fr-nantes-sn-dakar-e3b98a4da31a127d"}},
		{"ministers by sector", "Lomé - Le Premier ministre togolais Komi Testa était accompagné de plusieurs ministres, dont Paul Testou (Intérieur), Rajo Testiny (Mines et Ressources) et Anne Testi (Commerce).", hold, []string{"anne-testi → tg ministre (Commerce)", "komi-testa → tg Premier ministre", "paul-testou → tg ministre (Intérieur)", "rajo-testiny → tg ministre (Mines et Ressources)"}},
		{"six ministers", "Il a vu les membres de la délégation malgache composée de 3 ministres, en l'occurrence, Rija Testa (Affaires étrangères) ; Fidy Testina (Mines) ; Joël Testou (Tourisme).", hold, []string{"fidy-testina → mg ministre (Mines)", "joel-testou → mg ministre (Tourisme)", "rija-testa → mg ministre (Affaires étrangères)"}},
		{"no sectors", "Lomé - Plusieurs ministres togolais, dont Paul Testou, ont vu Rajo Testiny (à droite).", hold, nil},
		{"a president and his wife", "Le président français Testard est en Tunisie. Le chef de l’Etat français, son épouse, Brigitte Testard, ont été accueillis par le président tunisien Ali Prova.", met, []string{"ali-prova → brigitte-testard", "ali-prova → testard"}},
		{"who comes as well", "Dakar - Le président togolais Paul Testa est attendu à Dakar vendredi, de même que le président de la Banque mondiale, Jean Testou, et Omar Prova.", visit, []string{"jean-testou → sn-dakar (planned)", "omar-prova → sn-dakar (planned)", "paul-testa → sn-dakar (planned)"}},
		{"what is visited as well", "Dakar - Le ministre malien Paul Testa s'est rendu à Thiès, ainsi qu'au palais du gouverneur Jean Testou.", visit, []string{"paul-testa → sn-palais-du-gouverneur-jean-testou", "paul-testa → sn-thies"}},
		{"English names of events", "Tunis - Le ministre tunisien Paul Testa a participé à l'Africa Test Forum, puis au “Tunisia Probe Summit”.", part, []string{"paul-testa → africa-test-forum-e3b98a4da31a127d", "paul-testa → tunisia-probe-summit-e3b98a4da31a127d"}},
		{"no English names", "Tunis - Le ministre tunisien Paul Testa a participé au Forum et au Grand Forum.", part, []string{"paul-testa → forum-e3b98a4da31a127d"}},
		{"days before and behind", "Yaoundé - Au lendemain du Sommet Chine-Afrique, le ministre camerounais Paul Testa a parlé. À la veille du Sommet Chine-Afrique, le ministre camerounais Jean Testou a parlé.", part, nil},
		{"at its opening", "Yaoundé - A l'ouverture du Sommet Chine-Afrique, le ministre camerounais Paul Testa a parlé.", part, []string{"paul-testa → sommet-chine-afrique-e3b98a4da31a127d"}},
		{"where the towns lie", "La commune d'El-Biar (wilaya d'Alger) vient de signer une convention de jumelage avec la ville française d'Alfortville. Pour le maire d'Alfortville, ville située dans le Val de Marne, ce jumelage suit dix ans d'échanges entre les deux villes.", coop, []string{"dz-el-biar → fr-alfortville"}},
		{"in charge of a sector", "Le ministre des Affaires étrangères et de la Coopération du Burkina Faso, Paul Testa, est là. Le ministre en charge des Affaires étrangères, Paul Testa, a souri.", hold, []string{"paul-testa → bf ministre des Affaires étrangères et de la Coopération"}},
		{"a feast for a name", "Nouakchott - La ministre de l'Eau de la Mauritanie, Awa Mint Maouloud, a souri.", hold, []string{"awa-mint-maouloud → mr ministre de l'Eau"}},
		{"an airport", "Le président du Bénin est arrivé de France à l'aéroport de Cadjehoun.", located, []string{"bj-aeroport-bernardin-gantin → bj"}},
		{"a great port", "La directrice générale du Grand Port maritime de Marseille, Anne Testa, a souri.", hold, []string{"anne-testa → grand-maritime-port-fr-marseille directrice générale"}},
		{"some of those who come along", "Tunis - Pour ce voyage à Tunis, le maire de Marseille, Paul Testa, est accompagné de plusieurs personnalités parmi lesquelles : M. Jean Testou, délégué à la coopération ; Mme Anne Testi, vice-présidente d’Aix-Marseille Université.", visit, []string{"anne-testi → tn-tunis", "jean-testou → tn-tunis", "paul-testa → tn-tunis"}},
	})
}
