package extract_test

import (
	"testing"

	"entente/graph"
)

// Bodies of provinces that send delegations abroad: those that sit for a term, branches of what every
// province has, teams of doctors, and associations of friendship.
func TestBodiesSentAbroad(t *testing.T) {
	tellsAll(t, "Nouvelles\n\nRabat – ", "", []wording{
		{"sits for a term", "Li Testan, vice-président du 13e Comité provincial de la Conférence consultative politique du Gansu, a visité Oran.", graph.HoldsPosition, []string{"li-testan → comite-consultative-politique-cn-gansu vice-président"}},
		{"the national one", "Li Testan, vice-président du 12e Comité national de la Conférence consultative politique du peuple chinois, a visité Oran.", graph.HoldsPosition, []string{"li-testan → comite-national-conference-consultative-politique-du-peuple-chinois vice-président"}},
		{"an assembly's committee", "Li Testan, vice-président du Comité permanent de la 14e Assemblée populaire provinciale du Zhejiang, a visité Oran.", graph.HoldsPosition, []string{"li-testan → 14e-comite-permanent-assemblee-populaire-cn-zhejiang vice-président"}},
		{"a meeting is none", "Li Testan a participé lundi à la 3e Commission mixte Maroc-Chine.", graph.ParticipatedIn, []string{"li-testan → 3e-commission-mixte-maroc-chine"}},
		{"a branch", "Le président de la CCPPC du Yunnan, Li Testan, a visité Oran.", graph.HoldsPosition, []string{"li-testan → ccppc-cn-yunnan président"}},
		{"a branch behind its short name", "Une délégation de la Conférence consultative politique du peuple chinois (CCPPC) de la province du Yunnan est arrivée.", graph.PartOf, []string{"chinoi-conference-consultative-peuple-politique-cn-yunnan → cn-yunnan"}},
		{"a team of doctors", "Le chef de la 18e mission médicale chinoise à Madagascar, Li Testan, a remercié le ministre.", graph.HoldsPosition, []string{"li-testan → 18e-medicale-mission-cn chef"}},
		{"a province's", "La 12e équipe médicale du Henan a soigné des malades.", graph.PartOf, []string{"12e-equipe-medicale-cn-henan → cn-henan"}},
		{"sent by it", "Voici la 14e équipe médicale dépêchée par le Henan au Bénin.", graph.PartOf, []string{"14e-equipe-medicale → cn-henan"}},
		{"one of many", "Des équipes médicales du Henan travaillent au Bénin.", graph.PartOf, nil},
		{"friends abroad", "Le président de l'Association d'amitié du peuple du Hunan avec les pays étrangers, Li Testan, est venu.", graph.HoldsPosition, []string{"li-testan → amitie-association-etranger-peuple-cn-hunan président"}},
		{"the front's department", "Li Testan, chef du Département du travail du front uni du Comité du Parti de la province du Fujian, est venu.", graph.HoldsPosition, []string{"li-testan → departement-front-travail-uni-comite-cn-parti-communiste-chinois-cn-fujian chef"}},
		{"adviser at an embassy", "Li Testan, conseiller économique et commercial de l'ambassade de Chine au Burkina Faso, est venu.", graph.HoldsPosition, []string{"li-testan → ambassade-cn conseiller économique et commercial"}},
		{"where they go is not where it lies", "La mission médicale de la province du Hubei en Algérie a soigné des malades.", graph.LocatedIn, []string{"cn-hubei → cn", "ma-rabat → ma"}},
		{"where it lies", "Le préfet de la province de la Comoé au Burkina Faso, Luc Testard, est venu.", graph.HoldsPosition, []string{"luc-testard → bf-comoe préfet"}},
	})
}

// What delegations sign, where they take part and whom they meet.
func TestDelegationsAbroad(t *testing.T) {
	tellsAll(t, "Nouvelles\n\nRabat – ", "", []wording{
		{"signed with, behind a long name", "Le maire d'Owando, Luc Testard, a paraphé, le 3 mai, un accord de coopération entre la commune d'Owando et celle de Wuxi en Chine avec la cheffe du bureau du Commerce de Wuxi, Li Testan.", graph.Signed, []string{"li-testan → accord-de-cooperation-entre-la-commune-d-owando-et-celle-de-wuxi-en-chine-cg-owa-44ed3e81f27f23c5", "luc-testard → accord-de-cooperation-entre-la-commune-d-owando-et-celle-de-wuxi-en-chine-cg-owa-44ed3e81f27f23c5"}},
		{"met so", "Le maire d'Owando, Luc Testard, a paraphé, le 3 mai, un accord de coopération entre la commune d'Owando et celle de Wuxi en Chine avec la cheffe du bureau du Commerce de Wuxi, Li Testan.", graph.MetWith, []string{"li-testan → luc-testard --05-03"}},
		{"a second pair", "Deux conventions de jumelage ont été signées entre la ville de Wuhan et la ville de Douala, d'une part, et entre la ville de Yichang et la commune de Kribi, d'autre part.", graph.CooperatesWith, []string{"cm-douala → cn-wuhan", "cm-kribi → cn-yichang"}},
		{"one pair", "Un jumelage a été scellé entre Wuhan, d'une part, et Douala, d'autre part.", graph.CooperatesWith, []string{"cm-douala → cn-wuhan"}},
		{"the two who sign", "Le Conseil régional de Souss-Massa et la ville de Wuhan ont signé jeudi à Agadir, au Maroc, une convention visant à développer la coopération entre les deux parties.", graph.CooperatesWith, []string{"cn-wuhan → conseil-ma-souss-massa"}},
		{"where a park is", "Le Hainan et le Vietnam coopèrent. Le Hainan soutient le marché de Dong Ba (Hué). Les deux parties se sont accordées sur un calendrier.", graph.CooperatesWith, []string{"cn-hainan → vn"}},
		{"its delegation", "Une délégation du Hunan, conduite par le vice-gouverneur Li Testan, a visité Oran. Elle a pris part au 5e Forum des régions à Alger.", graph.ParticipatedIn, []string{"cn-hunan → 5e-forum-des-regions", "li-testan → 5e-forum-des-regions"}},
		{"some of those visited", "Le ministre marocain Ali Testi a rendu visite à plusieurs hauts responsables chinois, dont le gouverneur du Hunan, Li Testan, et la maire de Wuhan, Hu Testing.", graph.MetWith, []string{"ali-testi → hu-testing", "ali-testi → li-testan"}},
		{"of whom somebody spoke", "Le ministre marocain Ali Testi a rendu visite à plusieurs hauts responsables chinois, dont Li Testan a loué le travail.", graph.MetWith, nil},
		{"a town by where it lies", "La maire de Wuhan, Hu Testing, a parlé du pont. La grande ville du bassin lémanique dort, la ville du delta du Mékong a noué une coopération avec Douala.", graph.CooperatesWith, []string{"cm-douala → cn-wuhan"}},
		{"whose delegation a visitor leads", "Le vice-ministre marocain Ali Testi s'est rendu du 12 au 14 mars 2024 en visite de travail au Hunan, en Chine, à la tête d'une délégation de représentants des régions de Souss-Massa, Fès-Meknès et Drâa-Tafilalet.", graph.ParticipatedIn, []string{"ali-testi → visite-de-travail-au-hunan-2024-03-12-2024-03-14", "ma-draa-tafilalet → visite-de-travail-au-hunan-2024-03-12-2024-03-14", "ma-fes-meknes → visite-de-travail-au-hunan-2024-03-12-2024-03-14", "ma-souss-massa → visite-de-travail-au-hunan-2024-03-12-2024-03-14"}},
		{"whom a visitor sees", "Le vice-ministre marocain Ali Testi s'est rendu du 12 au 14 mars 2024 en visite de travail à Changsha, en Chine, et y a vu une délégation de la province du Hubei.", graph.ParticipatedIn, []string{"ali-testi → visite-de-travail-a-changsha-2024-03-12-2024-03-14"}},
		{"a woman", "La gouverneure du Hunan, Li Testan, a visité Oran. Elle a pris part au 5e Forum des régions à Alger.", graph.ParticipatedIn, []string{"li-testan → 5e-forum-des-regions"}},
		{"who presides over it", "Le groupe d'amitié France-Chine, que préside la sénatrice Anne Testard, a accueilli une délégation du Hunan conduite par le vice-gouverneur Li Testan.", graph.MetWith, []string{"anne-testard → li-testan"}},
		{"each with one", "Les villes de Settat, Safi et Agadir ont respectivement conclu des accords de coopération avec les villes de Ningbo, Wuxi et Suzhou.", graph.CooperatesWith, []string{"cn-ningbo → ma-settat", "cn-suzhou → ma-agadir", "cn-wuxi → ma-safi"}},
		{"all with all", "Les villes de Settat et Agadir ont signé un accord de coopération avec les villes de Ningbo et Wuxi.", graph.CooperatesWith, []string{"cn-ningbo → ma-agadir", "cn-ningbo → ma-settat", "cn-wuxi → ma-agadir", "cn-wuxi → ma-settat"}},
		{"another school", "L'Université de Rabat a signé trois accords avec l'Université du Grand Nord et celle de Harbin.", graph.PartyTo, []string{"grand-nord-universite → trois-accords-grand-nord-universite-universite-cn-harbin-universite-ma-rabat", "universite-cn-harbin → trois-accords-grand-nord-universite-universite-cn-harbin-universite-ma-rabat", "universite-ma-rabat → trois-accords-grand-nord-universite-universite-cn-harbin-universite-ma-rabat"}},
		{"thought of", "Luc Testard a présenté des projets de jumelage entre la région Bretagne et le Hunan.", graph.CooperatesWith, nil},
		{"possible", "Ils ont évoqué les possibilités de coopération entre la région Bretagne et le Hunan.", graph.CooperatesWith, nil},
		{"there", "Luc Testard a salué le jumelage entre la région Bretagne et le Hunan.", graph.CooperatesWith, []string{"cn-hunan → fr-bretagne"}},
		{"drawn closer", "Luc Testard renforce les liens de l'Ontario avec le Sichuan.", graph.CooperatesWith, []string{"ca-ontario → cn-sichuan"}},
		{"to an exchange", "L'ambassadeur de Chine, Li Testan, et la maire de Rennes, Anne Testard, ont pris part à l'échange.", graph.MetWith, nil},
		{"exchanged", "L'ambassadeur de Chine, Li Testan, et la maire de Rennes, Anne Testard, ont échangé.", graph.MetWith, []string{"anne-testard → li-testan"}},
		{"a speech there", "Un séminaire sur le bois s'est tenu mardi 4 mai 2021 à Nanjing. À cette rencontre, ouverte à tous, Luc Testard a livré une allocution.", graph.ParticipatedIn, []string{"luc-testard → seminaire-sur-le-bois-2021-05-04"}},
	})
	tellsAll(t, "Nouvelles\n\nRabat, 12 avril 2019 – ", "", []wording{
		{"last year's gathering", "La province du Hunan a participé à la 2e édition du Forum des villes, organisée du 26 au 28 mars 2018 à Agadir. Luc Testard a souligné ses atouts.", graph.ParticipatedIn, []string{"cn-hunan → 2e-edition-du-forum-des-villes-2018-03-26-2018-03-28"}},
		{"this week's", "La province du Hunan a participé à la 2e édition du Forum des villes, organisée du 9 au 11 avril 2019 à Agadir. Luc Testard a souligné ses atouts.", graph.ParticipatedIn, []string{"cn-hunan → 2e-edition-du-forum-des-villes-2019-04-09-2019-04-11", "luc-testard → 2e-edition-du-forum-des-villes-2019-04-09-2019-04-11"}},
		{"seven", "Luc Testard a reçu une délégation de sept membres conduite par Li Testan.", graph.MetWith, []string{"li-testan → luc-testard 2019-04-12"}},
	})
}
