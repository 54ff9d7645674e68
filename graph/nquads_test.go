package graph

import "testing"

func TestAppendNQuad(t *testing.T) {
	tests := map[string]struct {
		quad Quad
		want string
	}{
		"node": {
			Quad{"person/to-lam", "rel/metWith", Node("person/macron"), "article/4f1c#char=412,655"},
			"<urn:entente:person/to-lam> <urn:entente:rel/metWith> <urn:entente:person/macron> <urn:entente:article/4f1c#char=412,655> .\n",
		},
		"literal": {
			Quad{"person/to-lam", "name", Literal("Tô « Lâm »"), "table/x"},
			"<urn:entente:person/to-lam> <urn:entente:name> \"Tô « Lâm »\" <urn:entente:table/x> .\n",
		},
		"no label, empty literal": {Quad{"a", "b", Literal(""), ""}, "<urn:entente:a> <urn:entente:b> \"\" .\n"},
		"escapes": {
			Quad{"a", "b", Literal("\"\\\b\t\n\f\r\x00\x1f\x7f\u0085é"), "c"},
			`<urn:entente:a> <urn:entente:b> "\"\\\b\t\n\f\r\u0000\u001F\u007F` + "\u0085é" + "\" <urn:entente:c> .\n",
		},
		"characters no IRI may hold": {
			Quad{"a b<>", "p", Node(`{"|^` + "`\\é"), "l"},
			`<urn:entente:a\u0020b\u003C\u003E> <urn:entente:p> <urn:entente:\u007B\u0022\u007C\u005E\u0060\u005Cé> <urn:entente:l> .` + "\n",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := string(test.quad.AppendNQuad(nil)); got != test.want {
				t.Errorf("got  %swant %s", got, test.want)
			}
		})
	}
}
