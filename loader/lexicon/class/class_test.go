package class_test

import (
	"testing"

	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/seeds"
)

// TestClassesAreListed finds classes that Go code asks for and no word list has: a
// slip of the pen would otherwise be a class without words.
func TestClassesAreListed(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	listed := map[class.Class]bool{}
	for _, lang := range lx.Languages {
		for _, e := range lang.Entries {
			listed[e.Class] = true
		}
	}
	for c := class.Class(0); c.Asked(); c++ {
		if !listed[c] {
			t.Errorf("no word list has the class %q", c)
		}
	}
}

// TestClassesHaveNames finds classes without a name of their own.
func TestClassesHaveNames(t *testing.T) {
	for c := class.Class(0); c.Asked(); c++ {
		if name := c.String(); name == "" || class.Named(name) != c {
			t.Errorf("class %d is called %q, which is class %d", c, name, class.Named(name))
		}
	}
}
