package source

import (
	"context"
	"encoding/binary"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
)

// A tree maps slash paths to contents of files.
type tree map[string]string

func (tr tree) write(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range tr {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// walkAll returns what a walk yields, one line each: "SOURCE = TEXT" or
// "NAME ! REASON", with names relative to dir.
func walkAll(dir string, paths []string, o Options) []string {
	var out []string
	for d, r := range Walk(context.Background(), paths, o) {
		if r == nil {
			out = append(out, d.Source+" = "+d.Text)
			continue
		}
		name, err := filepath.Rel(dir, r.Path)
		if err != nil {
			name = r.Path
		}
		out = append(out, filepath.ToSlash(name)+" ! "+strings.ReplaceAll(r.Reason, dir+string(filepath.Separator), ""))
	}
	return out
}

func TestWalk(t *testing.T) {
	utf16Of := func(order binary.AppendByteOrder, s string) string {
		var b []byte
		for _, u := range utf16.Encode([]rune("\uFEFF" + s)) {
			b = order.AppendUint16(b, u)
		}
		return string(b)
	}
	tests := []struct {
		name  string
		files tree
		paths []string // relative to the tree; "" is the tree itself
		want  []string
	}{
		{"sorted, nested, hidden passed over",
			tree{"b.txt": "B", "a/z.txt": "Z", "a/.x.txt": "X", ".git/c.txt": "C", "c.TXT": "C"}, []string{""},
			[]string{"a/z.txt = Z", "b.txt = B", "c.TXT = C"}},
		{"a file's identity is its base name", tree{"a/z.txt": "Z"}, []string{"a/z.txt"}, []string{"z.txt = Z"}},
		{"a file given twice is read once", tree{"a/z.txt": "Z"}, []string{"a/z.txt", "a", "a"}, []string{"z.txt = Z"}},
		{"another file of the same identity is set aside", tree{"a/z.txt": "Z", "b/z.txt": "Y"}, []string{"a", "b"},
			[]string{"z.txt = Z", "b/z.txt ! an article of the same name, z.txt, was read from a/z.txt"}},
		{"other extensions only when given", tree{"a.md": "M", "b": "B"}, []string{"", "a.md"},
			[]string{"a.md ! names that end in .md are not taken for articles",
				"b ! a name without .txt is not taken for an article", "a.md = M"}},
		{"line ends and byte order mark", tree{"a.txt": "\uFEFFune\r\ndeux\rtrois\n"}, []string{""},
			[]string{"a.txt = une\ndeux\ntrois\n"}},
		{"character references and soft hyphens", tree{"a.txt": "l&#39;am\u00adbassade &laquo;&nbsp;A&amp;B&nbsp;&raquo; &copy=1 & &#0; &nope; &eacute"}, []string{""},
			[]string{"a.txt = l'ambassade «\u00a0A&B\u00a0» &copy=1 & \ufffd &nope; &eacute"}},
		{"UTF-16 with a byte order mark",
			tree{"be.txt": utf16Of(binary.BigEndian, "Tô Lâm 😀"), "le.txt": utf16Of(binary.LittleEndian, "Tô Lâm 😀")}, []string{""},
			[]string{"be.txt = Tô Lâm 😀", "le.txt = Tô Lâm 😀"}},
		{"broken UTF-16", tree{"a.txt": "\xFF\xFEab\x00", "b.txt": "\xFF\xFE\x00\xD8a\x00", "c.txt": "\xFE\xFF\xD8\x00"}, []string{""},
			[]string{"a.txt ! the text is broken UTF-16 (an odd number of bytes)",
				"b.txt ! the text is broken UTF-16 (unpaired surrogate)",
				"c.txt ! the text is broken UTF-16 (unpaired surrogate)"}},
		{"what is no text",
			tree{"a.txt": "", "b.txt": " \r\n\t", "c.txt": "d\xE9j\xE0 vu", "d.txt": "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR",
				"e.txt": "V\x00N\x00A\x00", "f.txt": "<!DOCTYPE html><p>x", "g.txt": "%PDF-1.7", "h.txt": strings.Repeat("a", 200)}, []string{""},
			[]string{"a.txt ! the file is empty", "b.txt ! the file holds nothing but white space",
				"c.txt ! the text is not UTF-8 (byte 0xE9 at offset 1)", "d.txt ! the file is image/png, not text",
				"e.txt ! the file holds NUL bytes, so it is no text", "f.txt ! the file is an HTML page, not plain text",
				"g.txt ! the file is application/pdf, not text",
				"h.txt ! the file is larger than 100 bytes, so it is no single article"}},
		{"paths that lead nowhere", tree{"a.txt": "A"}, []string{"nope.txt", "a.txt"},
			[]string{"nope.txt ! there is no such file (any more)", "a.txt = A"}},
		{"an empty directory", tree{"d/.keep": ""}, []string{"d"}, []string{"d ! no article is in this directory"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := tt.files.write(t)
			var paths []string
			for _, p := range tt.paths {
				paths = append(paths, filepath.Join(dir, filepath.FromSlash(p)))
			}
			if got := walkAll(dir, paths, Options{MaxBytes: 100}); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(tt.want, "\n\t"))
			}
			if n := Count(t.Context(), paths, Options{MaxBytes: 100}); n != len(tt.want) {
				t.Errorf("counted %d items, want %d", n, len(tt.want))
			}
		})
	}
}

func TestWalkStandardInput(t *testing.T) {
	got := walkAll("", []string{"-"}, Options{Stdin: strings.NewReader("text\r\n")})
	if want := []string{"stdin = text\n"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	got = walkAll("", []string{"-"}, Options{Stdin: strings.NewReader("text"), StdinSource: "https://example.org/1"})
	if want := []string{"https://example.org/1 = text"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	got = walkAll("", []string{"-"}, Options{Stdin: strings.NewReader("longer"), MaxBytes: 3})
	if want := []string{"- ! the file is larger than 3 bytes, so it is no single article"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A file of many gigabytes must be known by its size, not by reading it.
func TestWalkDoesNotReadHugeFiles(t *testing.T) {
	dir := tree{"a.txt": "A"}.write(t)
	huge := filepath.Join(dir, "huge.txt")
	if err := os.WriteFile(huge, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(huge, 1<<40); err != nil {
		t.Skip("this file system holds no sparse file of 1 TiB: ", err)
	}
	start := time.Now()
	got := walkAll(dir, []string{dir}, Options{})
	want := []string{"a.txt = A", "huge.txt ! the file is larger than 4 MiB, so it is no single article"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if d := time.Since(start); d > 5*time.Second {
		t.Errorf("the walk took %v", d)
	}
}

func TestWalkFileVanishesWhileWalking(t *testing.T) {
	dir := tree{"a.txt": "A", "b.txt": "B", "c.txt": "C"}.write(t)
	var got []string
	for d, r := range Walk(context.Background(), []string{dir}, Options{}) {
		if r != nil {
			got = append(got, r.Error())
			continue
		}
		got = append(got, d.Source)
		if err := os.RemoveAll(filepath.Join(dir, "b.txt")); err != nil {
			t.Fatal(err)
		}
	}
	want := []string{"a.txt", filepath.Join(dir, "b.txt") + ": there is no such file (any more); check the path", "c.txt"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestWalkStopsWhenTold(t *testing.T) {
	dir := tree{"a.txt": "A", "b.txt": "B", "c.txt": ""}.write(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	for range Walk(ctx, []string{dir}, Options{}) {
		n++
		cancel()
	}
	if n != 1 {
		t.Errorf("a cancelled walk yielded %d documents, want 1", n)
	}
}

// Nobody may ever type at the terminal that standard input is.
func TestWalkStandardInputMayBeLeft(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(50*time.Millisecond, cancel)
	for d, rejected := range Walk(ctx, []string{"-"}, Options{Stdin: r}) {
		t.Errorf("a cancelled walk yielded %v, %v", d, rejected)
	}
}
