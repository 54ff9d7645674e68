package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Turns of plain dispatches: visits in relative clauses, groups with a leader, two
// who talk, those whom places send, places that only lie around a side.
func TestPlainNews(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nHanoï (VNA) – ", "", []wording{
		{"the visit that somebody makes", "La visite que le président Luong Cuong effectue au Laos les 24 et 25 avril revêt une grande importance.", graph.Visited, []string{"luong-cuong → la --04-24/--04-25"}},
		{"the visit that somebody made", "La visite que le Premier ministre Pham Minh Chinh a effectuée au Laos en avril a été un succès.", graph.Visited, []string{"pham-minh-chinh → la --04"}},
		{"a visit made by", "La visite effectuée au Vietnam par le président français Emmanuel Macron a ouvert une page.", graph.Visited, []string{"emmanuel-macron → vn"}},
		{"they, with a leader", "Des députés français, emmenés par Marie Duval, ont séjourné au Laos en août. Ils ont été reçus par Pham Van Duc.", graph.MetWith, []string{"marie-duval → pham-van-duc"}},
		{"two men talk", "Le gouverneur Khamphan Sitthi est arrivé lundi à l'invitation de Pham Van Duc. Les deux hommes ont eu un entretien.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc"}},
		{"two discuss", "Le ministre Pham Van Duc et le gouverneur Khamphan Sitthi ont discuté de la route.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc"}},
		{"cooperation that binds", "Il a évoqué la coopération intégrale qui lie le Vietnam et le Laos.", graph.CooperatesWith, []string{"la → vn"}},
		{"a commune of a town", "Can Tho coopère avec une commune de Kinshasa.", graph.CooperatesWith, nil},
		{"provinces of states", "Une ville de Chine et des régions de France ont signé un accord.", graph.PartyTo, nil},
		{"those whom places send", "Le 3e Forum des provinces du Mékong a réuni les gouverneurs de Bokeo et de Luang Namtha.", graph.ParticipatedIn, []string{"la-bokeo → 3e-forum-des-provinces-du-mekong", "la-luang-namtha → 3e-forum-des-provinces-du-mekong"}},
		{"what the sentence was about", "La 5e Réunion des hauts officiels a préparé le 13e Sommet du Mékong. Le ministre Pham Van Duc a présidé cet événement.", graph.ParticipatedIn, []string{"pham-van-duc → 5e-reunion-des-hauts-officiels"}},
		{"a session of a legislature", "La 10e session de la 15e législature de l'Assemblée nationale s'est ouverte sous la présidence de Pham Van Duc.", graph.ParticipatedIn, []string{"assemblee-nationale → 10e-session-de-la-15e-legislature-de-l-assemblee-nationale", "pham-van-duc → 10e-session-de-la-15e-legislature-de-l-assemblee-nationale"}},
		{"a restricted meeting", "Le ministre Pham Van Duc a participé à la réunion restreinte des ministres de la Culture.", graph.ParticipatedIn, []string{"pham-van-duc → reunion-restreinte-des-ministres-de-la-culture"}},
		{"a ceremony for somebody", "La cérémonie d'accueil du président lao, Khamphan Sitthi, a été présidée par Pham Van Duc.", graph.ParticipatedIn, []string{"khamphan-sitthi → ceremonie-d-accueil-e3b98a4da31a127d", "pham-van-duc → ceremonie-d-accueil-e3b98a4da31a127d"}},
		{"on whose order", "Sur ordre du Premier ministre, le vice-Premier ministre Tran Van Ha est venu à Can Tho.", graph.HoldsPosition, []string{"tran-van-ha → vn vice-Premier ministre"}},
		{"a surname that is an article", "Le directeur général de Vietnam Airlines, Le Hong Ha, est venu à Can Tho.", graph.HoldsPosition, []string{"le-hong-ha → vietnam-airlines directeur général"}},
		{"behind an abbreviation", "La Commission du commerce international (INTA) du Parlement européen est venue à Hanoï.", graph.PartOf, []string{"commerce-commission-international-parlement-europeen → parlement-europeen"}},
		{"a partner is no owner", "Hélène Luc préside le Comité pour la coopération avec le Vietnam.", graph.PartOf, nil},
		{"a name like a title", "Le ministre de l'Intérieur cambodgien Sar Kheng est venu à Can Tho.", graph.HoldsPosition, []string{"sar-kheng → kh ministre de l'Intérieur"}},
		{"two matters of a conference", "La 10e Conférence de coopération et de développement des provinces frontalières Vietnam-Cambodge a été présidée par Pham Van Duc.", graph.ParticipatedIn, []string{"pham-van-duc → 10e-conference-de-cooperation-et-de-developpement-des-provinces-frontalieres-vie-c896ee08562c919b"}},
		{"representatives, of whom one leads", "Une délégation de la Cour suprême, conduite par Tran Thi Lan, est au Laos. Les représentants vietnamiens ont été reçus par Khamphan Sitthi.", graph.MetWith, []string{"khamphan-sitthi → tran-thi-lan"}},
		{"its second congress", "Le 2e congrès de l'Association d'amitié a eu lieu. Pham Van Duc a présidé son 2e congrès pour le mandat 2011-2015.", graph.ParticipatedIn, []string{"amitie-association → 2e-congres-de-l-association-d-amitie", "pham-van-duc → 2e-congres-de-l-association-d-amitie"}},
		{"an assistant of somebody", "L'assistant du Premier ministre, Pham Van Duc, est venu.", graph.HoldsPosition, []string{"pham-van-duc → vn assistant du Premier ministre"}},
		{"an article is no name", "Le 22 février, Khamphan Sitthi est venu. Le Hoai Trung a rencontré Khamphan Sitthi.", graph.MetWith, []string{"khamphan-sitthi → le-hoai-trung"}},
		{"who commands border guards", "Le colonel Tran Van Ha, commandant des garde-frontières de Can Tho, est venu.", graph.HoldsPosition, []string{"tran-van-ha → frontiere-garde-vn-can-tho commandant"}},
		{"a ceremony in honour", "Le Consulat général du Vietnam a organisé une cérémonie en l'honneur de la Fête nationale.", graph.ParticipatedIn, []string{"consulat-general-vn → ceremonie-en-l-honneur-de-la-fete-nationale"}},
		{"a declaration published", "Le Vietnam et la France ont publié une déclaration commune.", graph.PartyTo, []string{"fr → declaration-commune-fr-vn", "vn → declaration-commune-fr-vn"}},
		{"they, the two provinces", "Le vice-président Tran Van Ha, de Dak Lak, a reçu Khamphan Sitthi, gouverneur d'Attapeu. Les deux provinces sont voisines. Elles ont signé un accord.", graph.Signed, nil},
		{"a parliament ratifies", "L'accord avec le Laos a été ratifié par l'Assemblée nationale.", graph.PartyTo, nil},
		{"the leader of a state", "Le président vietnamien Tran Van Ha est au Laos. Tran Van Ha a vu l'ambassadeur du Vietnam, Pham Van Duc. Mardi, le dirigeant vietnamien rencontrera Khamphan Sitthi.", graph.MetWith, []string{"khamphan-sitthi → tran-van-ha (planned)", "pham-van-duc → tran-van-ha"}},
		{"another state's assembly", "Le président de l'Assemblée nationale du Laos, Khamphan Sitthi, a salué ses entretiens avec le président de l'Assemblée nationale Tran Van Ha.", graph.HoldsPosition, []string{"khamphan-sitthi → assemblee-nationale-la président", "tran-van-ha → assemblee-nationale président"}},
		{"a quarter in brackets", "Le gouverneur du Yunnan (sud-ouest), Wang Testa, est venu.", graph.HoldsPosition, []string{"wang-testa → cn-yunnan gouverneur"}},
		{"nominations", "L'Assemblée nationale a approuvé la nomination de Pham Van Duc, député, au poste de président du Conseil électoral national et de Tran Thi Lan au poste de directrice de la Banque d'État.", graph.HoldsPosition, []string{"pham-van-duc → conseil-electoral-national président", "tran-thi-lan → banque-etat directrice"}},
	})
}

// A teaser is a story of its own: its bare nouns mean nothing of the one above it, and
// a picture's "la réunion" is the one told of below.
func TestTeasersAreStories(t *testing.T) {
	r := read(t, "Un pont au Laos\n\nHanoï (VNA) – Le pont est ouvert. -VNA\n\nVoir plus\n\nPham Van Duc préside la conférence sur le riz\n\nLe ministre Pham Van Duc a présidé la conférence sur le riz de Can Tho.\n\nLe ministre Tran Van Hai lors de la conférence. Photo : VNA\n\nTran Van Hai à la conférence sur le thé\n\nLe ministre Tran Van Hai a assisté à la conférence sur le thé de Hué.")
	want := []string{"pham-van-duc → conference-sur-le-riz-de-can-tho", "tran-van-hai → conference-sur-le-the-de-hue-e3b98a4da31a127d"}
	if got := told(r, graph.ParticipatedIn); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
