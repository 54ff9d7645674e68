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
	inTests []string // besides those, in tests
}{
	{"cmd", []string{"graph", "graph/algo", "graph/export", "graph/fulltext", "graph/projection", "graph/store", "loader", "schema", "seeds"}, nil},
	{"graph/algo", []string{"graph", "graph/projection"}, nil},
	{"graph/projection", []string{"graph"}, nil},
	{"graph/store", []string{"graph"}, nil},
	{"graph/export", []string{"graph", "graph/projection"}, nil},
	{"graph/fulltext", []string{"graph"}, []string{"graph/store"}},
	{"graph/graphtest", []string{"graph", "graph/algo", "graph/export", "graph/fulltext", "graph/projection", "graph/store"}, nil},
	{"graph/graphbench", []string{"graph", "graph/algo", "graph/export", "graph/projection", "graph/store"}, nil},
	{"graph", nil, nil},
	{"loader", []string{"graph", "seeds"}, nil},
	{"schema", []string{"graph", "graph/algo", "graph/export", "graph/fulltext", "graph/projection", "graph/store"}, nil},
	{"seeds", nil, nil},
}

func TestImportRule(t *testing.T) {
	for _, p := range modulePackages(t) {
		part, ok := partOf(p.path())
		if !ok {
			t.Errorf("%s belongs to no part that the import rule knows: add it to allowed", p.ImportPath)
			continue
		}
		imports, inTests := partRule(part)
		check := func(names, may []string) {
			for _, imp := range names {
				path, ours := strings.CutPrefix(imp, "entente/")
				if other, _ := partOf(path); ours && other != part && !slices.Contains(may, other) {
					t.Errorf("%s imports %s: %s may import only %s", p.ImportPath, imp, part, strings.Join(may, ", "))
				}
			}
		}
		check(p.Imports, imports)
		check(slices.Concat(p.TestImports, p.XTestImports), slices.Concat(imports, inTests))
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

// partRule returns what a part may import, and what its tests may besides.
func partRule(part string) (imports, inTests []string) {
	for _, a := range allowed {
		if a.part == part {
			return a.imports, a.inTests
		}
	}
	return nil, nil
}
