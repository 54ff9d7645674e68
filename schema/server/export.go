package server

import (
	"net/http"
	"time"
)

// export writes the whole graph. It may take longer than other responses: as
// long as the client keeps reading.
func (s *Server) export(w http.ResponseWriter, r *http.Request) {
	if format := r.URL.Query().Get("format"); format != "" && format != "nquads" {
		http.Error(w, "format: only nquads is to be had here", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/n-quads; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="entente.nq"`)
	out := &patient{w, http.NewResponseController(w), s.opts.WriteTime}
	if err := s.opts.Exports.WriteNQuads(r.Context(), out); err != nil {
		s.log().ErrorContext(r.Context(), "export", "cause", err)
		panic(http.ErrAbortHandler) // so that the client sees the response cut short
	}
}

// patient gives each write a deadline of its own.
type patient struct {
	http.ResponseWriter
	control *http.ResponseController
	time    time.Duration
}

func (p *patient) Write(b []byte) (int, error) {
	// Where there is no connection to set a deadline for there is none to keep.
	_ = p.control.SetWriteDeadline(time.Now().Add(p.time))
	return p.ResponseWriter.Write(b)
}
