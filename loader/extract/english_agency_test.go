package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// English as the agencies of the region write it: datelines, initials, bracketed
// abbreviations within a body's name, whose visit and reception it was. Persons
// are invented.
func TestEnglishAgencyWordings(t *testing.T) {
	hold, met, visit, took := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn
	member, part, with, party, signed := graph.MemberOf, graph.PartOf, graph.CooperatesWith, graph.PartyTo, graph.Signed
	for _, c := range []struct {
		name string
		text string
		typ  graph.RelationType
		want []string
	}{
		{"an initial before the surname", "Sok Vannak met with Indian Foreign Minister K. Raman in Hue.", met, []string{"k-raman → sok-vannak"}},
		{"a state with full stops", "Sok Vannak was received by U.S. Ambassador Paul Marchand.", hold, []string{"paul-marchand → us Ambassador"}},
		{"a body of a state with full stops", "He wrote to the U.S. Senate in May.", part, []string{"senate-us → us"}},
		{"a name that is a pronoun", "Sok Vannak spoke to Qiu He, governor of Yunnan, on Monday.", hold, []string{"qiu-he → cn-yunnan governor"}},
		{"a name that is an adjective", "The Hue Youth Union and its head Lê Đức Thái said so.", hold, []string{"le-duc-thai → union-youth-vn-hue head"}},
		{"a verb in a headline is no name", "Cambodian PM Receives Former Lao Guests.", hold, nil},
		{"a region before its province", "Secretary of the Party Committee of Mekong Delta Dong Thap province Tran Van Binh spoke first.", hold,
			[]string{"tran-van-binh → committee-delta-mekong-vn-dong-thap-vn-parti-communiste-du-vietnam Secretary"}},
		{"an abbreviation within the name of a body", "Zhou Weiming, head of the International Department of the Communist Party of China (CPC) Central Committee, spoke first.", hold,
			[]string{"zhou-weiming → department-international-central-committee-cn-parti-communiste-chinois head"}},
		{"a body of a body", "Khamla Phoummavong, head of the LPRP Central Committee's Commission for External Relations, spoke first.", part,
			[]string{"central-committee-la-parti-populaire-revolutionnaire-lao → la-parti-populaire-revolutionnaire-lao",
				"commission-external-relation-s-central-committee-la-parti-populaire-revolutionna-23146e8bb0fbc040 → central-committee-la-parti-populaire-revolutionnaire-lao"}},
		{"a member of a standing committee", "Zhou Weiming, a member of the Politburo Standing Committee of the CPC Central Committee, spoke first.", member,
			[]string{"zhou-weiming → committee-politburo-standing-central-committee-cn-parti-communiste-chinois"}},
		{"the president behind the comma is somebody else", "Glad to see Sok Vannak again, the Vietnamese President spoke of the past.", hold, nil},
		{"his election as", "They congratulated Khamla Phoummavong on his election as general secretary of the 12th LPRP Central Committee.", hold,
			[]string{"khamla-phoummavong → central-committee-la-parti-populaire-revolutionnaire-lao general secretary"}},
		{"a rank behind the post", "Lao Defence Minister General Khamla Phoummavong spoke first.", hold, []string{"khamla-phoummavong → la Defence Minister"}},
		{"its commander", "The Vietnam Border Guard High Command and its Commander Lt. Gen. Tran Van Binh were there.", hold, []string{"tran-van-binh → border-command-guard-high-vn Commander"}},
		{"receiving somebody's delegation", "Receiving a delegation of Kampot led by Sok Vannak, Mayor Tran Van Binh hailed the ties.", met, []string{"sok-vannak → tran-van-binh"}},
		{"behind a dateline without an agency", "Hue, Aug. 7 – Welcoming Kampot Governor Sok Vannak, Mayor Tran Van Binh hailed the ties.", met, []string{"sok-vannak → tran-van-binh --08-07"}},
		{"behind an agency's bracket", "(KPL) Addressing the 3rd Mekong Trade Forum, Khamla Phoummavong hailed the ties.", took, []string{"khamla-phoummavong → 3rd-mekong-trade-forum"}},
		{"a reception for", "At a reception for Kampot Governor Sok Vannak in Hue on Monday, Tran Van Binh hailed the ties.", met, []string{"sok-vannak → tran-van-binh"}},
		{"the two discussed", "Sok Vannak and Tran Van Binh discussed the price of rice.", met, []string{"sok-vannak → tran-van-binh"}},
		{"their meeting", "Sok Vannak and Tran Van Binh said so during their meeting in Hue.", met, []string{"sok-vannak → tran-van-binh"}},
		{"an audience", "The king granted an audience. Sok Vannak had an audience with Tran Van Binh.", met, []string{"sok-vannak → tran-van-binh"}},
		{"a warm welcome", "Sok Vannak was accorded a warm welcome by Tran Van Binh.", met, []string{"sok-vannak → tran-van-binh"}},
		{"the delegation of whom an earlier sentence told", "Tran Van Binh led a delegation to Kampot. The Vietnamese delegation met with Sok Vannak.", met, []string{"sok-vannak → tran-van-binh"}},
		{"not he in whose presence", "The fair was presided over by Sok Vannak and in the presence of Tran Van Binh.", met, nil},
		{"onlookers of a ceremony", "The 5th Hue Trade Fair was witnessed by Sok Vannak and Tran Van Binh.", took, []string{"sok-vannak → 5th-hue-trade-fair", "tran-van-binh → 5th-hue-trade-fair"}},
		{"a visit to a province of a state", "Minister Tran Van Binh paid an official visit to China's Guangxi.", visit, []string{"tran-van-binh → cn-guangxi"}},
		{"a visit by", "It came after the visit to Vietnam on May 4 by Cambodian Prime Minister Sok Vannak.", visit, []string{"sok-vannak → vn"}},
		{"whose visit", "Tran Van Binh said that it came after Cambodian Prime Minister Sok Vannak's first official visit to Vietnam.", visit, []string{"sok-vannak → vn"}},
		{"a delegation on a tour", "Sok Vannak is leading a delegation on a study tour of Hue.", visit, []string{"sok-vannak → vn-hue"}},
		{"set off for", "Minister Tran Van Binh set off for Bangkok on Monday.", visit, []string{"tran-van-binh → th-bangkok"}},
		{"visiting, behind a dateline", "Hanoi (VNA) – Visiting Pakse on Monday, Tran Van Binh praised the town.", visit, []string{"tran-van-binh → la-pakse"}},
		{"put pen to paper", "Sok Vannak and Tran Van Binh put pen to paper on the agreement between Kampot and Hue.", signed,
			[]string{"sok-vannak → agreement-between-kampot-and-hue-kh-kampot-vn-hue", "tran-van-binh → agreement-between-kampot-and-hue-kh-kampot-vn-hue"}},
		{"a state whose name is its adjective", "Minister Tran Van Binh paid a visit to Myanmar last week.", visit, []string{"tran-van-binh → mm"}},
		{"an envoy to it", "Chinese Ambassador to Myanmar Zhou Weiming spoke first.", hold, []string{"zhou-weiming → cn Ambassador"}},
		{"only who is named last", "It was signed before Sok Vannak and Tran Van Binh, who is on a visit to Kampot.", visit, []string{"tran-van-binh → kh-kampot"}},
		{"a given name that is a place", "The Lao Consul General in Hue, Viengxay Phommachanh, spoke first.", hold, []string{"viengxay-phommachanh → la Consul General"}},
		{"a title before the name behind a list", "Kampot Governor Sok Vannak, Hue Mayor Mr. Tran Van Binh, and others spoke.", hold, []string{"sok-vannak → kh-kampot Governor", "tran-van-binh → vn-hue Mayor"}},
		{"a body of a party's", "Zhou Weiming, Secretary of the Communist Party of China's Guangdong Provincial Committee, spoke first.", hold,
			[]string{"zhou-weiming → committee-s-cn-guangdong-cn-parti-communiste-chinois Secretary"}},
		{"whose vice chairman", "They flew to Guangxi and met with the region's vice chairman, Zhou Weiming.", hold, []string{"zhou-weiming → cn-guangxi vice chairman"}},
		{"mayor of the city", "Nanning is old. Zhou Weiming, mayor of the city, spoke first.", hold, []string{"zhou-weiming → cn-nanning mayor"}},
		{"two posts of one province", "Secretary of the Party Committee and Governor of Champasak Khamla Phoummavong spoke first.", part,
			[]string{"committee-la-champassak-la-parti-populaire-revolutionnaire-lao → la-champassak",
				"committee-la-champassak-la-parti-populaire-revolutionnaire-lao → la-parti-populaire-revolutionnaire-lao"}},
		{"a sector of two nouns", "Malaysian Human Resources Minister Paul Marchand spoke first.", hold, []string{"paul-marchand → my Human Resources Minister"}},
		{"a sector that is a region", "British Minister of State for the Indo-Pacific Paul Marchand spoke first.", hold, []string{"paul-marchand → gb Minister of State for the Indo-Pacific"}},
		{"for a country", "Asian Development Bank Country Director for Vietnam Paul Marchand spoke first.", hold, []string{"paul-marchand → banque-asiatique-de-developpement Country Director"}},
		{"one title in two forms", "Cambodian DPM Sok Vannak spoke. Sok Vannak, Deputy Prime Minister of Cambodia, spoke again.", hold, []string{"sok-vannak → kh Deputy Prime Minister"}},
		{"the call of a delegation", "Sok Vannak received a courtesy call from a delegation led by Tran Van Binh.", met, []string{"sok-vannak → tran-van-binh"}},
		{"a state behind a body is no side", "The Department of Trade of Quang Tri province, Vietnam, has signed an agreement with Kampot.", with,
			[]string{"department-trade-vn-quang-tri → kh-kampot"}},
		{"an agreement of which nothing else is told", "The two men, Sok Vannak and Tran Van Binh, signed the agreement.", signed, []string{"sok-vannak → agreement-e3b98a4da31a127d", "tran-van-binh → agreement-e3b98a4da31a127d"}},
		{"two states before a plan", "They signed an agreement on the Vietnam – Laos cooperation plan for 2025.", party,
			[]string{"la → vietnam-laos-cooperation-plan-la-vn", "vn → vietnam-laos-cooperation-plan-la-vn"}},
		{"the members of a delegation", "Tran Van Binh paid a visit to Laos. His delegation included Nguyen Van Thi, Chairman of Hue; and Le Van Nam, Chairman of Quang Tri.", visit,
			[]string{"le-van-nam → la", "nguyen-van-thi → la", "tran-van-binh → la"}},
		{"a name said twice", "Union Minister Lt-Gen Tun Tun Naung of Myanmar spoke first.", hold, []string{"tun-tun-naung → mm Union Minister"}},
		{"nobody is two heads at once", "The Vietnamese PM and Indonesian President Joko Susanto spoke.", hold, []string{"joko-susanto → id President"}},
		{"two heads, the second without its state", "The Vietnamese PM and President Joko Susanto of Indonesia spoke.", hold, []string{"joko-susanto → id President"}},
		{"an ambiguous province before its governor", "Nan Deputy Governor Somchai Rattanakul spoke first.", hold, []string{"somchai-rattanakul → th-nan Deputy Governor"}},
		{"an abbreviation within an event", "Tran Van Binh attended the 29th Asia-Pacific Economic Cooperation (APEC) Economic Leaders' Meeting.", took,
			[]string{"cooperation-economique-pour-l-asie-pacifique → 29th-asia-pacific-economic-cooperation-apec-economic-leaders-meeting",
				"tran-van-binh → 29th-asia-pacific-economic-cooperation-apec-economic-leaders-meeting"}},
		{"a numbered meeting of a body", "Sok Vannak attended the 22nd Lao-Thai Joint Commission meeting.", took,
			[]string{"commission-joint-thai → 22nd-lao-thai-joint-commission-meeting", "sok-vannak → 22nd-lao-thai-joint-commission-meeting"}},
		{"to discuss it with several", "Tran Van Binh met with Sok Vannak and Khamla Phoummavong to discuss rice.", met,
			[]string{"khamla-phoummavong → tran-van-binh", "sok-vannak → tran-van-binh"}},
		{"one signs for each, in the passive", "The agreement between Kampot and Hue was signed by Sok Vannak for Kampot and Tran Van Binh for Hue.", signed,
			[]string{"sok-vannak → agreement-between-kampot-and-hue-kh-kampot-vn-hue", "tran-van-binh → agreement-between-kampot-and-hue-kh-kampot-vn-hue"}},
		{"where the town lies", "Takeo has friendly cooperation with Weifang city in China's Shandong province.", with, []string{"cn-weifang → kh-takeo"}},
		{"the two provinces of", "Kien Giang and the two Cambodian provinces of Kampot and Kep have cooperated since 2005.", with, []string{"kh-kampot → vn-kien-giang", "kh-kep → vn-kien-giang"}},
		{"enjoy cooperation", "Kampot and Kien Giang have enjoyed fruitful cooperation over the years.", with, []string{"kh-kampot → vn-kien-giang"}},
		{"in talks", "Kampot and Kien Giang are in talks to become sister provinces.", with, nil},
		{"a list of who came along, posts before names", "Lao Deputy PM Khamla Phoummavong, Minister of Trade and Chairman of the Lao Red Cross Bounmy Vongdara and others came.", hold,
			[]string{"bounmy-vongdara → cross-red-la Chairman", "bounmy-vongdara → la Minister of Trade", "khamla-phoummavong → la Deputy PM"}},
		{"a sector with a comma before its and", "Lao Minister of Information, Culture, and Tourism Khamla Phoummavong spoke first.", hold,
			[]string{"khamla-phoummavong → la Minister of Information, Culture, and Tourism"}},
		{"who invites is of no state behind a hyphen", "He visited Laos for the 5th session of the Vietnam-Laos Trade Committee at the invitation of Prime Minister Tran Van Binh.", hold,
			[]string{"tran-van-binh → vn Prime Minister"}},
		{"the object of a verb takes no part", "Khamla Phoummavong left Hue on Monday after co-chairing the 3rd Mekong Trade Forum.", took, []string{"khamla-phoummavong → 3rd-mekong-trade-forum"}},
		{"the two of a title in short", "Lao PM Khamla Phoummavong met Thai Prime Minister Somchai Rattanakul and then Tran Van Binh. The two PMs agreed on rice.", met,
			[]string{"khamla-phoummavong → somchai-rattanakul", "khamla-phoummavong → tran-van-binh"}},
		{"a preposition in capitals is no town", "Khamla Phoummavong visited Champasak Province On April 5.", visit, []string{"khamla-phoummavong → la-champassak --04-05"}},
		{"a surname that is a word, behind a title", "Penang Governor Datuk Law Choo Kiang spoke first.", hold, []string{"law-choo-kiang → my-penang Governor"}},
		{"a body under another", "Tran Van Binh, director of the General Department of Customs under the Ministry of Finance, spoke first.", part,
			[]string{"custom-department-general → finance-ministry"}},
		{"the head of a body under another", "Head of the Commission for External Relations under the Central Committee Tran Van Binh spoke first.", hold,
			[]string{"tran-van-binh → commission-external-relation Head"}},
		{"a party's committee in a province", "Secretary of the Communist Party of Vietnam Committee in Lai Chau province Tran Van Binh spoke first.", hold,
			[]string{"tran-van-binh → committee-vn-lai-chau-vn-parti-communiste-du-vietnam Secretary"}},
		{"a town of which nothing is told", "Gao Tieying, deputy governor of Yunnan, spoke first.", hold, []string{"gao-tieying → cn-yunnan deputy governor"}},
		{"the state of a delegation", "The Lao delegation led by Deputy Prime Minister Boun Test went to Yunnan, Guangxi and Hainan.", hold, []string{"boun-test → la Deputy Prime Minister"}},
		{"told that somebody did", "Zhou Weiming told the press that Kampot Governor Sok Vannak had left.", met, nil},
		{"the secretary signs for the province", "Secretary of the Party Committee and Governor of Champasak Khamla Phoummavong and Chairman of the Gia Lai People's Committee Tran Van Binh signed a memorandum of understanding on rice.", with,
			[]string{"la-champassak → vn-gia-lai"}},
		{"called for, not told of", "He called for closer cooperation between Kampot and Kien Giang.", with, nil},
		{"the year of a treaty's signing", "It marks the 45th anniversary of the signing of the Vietnam-Laos friendship treaty.", party,
			[]string{"la → vietnam-laos-friendship-treaty-la-vn", "vn → vietnam-laos-friendship-treaty-la-vn"}},
		{"the town's province is no goal", "Tran Van Binh led a delegation to Jinjiang City, Fujian Province, for a friendly visit.", visit, []string{"tran-van-binh → cn-jinjiang-city"}},
		{"visited and greeted", "Sok Vannak visited and offered wishes to leaders and people of Kien Giang.", visit, []string{"sok-vannak → vn-kien-giang"}},
		{"a surname that is a pronoun and a title", "Tran Van Binh told visiting Chinese Ambassador He Wei that ties were good. He left.", hold, []string{"he-wei → cn Ambassador"}},
		{"the same at the beginning", "He Lifeng, governor of Yunnan, spoke first.", hold, []string{"he-lifeng → cn-yunnan governor"}},
		{"on the margins", "Sok Vannak met bilaterally with Tran Van Binh on the margins of the 5th Hue Trade Fair.", took,
			[]string{"sok-vannak → 5th-hue-trade-fair", "tran-van-binh → 5th-hue-trade-fair"}},
		{"whose tour", "Lao Prime Minister Khamla Phoummavong, whose tour of Vietnam began on Monday, spoke first.", visit, []string{"khamla-phoummavong → vn"}},
		{"opening the fair", "Opening the 5th Hue Trade Fair, Tran Van Binh hailed the ties.", took, []string{"tran-van-binh → 5th-hue-trade-fair"}},
		{"a call", "In a phone call with Sok Vannak, Tran Van Binh hailed the ties.", met, []string{"sok-vannak → tran-van-binh"}},
		{"an adjective said once for two posts", "Chinese President Xi Jinping and Premier Zhou Weiming spoke to Cambodian Prime Minister Sok Vannak of Phnom Penh.", hold,
			[]string{"sok-vannak → kh Prime Minister", "xi-jinping → cn President", "zhou-weiming → cn Premier"}},
		{"he made the statement at", "Tran Van Binh praised Laos. He made the statement at the 5th Hue Trade Fair.", took, []string{"tran-van-binh → 5th-hue-trade-fair"}},
		{"the signing that they witnessed", "Sok Vannak and Tran Van Binh witnessed the signing of the agreement on Vietnam-Laos Cooperation Plan for 2021.", signed, nil},
		{"leaders, these among them", "Sok Vannak also met senior leaders including Tran Van Binh and Khamla Phoummavong.", met, []string{"khamla-phoummavong → sok-vannak", "sok-vannak → tran-van-binh"}},
		{"next week is no event", "He and Sok Vannak will visit Hue Next Week.", took, nil},
		{"besides another", "Besides Yunnan, Kampot signed a memorandum of understanding with Kien Giang.", party,
			[]string{"kh-kampot → memorandum-of-understanding-kh-kampot-vn-kien-giang", "vn-kien-giang → memorandum-of-understanding-kh-kampot-vn-kien-giang"}},
		{"besides another, no ties to it", "Besides Yunnan, Kampot has twinning relations with Kien Giang.", with, []string{"kh-kampot → vn-kien-giang"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := told(read(t, "Notes for the week\n\n"+c.text+" The rest of the day was for the people of the town and for the press."), c.typ)
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
