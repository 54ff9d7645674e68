package graphiql

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"
)

// Every page has what it refers to, and refers to nothing elsewhere.
func TestFiles(t *testing.T) {
	pages := map[string]fs.FS{"our own": Own()}
	if Built() {
		pages["GraphiQL"] = Files()
	} else {
		t.Log("GraphiQL is not built (npm run build): only our own page is looked at")
	}
	reference := regexp.MustCompile(`(?:src|href)="([^"]+)"`)
	for name, files := range pages {
		page, err := fs.ReadFile(files, "index.html")
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, m := range reference.FindAllStringSubmatch(string(page), -1) {
			to := m[1]
			if strings.HasPrefix(to, "../") {
				continue // the server's
			}
			if _, err := fs.Stat(files, to); err != nil {
				t.Errorf("%s refers to %s, which is not there", name, to)
			}
		}
	}
	imported := regexp.MustCompile(`from "\./([^"]+)"`)
	err := fs.WalkDir(Own(), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".js") {
			return err
		}
		text, err := fs.ReadFile(Own(), path)
		for _, m := range imported.FindAllStringSubmatch(string(text), -1) {
			if _, err := fs.Stat(Own(), m[1]); err != nil {
				t.Errorf("%s imports %s, which is not there", path, m[1])
			}
		}
		if strings.Contains(string(text), "https://") {
			t.Errorf("%s refers to another host", path)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
