package class_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"entente/loader/lexicon"
	"entente/seeds"
)

// TestClassesAreListed finds names of classes that no word list has: a slip of
// the pen would otherwise be a class without words.
func TestClassesAreListed(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), "class.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return true
		}
		name, err := strconv.Unquote(lit.Value)
		if err != nil || name == "entente/loader/lexicon" {
			return true
		}
		for _, lang := range lx.Languages {
			if len(lang.Of(lexicon.ClassNamed(name))) > 0 {
				return true
			}
		}
		t.Errorf("no word list has the class %q", name)
		return true
	})
}

// TestClassesFitASet makes sure that asking for a class is a look at one bit.
func TestClassesFitASet(t *testing.T) {
	if last := lexicon.ClassNamed("the class after the last"); last > lexicon.SetSize {
		t.Errorf("%d classes, but lexicon.SetSize is %d", last, lexicon.SetSize)
	}
}
