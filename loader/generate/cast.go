package generate

// The cast: names that are combined into persons, and the provinces, bodies
// and posts that sentences speak of.
var (
	vietnameseFamilies = []string{"Nguyen", "Tran", "Le", "Pham", "Hoang", "Phan", "Vu", "Dang", "Bui", "Do", "Ho", "Ngo", "Duong", "Ly"}
	vietnameseMiddles  = []string{"Van", "Thi", "Duc", "Minh", "Quang", "Thanh", "Hong", "Dinh", "Ngoc", "Xuan", "Huu", "Kim"}
	vietnameseGiven    = []string{"An", "Binh", "Chau", "Dung", "Giang", "Hai", "Khanh", "Lan", "Long", "Mai", "Nam", "Phuc",
		"Quyen", "Son", "Tam", "Thao", "Trung", "Tuan", "Vinh", "Yen"}
	chineseFamilies = []string{"Wang", "Li", "Zhang", "Liu", "Chen", "Yang", "Zhao", "Huang", "Zhou", "Wu", "Xu", "Sun"}
	chineseFirst    = []string{"Jian", "Li", "Hai", "Mei", "Xiao", "Zhi", "Shu", "Guo", "Yong", "Rui", "Bo"}
	chineseSecond   = []string{"hua", "tao", "ling", "fen", "yan", "feng", "bin", "rong", "sheng", "lan", "cheng"}
	laoGiven        = []string{"Bounthong", "Khamphan", "Somchit", "Vilay", "Phonexay", "Sisavath", "Chanthala", "Keo", "Bouavanh", "Latsamy"}
	laoFamilies     = []string{"Sengdara", "Phommachanh", "Vongsa", "Keomany", "Inthavong", "Souvannasy", "Bounmy", "Sayasone"}
)

// A country is one side of the generated happenings.
type country struct {
	name      string
	adjective string // masculine
	the       string // "le Vietnam"
	of        string // "du Vietnam"
	party     string // its ruling party, in the genitive: "du Parti communiste chinois"
	provinces []string
	// person makes a name; pick(n) gives a number below n.
	person func(pick func(n int) int) string
}

var countries = []country{
	{"Vietnam", "vietnamien", "le Vietnam", "du Vietnam", "du Parti communiste du Vietnam",
		[]string{"Quang Ninh", "Lang Son", "Cao Bang", "Lao Cai", "Dien Bien", "Lai Chau", "Son La", "Nghe An", "Ha Tinh", "Quang Tri", "Thanh Hoa", "An Giang", "Tay Ninh", "Dong Thap"},
		func(pick func(int) int) string {
			return vietnameseFamilies[pick(len(vietnameseFamilies))] + " " + vietnameseMiddles[pick(len(vietnameseMiddles))] +
				" " + vietnameseGiven[pick(len(vietnameseGiven))]
		}},
	{"Chine", "chinois", "la Chine", "de Chine", "du Parti communiste chinois",
		[]string{"Yunnan", "Guangxi", "Guangdong", "Hainan", "Sichuan", "Hunan", "Fujian"},
		func(pick func(int) int) string {
			return chineseFamilies[pick(len(chineseFamilies))] + " " + chineseFirst[pick(len(chineseFirst))] + chineseSecond[pick(len(chineseSecond))]
		}},
	{"Laos", "laotien", "le Laos", "du Laos", "du Parti populaire révolutionnaire lao",
		[]string{"Luang Prabang", "Savannakhet", "Champassak", "Houaphan", "Xieng Khouang", "Phongsaly", "Khammouane"},
		func(pick func(int) int) string {
			return laoGiven[pick(len(laoGiven))] + " " + laoFamilies[pick(len(laoFamilies))]
		}},
}

var (
	provincialPosts = []string{"président du Comité populaire", "secrétaire du Comité provincial du Parti", "vice-président du Comité populaire"}
	nationalPosts   = []string{"vice-Premier ministre", "ministre des Affaires étrangères", "vice-ministre de l'Industrie et du Commerce",
		"ministre des Transports", "vice-ministre de l'Agriculture"}
	sectors = []string{"le commerce", "le tourisme", "l'agriculture", "l'éducation", "la santé", "la culture", "les transports",
		"la sécurité", "l'énergie", "la gestion de la frontière"}
	months = []string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
)
