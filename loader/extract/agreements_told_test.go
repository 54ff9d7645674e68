package extract_test

import (
	"testing"

	"entente/graph"
)

// Whose an agreement is by the clause that tells of it, whatever it says of it; agreements
// that are expected, and bare ones of which the text tells that they were signed.
func TestAgreementsTold(t *testing.T) {
	signed, party, hold := graph.Signed, graph.PartyTo, graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"two states have them", "Le ministre a indiqué que le Gabon et le Togo comptaient une centaine d'accords de pêche.", party, []string{"ga → centaine-d-accords-de-peche-ga-tg", "tg → centaine-d-accords-de-peche-ga-tg"}},
		{"of others", "Le Gabon et le Togo ont salué l'accord de pêche entre le Ghana et le Bénin.", party, []string{"bj → accord-de-peche-entre-le-ghana-et-le-benin-bj-gh", "gh → accord-de-peche-entre-le-ghana-et-le-benin-bj-gh"}},
		{"of a body of states", "Le Togo et le Ghana ont réaffirmé leur attachement au Protocole de la CEDEAO sur la libre circulation.", party, nil},
		{"the two persons act for states", "Le chef de l'État sénégalais, Moussa Testé, s'est entretenu à Nouakchott avec son homologue mauritanien, Ely Ould Testi. Ils ont arrêté un programme de coopération pour 2026-2028.", party,
			[]string{"mr → programme-de-cooperation-pour-2026-2028-mr-sn-2026-2028", "sn → programme-de-cooperation-pour-2026-2028-mr-sn-2026-2028"}},
		{"expected", "La province de Ben Tre et le Brabant wallon devraient signer cette année un accord d'amitié.", party, []string{"be-brabant-wallon → accord-d-amitie-be-brabant-wallon-vn-ben-tre (planned)", "vn-ben-tre → accord-d-amitie-be-brabant-wallon-vn-ben-tre (planned)"}},
		{"what ought to be", "Le ministre a estimé que le Gabon et le Togo devraient signer un accord de pêche.", party, nil},
		{"told to be signed", "La convention a été signée mercredi à Oran. Le président de la Région Occitanie et le wali d'Oran ont paraphé le document.", party,
			[]string{"dz-oran → convention-dz-oran-fr-occitanie-e3b98a4da31a127d", "fr-occitanie → convention-dz-oran-fr-occitanie-e3b98a4da31a127d"}},
		{"the signature by", "La signature de la convention par le maire de Thiès, Babacar Testé, et la maire de Laval, Florence Testard, date de 2022.", signed,
			[]string{"babacar-teste → convention-ca-laval-sn-thies-e3b98a4da31a127d", "florence-testard → convention-ca-laval-sn-thies-e3b98a4da31a127d"}},
		{"that the holders of posts signed", "L'accord, que le maire de Porto-Novo, Charlemagne Testé, a signé avec celui de Lyon, Grégory Testard, porte sur l'eau.", signed,
			[]string{"charlemagne-teste → accord-bj-porto-novo-fr-lyon-e3b98a4da31a127d", "gregory-testard → accord-bj-porto-novo-fr-lyon-e3b98a4da31a127d"}},
		{"that of another state, behind an adjective", "Le chef de la diplomatie sénégalaise, Yassine Testé, et celui de la Gambie, Mamadou Testara, ont souri.", hold,
			[]string{"mamadou-testara → gm chef de la diplomatie", "yassine-teste → sn chef de la diplomatie"}},
		{"that the states signed", "Le ministre gabonais Paul Testard a reçu le ministre togolais Jean Testé. Le Gabon et le Togo appliqueront l'accord de pêche, qu'ils ont signé en 2002.", signed, nil},
		{"that persons signed, told from afar", "Ils ont arrêté un plan de travail pour 2026, qui donne la priorité aux échanges, et que le gouverneur Bounma Testi et l'ambassadeur du Vietnam au Laos, Nguyen Van Test, signeront en mars.", signed,
			[]string{"bounma-testi → plan-de-travail-pour-2026-vn (planned)", "nguyen-van-test → plan-de-travail-pour-2026-vn (planned)"}},
		{"signed with whom its name tells", "Selon le mémorandum signé avec la préfecture de Gunma, la province de Ha Nam accueillera des entreprises.", party,
			[]string{"jp-gunma → memorandum-signe-avec-la-prefecture-de-gunma-jp-gunma-vn-ha-nam", "vn-ha-nam → memorandum-signe-avec-la-prefecture-de-gunma-jp-gunma-vn-ha-nam"}},
		{"in the cadre of one", "Signataires d'un accord-cadre en 2016, les universités de Lomé et de Parakou ont ouvert un master commun.", party,
			[]string{"universite-bj-parakou → accord-cadre-universite-bj-parakou-universite-tg-lome", "universite-tg-lome → accord-cadre-universite-bj-parakou-universite-tg-lome"}},
		{"a partner of", "Le Vietnam est un partenaire important de l'Union européenne dans la région.", graph.CooperatesWith, []string{"union-europeenne → vn"}},
		{"a partner in trade", "L'Espagne est le premier partenaire commercial du Maroc.", graph.CooperatesWith, nil},
		{"their joint commission", "Le Mali et la Mauritanie ont tenu à Nouakchott la 15e session de leur commission mixte de coopération.", graph.CooperatesWith, []string{"ml → mr"}},
		{"organs of one party", "La Havane - Roberto Testo, membre du Bureau politique et secrétaire du Comité central du Parti communiste de Cuba, a souri.", graph.PartOf,
			[]string{"bureau-politique-cu-parti-communiste-de-cuba → cu-parti-communiste-de-cuba", "central-comite-cu-parti-communiste-de-cuba → cu-parti-communiste-de-cuba"}},
		{"whom somebody receives", "Recevant son homologue vietnamien, la vice-Première ministre et ministre des Affaires étrangères de Bulgarie, Maria Testova, a parlé.", hold,
			[]string{"maria-testova → bg ministre des Affaires étrangères", "maria-testova → bg vice-Première ministre"}},
		{"over a gathering", "Le président du conseil régional de Ségou, Issa Testé, a reçu Anne Testard, vice-présidente de la conférence sur l'eau.", hold, []string{"issa-teste → conseil-ml-segou président"}},
		{"the end of another post", "Le médecin-chef du district de Bignona, Awa Testé, a souri.", hold, nil},
		{"since when", "Ambassadrice du Canada depuis septembre, Mme Louise Testard a souri.", hold, []string{"louise-testard → ca Ambassadrice"}},
		{"behind an aside", "Paul Testard, qui arrive de Lyon, est aussi vice-président du Parti socialiste.", hold, []string{"paul-testard → be-parti-socialiste vice-président"}},
		{"a province's committee beside a city's", "Hai Phong - Le président du Comité populaire municipal, Tran Van Test, a souri. À Hai Duong, le président du Comité populaire provincial, Le Van Test, a souri.", hold,
			[]string{"le-van-test → comite-populaire-vn-hai-duong président", "tran-van-test → comite-populaire-vn-hai-phong président"}},
	})
}
