package loader

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReaderWithLexicon(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "fr"), 0o755); err != nil {
		t.Fatal(err)
	}
	list := filepath.Join(dir, "fr", "posts.lex")
	if err := os.WriteFile(list, []byte("[post]\ngrand argentier : body=state\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	r, err := NewReaderWith(Options{Lexicon: dir})
	if err != nil {
		t.Fatal(err)
	}
	in := Input{Source: "a.txt", Text: "Visite du Vietnam\n\nLe grand argentier du Vietnam, Nguyen Van An, est à Hanoï."}
	reading, err := r.Read(in)
	if err != nil {
		t.Fatal(err)
	}
	held := false
	for _, s := range reading.Statements {
		held = held || s.Title == "grand argentier" && s.To == "country/vn"
	}
	if !held {
		t.Errorf("nobody holds the post that the list adds: %+v", reading.Statements)
	}
	account, err := r.Account(in)
	if err != nil || account.Sentences.Related != 1 {
		t.Errorf("account %+v, %v", account, err)
	}
	for path, want := range map[string]string{
		filepath.Join(dir, "none"): "no such file or directory",
		list:                       "is a file; name a directory with the folders fr, en and tables",
	} {
		if _, err := NewReaderWith(Options{Lexicon: path}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", path, err, want)
		}
	}
}

func TestEmptyArticle(t *testing.T) {
	r, err := NewReader()
	if err != nil {
		t.Fatal(err)
	}
	in := Input{Source: "a.txt", Text: " …\n"}
	if _, err := r.Read(in); !errors.Is(err, ErrEmpty) {
		t.Errorf("Read: %v", err)
	}
	if _, err := r.Account(in); !errors.Is(err, ErrEmpty) {
		t.Errorf("Account: %v", err)
	}
	if err := r.Trace(&strings.Builder{}, in); !errors.Is(err, ErrEmpty) {
		t.Errorf("Trace: %v", err)
	}
}
