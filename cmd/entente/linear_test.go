package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Texts of linearSize and twice as many bytes are compared; the smaller is more than a section's
// part is, so that both are read in parts. A long article, a quarter of it, is compared with it, too.
const linearSize = 100_000

// mostGrowth is how much more work twice the text may take: a text's last part is shorter than the others,
// so that the sum may grow a little faster than the text. Within a part, where what is asked of all that
// stands before a name comes to bear, four times the text may take mostInPart times the work.
const (
	mostGrowth = 2.3
	mostInPart = 10
)

// linearKinds are the kinds of text whose reading asks what stood before: piece n of each.
var linearKinds = map[string]func(n int) string{
	"meetings a line each": func(n int) string {
		return fmt.Sprintf("Le président du Comité populaire de la province de %s, %s, a reçu lundi à Hanoi %s, secrétaire du Comité du Parti de %s. M. %s a souligné la coopération entre les deux provinces.\n",
			provinceFor(n), nameFor(n), nameFor(n+5000), provinceFor(n+7), nameFor(n)[strings.LastIndexByte(nameFor(n), ' ')+1:])
	},
	"meetings in one line": func(n int) string {
		return fmt.Sprintf("Une délégation de la province de %s conduite par %s a visité la province de %s. La délégation a rencontré %s, vice-président du Comité populaire. ", provinceFor(n), nameFor(n), provinceFor(n+3), nameFor(n+77))
	},
	"ministers in one sentence": func(n int) string {
		return fmt.Sprintf("%s, ministre de la Culture de %s, ", nameFor(n), provinceFor(n))
	},
	"appointments in one sentence": func(n int) string { return nameFor(n) + " est nommé ministre de la Culture ; " },
	"names":                        func(n int) string { return nameFor(n) + ", " },
	"agreements of pronouns": func(int) string {
		return "Les deux parties ont signé un accord de coopération sur le commerce. Elles ont convenu de coopérer. Il a souhaité que les deux provinces renforcent leur coopération.\n"
	},
	"events": func(n int) string {
		return fmt.Sprintf("Le %de Congrès de l'Association d'amitié Vietnam-Laos a eu lieu à Hanoi en présence de %s, ministre des Affaires étrangères.\n", n+2, nameFor(n))
	},
	"English meetings": func(n int) string {
		return fmt.Sprintf("The chairman of the People's Committee of %s province, %s, received %s, Minister of Culture of Laos, in Hanoi on Monday and signed a cooperation agreement with him.\n", provinceFor(n), nameFor(n), nameFor(n+99))
	},
	"bodies": func(n int) string {
		return fmt.Sprintf("Le Comité populaire de %s, l'Association Test%d et le Département de la Culture coopèrent.\n", provinceFor(n), n)
	},
	"posts of nobody":                func(int) string { return "le président qui a dit que son homologue a reçu " },
	"initials":                       func(int) string { return "M. A. B. " },
	"open brackets":                  func(int) string { return "Vietnam (Laos (Chine " },
	"open quotes":                    func(int) string { return "« il a dit " },
	"blurbs":                         func(n int) string { return "Lire aussi : " + nameFor(n) + " reçoit le président du Laos\n" },
	"dates":                          func(int) string { return "du 3 au 5 mai 2020, le 7 juin, " },
	"compounds":                      func(int) string { return "Vietnam-Laos-" },
	"elided":                         func(int) string { return "l'" },
	"lines of a word":                func(int) string { return "Vietnam\n" },
	"one word":                       func(int) string { return "aaaaaaaaaaaaaaaa" },
	"words run together":             func(int) string { return "aBc1d" },
	"words run together about names": func(int) string { return "leVietnametleLaos" },
	"words and hyphens":              func(int) string { return "le-Vietnam—du-" },
	"paths":                          func(int) string { return "/a.b?c=d&e%20" },
	"digits":                         func(int) string { return "1,2.3" },
	"spaces":                         func(int) string { return "a \t \u00a0" },
	"combining marks":                func(int) string { return "e\u0301\u0302" },
	"honorifics":                     func(int) string { return "M. Mme le Dr " },
	"capital letters":                func(int) string { return "LE VIETNAM ET LE LAOS " },
	"and of":                         func(int) string { return "et de la du des " },
	"accords":                        func(int) string { return "l'accord de coopération entre A et B et C, " },
	"visits": func(n int) string {
		return fmt.Sprintf("Il s'est rendu à %s, où il a rencontré M. %s. ", provinceFor(n), nameFor(n)[:2])
	},
	"captions": func(n int) string {
		return fmt.Sprintf("%s (à gauche) et %s. Photo : VNA\n", nameFor(n), nameFor(n+9))
	},
	"items":            func(n int) string { return "- " + nameFor(n) + "\n" },
	"marks":            func(int) string { return ".,;:!?…" },
	"capital syllable": func(int) string { return "Nguyen " },
}

func nameFor(n int) string {
	surnames := []string{"Nguyen", "Tran", "Le", "Pham", "Hoang", "Phan", "Vu", "Dang", "Bui", "Do", "Ho", "Ngo", "Duong"}
	syllables := []string{"An", "Bao", "Cam", "Dung", "Giang", "Hai", "Huong", "Khanh", "Lan", "Minh", "Nam", "Phuc", "Quang", "Son", "Thao", "Tuan", "Xuan", "Yen", "Long"}
	return surnames[n%len(surnames)] + " " + syllables[n/3%len(syllables)] + " " + syllables[n/7%len(syllables)]
}

func provinceFor(n int) string {
	provinces := []string{"Quang Ninh", "Lang Son", "Cao Bang", "Lao Cai", "Dien Bien", "Son La", "Thanh Hoa", "Nghe An", "Ha Tinh", "Quang Tri", "Houaphan", "Savannakhet", "Champassak", "Attapeu", "Mondolkiri", "Takeo", "Kampot"}
	return provinces[n%len(provinces)]
}

// The work of a reading grows with the text and not with its square, whatever the text: counted in
// statements run, which no load of the machine disturbs.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program and reads eleven megabytes with it")
	}
	program := builtProgram(t, "-cover", "-covermode=count", "-coverpkg=entente/loader/...,entente/graph,entente/cmd/entente")
	start := statementsRun(t, program, "Vietnam.")
	for kind, piece := range linearKinds {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			work := func(size int) float64 {
				var b strings.Builder
				for n := 0; b.Len() < size; n++ {
					b.WriteString(piece(n))
				}
				return statementsRun(t, program, b.String()) - start
			}
			article, one, two := work(linearSize/4), work(linearSize), work(2*linearSize)
			if one <= 0 || two > mostGrowth*one {
				t.Errorf("%.3g statements for %d bytes, %.2f times as many for twice as many bytes", one, linearSize, two/one)
			}
			if one > mostInPart*article {
				t.Errorf("%.3g statements for %d bytes, %.2f times as many for four times as many bytes", article, linearSize/4, one/article)
			}
		})
	}
}

// statementsRun returns how many statements a program built to count them runs to read an article.
func statementsRun(t *testing.T, program, body string) float64 {
	t.Helper()
	dir := t.TempDir()
	article := filepath.Join(dir, "article.txt")
	if err := os.WriteFile(article, []byte("Une rencontre\n\n"+body), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, "extract", article)
	cmd.Env = append(os.Environ(), "GOCOVERDIR="+dir)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("entente extract: %v\n%s", err, out)
	}
	profile := filepath.Join(dir, "profile")
	if out, err := exec.Command("go", "tool", "covdata", "textfmt", "-i="+dir, "-o="+profile).CombinedOutput(); err != nil {
		t.Fatalf("covdata: %v\n%s", err, out)
	}
	text, err := os.ReadFile(profile)
	if err != nil {
		t.Fatal(err)
	}
	sum := 0.0
	lines := bufio.NewScanner(bytes.NewReader(text))
	for lines.Scan() {
		// entente/graph/fold.go:13.29,14.17 STATEMENTS TIMES
		fields := strings.Fields(lines.Text())
		if len(fields) != 3 {
			continue
		}
		statements, err1 := strconv.ParseFloat(fields[1], 64)
		times, err2 := strconv.ParseFloat(fields[2], 64)
		if err1 != nil || err2 != nil {
			t.Fatalf("profile line %q", lines.Text())
		}
		sum += statements * times
	}
	return sum
}
