package extract_test

import (
	"testing"

	"entente/graph"
)

// Whom "les deux provinces", "les deux universités", "les deux pays" mean, told in the sentences
// before by their posts, bodies and delegations. Persons are invented.
func TestGroupsOfStory(t *testing.T) {
	party, coop, part := graph.PartyTo, graph.CooperatesWith, graph.ParticipatedIn
	ofGroup := []string{"la-xieng-khouang → accord-de-cooperation-la-xieng-khouang-vn-nghe-an", "vn-nghe-an → accord-de-cooperation-la-xieng-khouang-vn-nghe-an"}
	tellsAll(t, "Nouvelles\n\nHanoï (VNA) – ", "", []wording{
		{"behind posts in bodies", "Le secrétaire du Comité provincial du Parti de Nghe An, Tran Van Testo, a reçu vendredi le gouverneur de Xieng Khouang, Kham Testi. Les deux localités ont signé un accord de coopération.", party, ofGroup},
		{"behind a body and a delegation", "Le président du Comité populaire de la province de Nghe An, Tran Van Testo, a reçu une délégation de la province de Xieng Khouang conduite par Kham Testi. Les deux provinces ont signé un accord de coopération.", party, ofGroup},
		{"behind whose leaders met", "Une réunion entre les responsables de Nghe An et de Xieng Khouang s'est tenue vendredi. Les deux parties ont signé un accord de coopération.", party, ofGroup},
		{"not with where it is signed", "Le secrétaire du Comité du Parti de la province de Nghe An, Tran Van Testo, a reçu à Vinh le gouverneur de Xieng Khouang, Kham Testi. La coopération entre les deux provinces se développe.", coop,
			[]string{"la-xieng-khouang → vn-nghe-an"}},
		{"the state that goes unnamed", "Le secrétaire général du Comité central du PCV, Tran Van Testo, a reçu lundi l'ambassadrice d'Indonésie, Siti Testi. Les deux pays coopèrent dans la pêche.", coop,
			[]string{"id → vn"}},
		{"bodies by their noun", "L'Association d'amitié Vietnam-Laos et l'Association d'amitié Laos-Vietnam se sont réunies vendredi. Les deux associations participent au Forum de la jeunesse.", part,
			[]string{"association-d-amitie-laos-vietnam → forum-de-la-jeunesse-e3b98a4da31a127d", "association-d-amitie-vietnam-laos → forum-de-la-jeunesse-e3b98a4da31a127d"}},
		{"bodies whose names begin with it", "Le Front de la Patrie du Vietnam et le Front d'édification nationale du Laos se sont réunis. Les deux Fronts participent au Forum de la jeunesse.", part,
			[]string{"front-d-edification-nationale-du-laos → forum-de-la-jeunesse-e3b98a4da31a127d", "front-de-la-patrie-du-vietnam → forum-de-la-jeunesse-e3b98a4da31a127d"}},
		{"between them", "L'Université de Vinh a accueilli une délégation de l'Université de Lomé. Il a salué la coopération entre les deux universités.", coop,
			[]string{"universite-de-vinh → universite-tg-lome"}},
		{"any bodies", "L'Office national de l'électricité et l'Institut Pasteur de Dakar se sont réunis. Les deux institutions coopèrent.", coop,
			[]string{"electricite-national-office → institut-pasteur-sn-dakar"}},
	})
}

// Lists told group by group, and delegations of which nobody is told to lead them.
func TestGroupByGroup(t *testing.T) {
	part, visit, met := graph.ParticipatedIn, graph.Visited, graph.MetWith
	tellsAll(t, "Nouvelles\n\nHanoï (VNA) – ", "", []wording{
		{"in brackets", "Le 3e Forum des villes a réuni des dirigeants de deux provinces vietnamiennes (Nghe An, Ha Tinh) et de deux provinces du Centre du Laos (Savannakhet et Khammouane).", part,
			[]string{"la-khammouane → 3e-forum-des-villes", "la-savannakhet → 3e-forum-des-villes", "vn-ha-tinh → 3e-forum-des-villes", "vn-nghe-an → 3e-forum-des-villes"}},
		{"behind a person", "Le 3e Forum des villes s'est ouvert avec la participation du ministre Kham Testi et des responsables des provinces vietnamiennes de Nghe An et Ha Tinh, ainsi que de celles, lao, de Savannakhet et Khammouane.", part,
			[]string{"kham-testi → 3e-forum-des-villes", "la-khammouane → 3e-forum-des-villes", "la-savannakhet → 3e-forum-des-villes", "vn-ha-tinh → 3e-forum-des-villes", "vn-nghe-an → 3e-forum-des-villes"}},
		{"a delegation that nobody leads", "Une délégation de la province vietnamienne de Nghe An a effectué les 4 et 5 avril 2023 une visite dans la province de Savannakhet.", part,
			[]string{"vn-nghe-an → visite-dans-la-province-de-savannakhet-2023-04-04-2023-04-05"}},
		{"a visit between its date and whose it is", "La visite d'État en Inde du 25 au 27 février 2022 du ministre Tran Van Testo a été un succès.", visit,
			[]string{"tran-van-testo → in 2022-02-25/2022-02-27"}},
		{"the guest of the meeting before", "Le ministre vietnamien Tran Van Testo s'est entretenu à Hanoï avec le ministre lao Kham Testi. Lors de sa visite, il a rencontré M. Paul Testard.", met,
			[]string{"kham-testi → paul-testard", "kham-testi → tran-van-testo"}},
		{"his delegation", "Le ministre vietnamien Tran Van Testo s'est entretenu à Hanoï avec le ministre lao Kham Testi. La délégation a ensuite visité la ville de Hai Phong.", visit,
			[]string{"kham-testi → vn-hai-phong", "kham-testi → vn-hanoi"}},
		{"present, told behind the names", "Le 3e Forum des villes s'est tenu à Vinh. Le ministre Tran Van Testo et le maire Paul Testard étaient également présents.", part,
			[]string{"paul-testard → 3e-forum-des-villes", "tran-van-testo → 3e-forum-des-villes"}},
	})
}

// Names of parties, bodies and towns.
func TestNamesBesideTables(t *testing.T) {
	hold, party := graph.HoldsPosition, graph.PartyTo
	tellsAll(t, "Nouvelles\n\nHanoï (VNA) – ", "", []wording{
		{"a party that no table has", "Le secrétaire général du Parti communiste du Paraguay, Juan Testo, a parlé.", hold,
			[]string{"juan-testo → parti-communiste-du-paraguay secrétaire général"}},
		{"posts joined before a name", "L'ambassadrice du Togo, Awa Testa, le ministre de l'Agriculture et maire de Lyon, Paul Testard, ont parlé. ", hold,
			[]string{"awa-testa → tg ambassadrice", "paul-testard → fr-lyon maire", "paul-testard → tg ministre de l'Agriculture"}},
		{"a university of one word", "L'université Testoeda et l'Université de Vinh ont signé un accord.", party,
			[]string{"testoeda-universite → accord-testoeda-universite-universite-de-vinh-e3b98a4da31a127d", "universite-de-vinh → accord-testoeda-universite-universite-de-vinh-e3b98a4da31a127d"}},
		{"a particle behind a short given name", "L'ambassadeur des Pays-Bas, Jan van der Testen, a parlé.", hold, []string{"jan-van-der-testen → nl ambassadeur"}},
	})
}

// The same in English, where the town of the dateline is no party.
func TestEnglishGroupsOfStory(t *testing.T) {
	party, coop := graph.PartyTo, graph.CooperatesWith
	tellsAll(t, "Ties grow\n\nHANOI (VNA) – ", restOfDay, []wording{
		{"behind posts", "Secretary of the Nghe An provincial Party Committee Tran Van Testo received Xieng Khouang Governor Kham Testi. The two provinces cooperate in farming.", coop,
			[]string{"la-xieng-khouang → vn-nghe-an"}},
		{"behind a visit", "Kham Testi, governor of Xieng Khouang, paid a working visit to Nghe An province. A cooperation agreement was signed between the two provinces.", party,
			[]string{"la-xieng-khouang → cooperation-agreement-la-xieng-khouang-vn-nghe-an", "vn-nghe-an → cooperation-agreement-la-xieng-khouang-vn-nghe-an"}},
		{"by states", "Vietnam and Laos held a fair. A cooperation agreement was signed by the two countries.", party,
			[]string{"la → cooperation-agreement-la-vn", "vn → cooperation-agreement-la-vn"}},
		{"one of each state", "Nghe An shares a border with Xieng Khouang and Bolikhamxay. The governor of Xieng Khouang received the Chairman of the Nghe An People's Committee. A cooperation agreement was signed by the two provinces.", party,
			[]string{"la-xieng-khouang → cooperation-agreement-la-xieng-khouang-vn-nghe-an", "vn-nghe-an → cooperation-agreement-la-xieng-khouang-vn-nghe-an"}},
	})
}
