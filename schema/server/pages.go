package server

import (
	"bytes"
	"embed"
	"html/template"
	"io/fs"
	"net/http"

	"entente/graph/export"
	"entente/schema/graphiql"
)

//go:embed pages
var pages embed.FS

var homePage = template.Must(template.ParseFS(pages, "pages/home.html"))

// firstQuery is what a newcomer may paste.
const firstQuery = `{
  entity(name: "Quang Ninh") {
    name
    ... on Province {
      country { name }
      partners { nodes { name } }
      officials(deep: true) { title holder { name } body { name } }
    }
  }
}`

// home shows what is here.
func (s *Server) home(w http.ResponseWriter, _ *http.Request) {
	type count struct {
		Name string
		N    int
	}
	data := struct {
		Counts                []count
		Formats               []string
		Query                 string
		GraphiQL, SDL, Export bool
	}{Query: firstQuery, GraphiQL: !s.opts.NoGraphiQL, SDL: s.opts.Schema.Introspectable(), Export: s.opts.Exports != nil}
	for _, f := range export.Formats {
		data.Formats = append(data.Formats, f.Name)
	}
	if v := s.opts.View(); v != nil {
		data.Counts = []count{{"articles", v.NumArticles()}, {"entities", v.NumEntities()},
			{"relations", v.NumRelations()}, {"passages as evidence", v.NumEvidence()}}
	}
	var b bytes.Buffer
	if err := homePage.Execute(&b, data); err != nil {
		s.log().Error("home page", "cause", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = w.Write(b.Bytes())
}

func assets() http.Handler {
	sub, err := fs.Sub(pages, "pages")
	if err != nil {
		panic(err) // the folder is embedded
	}
	return http.StripPrefix("/assets/", http.FileServerFS(sub))
}

func graphiQL() http.Handler { return http.FileServerFS(graphiql.Files()) }

func (s *Server) sdl(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte(s.opts.Schema.SDL()))
}

func (s *Server) health(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte("ok\n"))
}

// ready says whether there is a graph to answer from.
func (s *Server) ready(w http.ResponseWriter, _ *http.Request) {
	if s.opts.View() == nil {
		http.Error(w, "the graph is being read", http.StatusServiceUnavailable)
		return
	}
	s.health(w, nil)
}
