// Package graphiql holds the page in which queries are written: GraphiQL
// itself, where "npm run build" in this folder has brought it into dist, else a
// small page of our own that needs no build. Neither loads anything from
// elsewhere.
package graphiql

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

//go:embed page
var page embed.FS

// Built reports whether GraphiQL itself was there when the program was built.
func Built() bool {
	_, err := fs.Stat(dist, "dist/index.html")
	return err == nil
}

// Files returns the files of the page, index.html among them.
func Files() fs.FS {
	if Built() {
		return sub(dist, "dist")
	}
	return Own()
}

// Own returns the files of the page of our own.
func Own() fs.FS { return sub(page, "page") }

func sub(files embed.FS, folder string) fs.FS {
	out, err := fs.Sub(files, folder)
	if err != nil {
		panic(err) // the folders are embedded
	}
	return out
}
