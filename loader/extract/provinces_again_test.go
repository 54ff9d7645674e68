package extract_test

import (
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// What an agency writes of provinces and their neighbours, once more. Persons are invented.
func TestProvincesAgain(t *testing.T) {
	hold, part, partOf, sides, together := graph.HoldsPosition, graph.ParticipatedIn, graph.PartOf, graph.PartyTo, graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\nHanoi (VNA) – ", "", []wording{
		{"who preside, in the present", "Tran Van Test, président de la province de Nghe An, et la gouverneure de Bolikhamxay, Kongkeo Testvong, coprésident la 5e foire du commerce.", part,
			[]string{"kongkeo-testvong → 5e-foire-du-commerce", "tran-van-test → 5e-foire-du-commerce"}},
		{"a president in an aside", "Tran Van Test, président, la semaine dernière, de la foire, a souri.", hold, nil},
		{"help is no contest", "Tran Van Test a assisté au concours des services compétents.", part, nil},
		{"parts of a joint committee", "La 9e réunion du Comité de travail conjoint entre les provinces de Nghe An, Ha Tinh (Vietnam) et la province de Xieng Khouang (Laos) s'est tenue le 3 mai. Y étaient Tran Van Test, chef du Comité de travail conjoint de la province de Nghe An, et Le Van Test, chef du Comité de travail conjoint de la province de Ha Tinh.", partOf,
			[]string{"comite-conjoint-travail-vn-ha-tinh → vn-ha-tinh", "comite-conjoint-travail-vn-nghe-an → vn-nghe-an"}},
		{"a branch of a front", "La présidente de l'antenne du Front de la Patrie du Vietnam (FPV) de la province de Nghe An, Le Thi Test, a souri.", partOf,
			[]string{"antenne-front-de-la-patrie-du-vietnam-vn-nghe-an → front-de-la-patrie-du-vietnam", "antenne-front-de-la-patrie-du-vietnam-vn-nghe-an → vn-nghe-an"}},
		{"the short name of what owns a body", "Le Comité du Front lao de la danse (FLD) de Savannakhet a souri. Le Comité du FLD de Salavan aussi.", partOf,
			[]string{"comite-danse-front-la-la-saravane → danse-front-la", "comite-danse-front-la-la-saravane → la-saravane", "comite-danse-front-la-la-savannakhet → danse-front-la", "comite-danse-front-la-la-savannakhet → la-savannakhet", "danse-front-la → la"}},
		{"bodies that share a front", "Les Comités du Front de la Patrie du Vietnam de Nghe An et de Ha Tinh ont souri.", partOf,
			[]string{"comite-front-de-la-patrie-du-vietnam-vn-ha-tinh → front-de-la-patrie-du-vietnam", "comite-front-de-la-patrie-du-vietnam-vn-ha-tinh → vn-ha-tinh", "comite-front-de-la-patrie-du-vietnam-vn-nghe-an → front-de-la-patrie-du-vietnam", "comite-front-de-la-patrie-du-vietnam-vn-nghe-an → vn-nghe-an"}},
		{"a topic in quotation marks", "Le mémorandum sur la «Frontière de paix pour la période 2014-2018» entre la province de Nghe An et la province de Bolikhamxay a porté ses fruits.", sides,
			[]string{"la-bolikhamxay → memorandum-sur-la-frontiere-de-paix-pour-la-periode-2014-2018-entre-la-province-2328a846f1aae0dc", "vn-nghe-an → memorandum-sur-la-frontiere-de-paix-pour-la-periode-2014-2018-entre-la-province-2328a846f1aae0dc"}},
		{"a programme of coordination, and where a side lies", "Le programme de coordination entre l'Union des femmes de la province de Long An dans le delta du Mékong et le Service des sports de la province de Prey Veng a été signé mardi.", sides,
			[]string{"femme-union-vn-long-an → programme-de-coordination-entre-l-union-des-femmes-de-la-province-de-long-an-dan-cffc136d950dc2d7", "service-sport-kh-prey-veng → programme-de-coordination-entre-l-union-des-femmes-de-la-province-de-long-an-dan-cffc136d950dc2d7"}},
		{"who joins somebody else", "Le Vietnam et le Laos sont voisins. Les organisations de jeunes des deux pays se sont associées aux gardes-frontières.", together, nil},
		{"who join for something", "Les provinces de Nghe An et de Bolikhamxay se sont associées pour planter des arbres.", together,
			[]string{"la-bolikhamxay → vn-nghe-an"}},
		{"what a proposal of two things proposes", "Tran Van Test a apprécié la proposition de la province de Nghe An d'envoyer des experts et de conclure un accord avec Bolikhamxay.", sides, nil},
		{"folk are no provinces", "L'accord entre les femmes de Nghe An et de Bolikhamxay pour la période 2020-2025 est appliqué.", sides, nil},
		{"a meeting held with those of others", "La province de Nghe An a tenu jeudi une rencontre avec les dirigeants des provinces laotiennes de Bolikhamxay et de Xieng Khouang.", part,
			[]string{"la-bolikhamxay → rencontre-e3b98a4da31a127d", "la-xieng-khouang → rencontre-e3b98a4da31a127d", "vn-nghe-an → rencontre-e3b98a4da31a127d"}},
		{"those whom provinces send", "A la 5e foire du commerce étaient présents Tran Van Test, gouverneur de Salavan, et les dirigeants de la province de Nghe An, ainsi que ceux des provinces lao de Bolikhamxay et de Xieng Khouang.", part,
			[]string{"la-bolikhamxay → 5e-foire-du-commerce", "la-xieng-khouang → 5e-foire-du-commerce", "tran-van-test → 5e-foire-du-commerce", "vn-nghe-an → 5e-foire-du-commerce"}},
		{"a meeting with firms", "La province de Nghe An a organisé le 3 mars une rencontre avec les entreprises de la province de Bolikhamxay.", part,
			[]string{"vn-nghe-an → rencontre-e3b98a4da31a127d"}},
		{"unnamed neighbours", "Le président de Nghe An, Tran Van Test, a salué la coopération entre sa province et ses voisines du Laos.", together, nil},
		{"one agreement for the same years", "Le programme de coordination entre les femmes de Nghe An et de Bolikhamxay pour la période 2017-2021 est appliqué. Le programme de coordination entre l'Union des femmes de Nghe An et l'Union des femmes de Bolikhamxay pour la période 2017-2021 est bon.", sides,
			[]string{"femme-union-la-bolikhamxay → programme-de-coordination-entre-l-union-des-femmes-de-nghe-an-et-l-union-des-fem-9891762a7c9e5db2", "femme-union-vn-nghe-an → programme-de-coordination-entre-l-union-des-femmes-de-nghe-an-et-l-union-des-fem-9891762a7c9e5db2"}},
		{"agreements of others for the same years", "L'accord de coopération entre Nghe An et Bolikhamxay pour la période 2017-2021 est appliqué. L'accord de coopération entre Nghe An et Xieng Khouang pour la période 2017-2021 est bon.", sides,
			[]string{"la-bolikhamxay → accord-de-cooperation-entre-nghe-an-et-bolikhamxay-pour-la-periode-2017-2021-la-b31b5fdbac1167a8", "la-xieng-khouang → accord-de-cooperation-entre-nghe-an-et-xieng-khouang-pour-la-periode-2017-2021-l-cbdd5c2351d6c419", "vn-nghe-an → accord-de-cooperation-entre-nghe-an-et-bolikhamxay-pour-la-periode-2017-2021-la-b31b5fdbac1167a8", "vn-nghe-an → accord-de-cooperation-entre-nghe-an-et-xieng-khouang-pour-la-periode-2017-2021-l-cbdd5c2351d6c419"}},
		{"who is at the head of a delegation", "Le ministre laotien Kongkeo Testvong a reçu mardi une délégation de Nghe An. La délégation vietnamienne avait à sa tête Tran Van Test.", graph.MetWith,
			[]string{"kongkeo-testvong → tran-van-test"}},
		{"posts behind that of a chief of envoys", "Tran Van Test, chef de la délégation vietnamienne et président de Nghe An, a souri.", hold,
			[]string{"tran-van-test → vn-nghe-an président"}},
		{"a border's states are no parties", "Une rencontre entre Nghe An et Bolikhamxay s'est tenue mardi. On y a parlé de la frontière Vietnam-Laos. Les parties ont signé deux accords.", sides,
			[]string{"la-bolikhamxay → deux-accords-la-bolikhamxay-vn-nghe-an", "vn-nghe-an → deux-accords-la-bolikhamxay-vn-nghe-an"}},
		{"what they talk about is on no stage", "L'ambassadeur Tran Van Test a travaillé avec le gouverneur Kongkeo Testvong sur le commerce et la célébration du 10e anniversaire des relations diplomatiques. Kongkeo Testvong a souligné les progrès.", part, nil},
		{"cooperation of three, who are told of before", "Les ministres des Sports du Cambodge, du Laos et du Vietnam ont salué les fruits de la coopération trilatérale.", together,
			[]string{"kh → la", "kh → vn", "la → vn"}},
		{"cooperation of three, joined by hyphens", "Tran Van Test a salué la coopération tripartite Cambodge-Laos-Vietnam.", together,
			[]string{"kh → la", "kh → vn", "la → vn"}},
		{"cooperation of three that there is not", "Les ministres des Sports du Cambodge, du Laos et du Vietnam ne veulent pas de coopération trilatérale.", together, nil},
		{"cooperation of three others", "Le Cambodge, le Laos et le Vietnam ont souri. La coopération tripartite entre les écoles, les usines et les villages est bonne.", together, nil},
		{"what is built for folk is no body", "La province de Nghe An a construit un centre médical pour les habitants de la province de Bolikhamxay.", partOf, nil},
		{"who goes to greet", "L'ambassadeur Tran Van Test est allé saluer les étudiants dans la province de Bolikhamxay.", graph.Visited,
			[]string{"tran-van-test → la-bolikhamxay"}},
	})
}

// A New Year only says when something was; the party that is told of with its state is that state's.
func TestProvincesAgainEntities(t *testing.T) {
	for _, c := range []struct{ text, line string }{
		{"Tran Van Test a remercié le Parti et l'État laotiens.", "PARTY Parti populaire révolutionnaire lao"},
		{"Tran Van Test a conclu de nouveaux accords de coopération avec le Laos.", "AGREEMENT nouveaux accords de coopération"},
	} {
		if got := entityLines(t, c.text); !slices.Contains(got, c.line) {
			t.Errorf("%s\ngot %q\nwant %q", c.text, got, c.line)
		}
	}
	for _, line := range entityLines(t, "Tran Van Test a adressé ses vœux de Nouvel An lunaire 2027 à la province de Nghe An.") {
		if strings.HasPrefix(line, string(graph.Event)) {
			t.Errorf("a New Year is an event: %s", line)
		}
	}
}

// The agency whose a story's picture is tells where the story is written, so that "les deux pays" are
// its state and the one that the story names.
func TestHomeOfCredit(t *testing.T) {
	const before, after = "Amitié entre provinces\n\nDes représentants des provinces cambodgiennes de Kandal, Kratié et Kampong Cham ont dîné.\n\n", "La coopération entre les deux pays est bonne.\n"
	for credit, want := range map[string][]string{"Photo : VNA/CVN\n\n": {"kh → vn"}, "": nil} {
		if got := told(read(t, before+credit+after), graph.CooperatesWith); !slices.Equal(got, want) {
			t.Errorf("behind %q: got %q, want %q", credit, got, want)
		}
	}
}
