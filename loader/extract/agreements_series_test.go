package extract_test

import (
	"testing"

	"entente/graph"
)

// Agreements told of one by one have the sides of those told of together; towns beside their states are
// none; a plan that was signed is one; and partners may be told of before who has them.
func TestAgreementsInSeries(t *testing.T) {
	party, coop := graph.PartyTo, graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"by their number", "Le Sénégal et le Gabon ont signé trois accords lundi. Le deuxième accord concerne les visas, tandis que le 3e protocole a trait aux ports.", party, []string{"ga → 3e-protocole-ga-sn", "ga → deuxieme-accord-ga-sn", "ga → trois-accords-ga-sn", "sn → 3e-protocole-ga-sn", "sn → deuxieme-accord-ga-sn", "sn → trois-accords-ga-sn"}},
		{"with sides of its own", "Le Sénégal et le Gabon ont signé quatre accords lundi. Le quatrième accord lie l'Université de Dakar à l'Université de Libreville.", party, []string{"ga → quatre-accords-ga-sn", "sn → quatre-accords-ga-sn", "universite-ga-libreville → quatrieme-accord-universite-ga-libreville-universite-sn-dakar", "universite-sn-dakar → quatrieme-accord-universite-ga-libreville-universite-sn-dakar"}},
		{"told as another kind", "Le second accord, un protocole sur la pêche, a été signé par la Mauritanie et le Sénégal.", party, []string{"mr → protocole-sur-la-peche-mr-sn", "sn → protocole-sur-la-peche-mr-sn"}},
		{"behind a colon", "Trois documents ont été signés entre le Laos et le Cambodge : un accord sur le transport, un mémorandum sur l'éducation et un protocole sur la douane.", party, []string{"kh → accord-sur-le-transport-kh-la", "kh → memorandum-sur-l-education-kh-la", "kh → protocole-sur-la-douane-kh-la", "la → accord-sur-le-transport-kh-la", "la → memorandum-sur-l-education-kh-la", "la → protocole-sur-la-douane-kh-la"}},
		{"said one by one", "Le Maroc et le Tchad ont signé deux accords. Il s'agit d'un accord sur la jeunesse et d'un protocole sur l'artisanat.", party, []string{"ma → accord-sur-la-jeunesse-ma-td", "ma → deux-accords-ma-td", "ma → protocole-sur-l-artisanat-ma-td", "td → accord-sur-la-jeunesse-ma-td", "td → deux-accords-ma-td", "td → protocole-sur-l-artisanat-ma-td"}},
		{"towns for their states", "Brazzaville et Libreville signent deux accords. Deux accords ont été signés entre le Congo et le Gabon.", party, []string{"cg → deux-accords-cg-ga", "ga → deux-accords-cg-ga"}},
		{"a plan that was signed", "Le ministère de la Santé du Togo et la Banque mondiale ont signé un plan de lutte contre le paludisme 2022-2025.", party, []string{"banque-mondiale → plan-de-lutte-contre-le-paludisme-2022-2025-banque-mondiale-ministere-sante-tg-2-fce02e7ad84ce89d", "ministere-sante-tg → plan-de-lutte-contre-le-paludisme-2022-2025-banque-mondiale-ministere-sante-tg-2-fce02e7ad84ce89d"}},
		{"a plan of one's own", "Le ministère de la Santé du Togo a présenté un plan de lutte contre le paludisme.", party, nil},
		{"renewed in the plural", "Deux conventions ont été renouvelées entre la Région Bretagne et la région de Thiès.", party, []string{"fr-bretagne → deux-conventions-fr-bretagne-sn-thies", "sn-thies → deux-conventions-fr-bretagne-sn-thies"}},
		{"what is aimed at", "Il a proposé que l'ambassade soit un pont pour que la région de Thiès signe un accord de jumelage avec la Région Bretagne.", party, nil},
		{"in the subjunctive", "Nous voudrions qu'un accord soit conclu avec la Région Bretagne.", party, nil},
		{"whom the pronoun means", "Deux ambulances ont été offertes au maire par la Région Bretagne, en vertu de la convention qui la lie au Conseil départemental de Kaolack.", party, []string{"conseil-departemental-sn-kaolack → convention-conseil-departemental-sn-kaolack-fr-bretagne-e3b98a4da31a127d", "fr-bretagne → convention-conseil-departemental-sn-kaolack-fr-bretagne-e3b98a4da31a127d"}},
		{"partners first", "Avec l'appui de l'Agence française de développement et en partenariat avec la région de Thiès, la Région Bretagne soutient un lycée agricole.", coop, []string{"fr-bretagne → sn-thies"}},
		{"partners first, where it lies", "En collaboration avec l'Université de Thiès, l'Université Laval, au Canada, ouvrira un master.", coop, []string{"universite-laval → universite-sn-thies"}},
		{"who tells of what others sign", "Le Président du Sénat du Gabon, Paul Testé, a salué l'initiative de la Région qui va se traduire par la signature d'une convention avec la région de Thiès.", party, []string{"sn-thies → convention-sn-thies-e3b98a4da31a127d"}},
		{"where a town lies, between commas", "Un accord a été conclu entre la localité d'Ouesso, dans la Sangha, et la ville marocaine de Zagora.", party, []string{"cg-ouesso → accord-cg-ouesso-ma-zagora-e3b98a4da31a127d", "ma-zagora → accord-cg-ouesso-ma-zagora-e3b98a4da31a127d"}},
		{"the state behind a dash", "La coopération entre la province de Thanh Hoa et Tomsk - Russie est bonne.", coop, []string{"ru-tomsk → vn-thanh-hoa"}},
		{"a forum's cooperation", "La rencontre aura lieu dans le cadre des Assises de la Coopération décentralisée franco-malgache.", coop, nil},
		{"a group counted by its names", "Le gouverneur de Champassak, Santi Testavong, a souri. Les deux parties ont évalué l'accord 2022-2025 signé entre les deux provinces de Quang Binh et de Khammouane.", party, []string{"la-khammouane → accord-2022-2025-la-khammouane-vn-quang-binh-2022-2025", "vn-quang-binh → accord-2022-2025-la-khammouane-vn-quang-binh-2022-2025"}},
		{"for other years", "Les provinces de Kon Tum et d'Attapeu ont évalué le mémorandum de coopération pour la période 2020-2025. Elles ont signé le mémorandum de coopération pour la période 2025-2030.", party, []string{"la-attapeu → memorandum-de-cooperation-pour-la-periode-2020-2025-la-attapeu-vn-kon-tum-2020-2-ae45005e0c086d4d", "la-attapeu → memorandum-de-cooperation-pour-la-periode-2025-2030-la-attapeu-vn-kon-tum-2025-2-717e3866ed3ccd27", "vn-kon-tum → memorandum-de-cooperation-pour-la-periode-2020-2025-la-attapeu-vn-kon-tum-2020-2-ae45005e0c086d4d", "vn-kon-tum → memorandum-de-cooperation-pour-la-periode-2025-2030-la-attapeu-vn-kon-tum-2025-2-717e3866ed3ccd27"}},
		{"working since", "Le Syndicat des eaux de Bretagne travaille depuis 2010 avec la province de Hai Duong.", coop, []string{"eaux-syndicat-fr-bretagne → vn-hai-duong"}},
		{"what somebody asks for", "Le gouverneur a formulé une demande concernant la collaboration entre la région de Thiès et la Région Bretagne.", coop, nil},
		{"numbers that need more words", "Le Congo et le Gabon ont signé dix accords, dont un accord-cadre de coopération. Le 9e protocole d'accord a lieu entre la Société des pétroles du Congo et la Société gabonaise de raffinage. Le 10e accord de coopération met en relation le Port autonome d'Owendo et le Port autonome de Pointe-Noire.", party, []string{"autonome-port-ga-owendo → 10e-accord-de-cooperation-autonome-port-ga-owendo-port-autonome-de-pointe-noire", "cg → accord-cadre-de-cooperation-cg-ga", "cg → dix-accords-cg-ga", "ga → accord-cadre-de-cooperation-cg-ga", "ga → dix-accords-cg-ga", "petrole-societe-cg → 9e-protocole-d-accord-petrole-societe-cg-raffinage-societe-ga", "port-autonome-de-pointe-noire → 10e-accord-de-cooperation-autonome-port-ga-owendo-port-autonome-de-pointe-noire", "raffinage-societe-ga → 9e-protocole-d-accord-petrole-societe-cg-raffinage-societe-ga"}},
		{"one with A, the other with B", "Le maire de Tunis, Ali Testi, a paraphé deux conventions, l'une avec la ville de Lyon, l'autre avec la ville de Cologne.", party, []string{"fr-lyon → tn-tunis"}},
		{"who are partners of another", "Le maire de Tunis, Ali Testi, a paraphé deux conventions, l'une avec la ville de Lyon, l'autre avec la ville de Cologne.", coop, nil},
		{"a noun's two objects", "Il a salué la signature par la présidente de la Région Bretagne, Anne Testard, d'une déclaration d'intentions avec la région Anosy et d'une convention avec la région Androy.", graph.Signed, []string{"anne-testard → convention-fr-bretagne-mg-androy-e3b98a4da31a127d", "anne-testard → declaration-d-intentions-fr-bretagne-mg-anosy"}},
		{"the finishing touch", "La région de Thiès et la Région Bretagne mettent la dernière main à un protocole, dont la signature est prévue en mars.", party, []string{"fr-bretagne → protocole-fr-bretagne-sn-thies-e3b98a4da31a127d (planned)", "sn-thies → protocole-fr-bretagne-sn-thies-e3b98a4da31a127d (planned)"}},
		{"found premature", "Quant à un accord de pêche entre le Gabon et le Togo, il a été jugé prématuré.", party, nil},
		{"asked for, and not signed", "La convention de pêche, que le Togo appelait de ses vœux, n'a en revanche pas été signée avec le Gabon.", party, nil},
	})
}
