package foreign

import (
	"context"
	_ "embed"
	"fmt"
	"os/exec"
	"path/filepath"
)

var (
	//go:embed neo4j.xml
	neo4jProject []byte
	//go:embed gephi.xml
	gephiProject []byte
)

// Neo4j returns Java with the database Neo4j and its importer of CSV files.
func Neo4j(ctx context.Context) (*Interpreter, error) { return java(ctx, neo4jProject) }

// Gephi returns Java with the libraries of Gephi.
func Gephi(ctx context.Context) (*Interpreter, error) { return java(ctx, gephiProject) }

// java returns Java 17 or later with what the project of Maven names. Scripts
// are single classes in a file of their name.
func java(ctx context.Context, project []byte) (*Interpreter, error) {
	program, err := exec.LookPath("java")
	if err != nil {
		return nil, fmt.Errorf("java: %w", ErrAbsent)
	}
	maven, err := exec.LookPath("mvn")
	if err != nil {
		return nil, fmt.Errorf("mvn: %w", ErrAbsent)
	}
	dir, err := installed(ctx, "java", project, func(ctx context.Context, dir string) *exec.Cmd {
		return exec.CommandContext(ctx, maven, "--batch-mode", "--quiet", "dependency:copy-dependencies", "-DoutputDirectory="+filepath.Join(dir, "lib"))
	})
	return &Interpreter{program: program, options: []string{"-Xmx512m", "-Djava.awt.headless=true", "-cp", filepath.Join(dir, "lib", "*")}}, err
}
