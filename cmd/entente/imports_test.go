package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// allowed says, for each part of the module, which other parts it may import:
// dependencies point one way, and only cmd brings loader and schema together.
// The first prefix that fits a package is its part.
var allowed = []struct {
	part    string
	imports []string
}{
	{"cmd", []string{"graph", "graph/algo", "graph/export", "graph/fulltext", "graph/projection", "graph/store", "loader", "schema", "seeds"}},
	{"graph/algo", []string{"graph", "graph/projection"}},
	{"graph/projection", []string{"graph"}},
	{"graph/store", []string{"graph"}},
	{"graph/export", []string{"graph", "graph/projection"}},
	{"graph/fulltext", []string{"graph"}},
	{"graph/graphtest", []string{"graph", "graph/algo", "graph/export", "graph/fulltext", "graph/projection", "graph/store"}},
	{"graph/graphbench", []string{"graph", "graph/algo", "graph/export", "graph/projection", "graph/store"}},
	{"graph", nil},
	{"loader", []string{"graph", "seeds"}},
	{"schema", []string{"graph", "graph/algo", "graph/export", "graph/fulltext", "graph/projection", "graph/store"}},
	{"seeds", nil},
}

func TestImportRule(t *testing.T) {
	for _, p := range modulePackages(t) {
		part, ok := partOf(p.path())
		if !ok {
			t.Errorf("%s belongs to no part that the import rule knows: add it to allowed", p.ImportPath)
			continue
		}
		for _, imp := range slices.Concat(p.Imports, p.TestImports, p.XTestImports) {
			path, ours := strings.CutPrefix(imp, "entente/")
			if !ours {
				continue
			}
			other, _ := partOf(path)
			if other == part || slices.Contains(partRule(part), other) {
				continue
			}
			t.Errorf("%s imports %s: %s may import only %s", p.ImportPath, imp, part, strings.Join(partRule(part), ", "))
		}
		if p.path() != "graph" {
			continue
		}
		for _, imp := range p.Imports {
			if first, _, _ := strings.Cut(imp, "/"); strings.Contains(first, ".") {
				t.Errorf("graph imports %s: the domain uses the standard library only", imp)
			}
		}
	}
}

// A listedPackage is what go list tells of a package.
type listedPackage struct {
	ImportPath                         string
	Imports, TestImports, XTestImports []string
}

func (p *listedPackage) path() string { return strings.TrimPrefix(p.ImportPath, "entente/") }

func modulePackages(t *testing.T) []listedPackage {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", "entente/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var packages []listedPackage
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listedPackage
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
}

func partOf(path string) (string, bool) {
	for _, a := range allowed {
		if path == a.part || strings.HasPrefix(path, a.part+"/") {
			return a.part, true
		}
	}
	return "", false
}

func partRule(part string) []string {
	for _, a := range allowed {
		if a.part == part {
			return a.imports
		}
	}
	return nil
}
