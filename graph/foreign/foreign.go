package foreign

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// ErrAbsent is returned where an interpreter is not on the machine, or what it
// needs could not be installed.
var ErrAbsent = errors.New("not here")

var (
	//go:embed requirements.txt
	requirements []byte
	//go:embed package.json
	packages []byte
)

// An Interpreter runs scripts.
type Interpreter struct {
	program string
	options []string // before the script
	modules string   // folder of what was installed, where scripts look for it
	node    bool
}

// Python returns Python 3 with the modules of requirements.txt.
func Python(ctx context.Context) (*Interpreter, error) {
	program, err := exec.LookPath("python3")
	if err != nil {
		return nil, fmt.Errorf("python3: %w", ErrAbsent)
	}
	dir, err := installed(ctx, "python", requirements, func(ctx context.Context, dir string) *exec.Cmd {
		list := filepath.Join(dir, "requirements.txt")
		return exec.CommandContext(ctx, program, "-m", "pip", "install", "--quiet", "--prefer-binary", "--target", dir, "--requirement", list)
	})
	return &Interpreter{program: program, modules: dir}, err
}

// Node returns Node.js with the packages of package.json.
func Node(ctx context.Context) (*Interpreter, error) {
	program, err := exec.LookPath("node")
	if err != nil {
		return nil, fmt.Errorf("node: %w", ErrAbsent)
	}
	dir, err := NodePackages(ctx, packages)
	return &Interpreter{program: program, modules: dir, node: true}, err
}

// NodePackages returns the folder with the node_modules that a package.json
// names. The error is [ErrAbsent] where npm, or its registry, does not answer.
func NodePackages(ctx context.Context, list []byte) (string, error) {
	npm, err := exec.LookPath("npm")
	if err != nil {
		return "", fmt.Errorf("npm: %w", ErrAbsent)
	}
	return installed(ctx, "node", list, func(ctx context.Context, _ string) *exec.Cmd {
		return exec.CommandContext(ctx, npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts")
	})
}

// Script prepares to run the script. It is copied into the folder, an absolute
// path, in which it is also run.
func (i *Interpreter) Script(ctx context.Context, folder, name string, script []byte, args ...string) (*exec.Cmd, error) {
	file := filepath.Join(folder, name)
	if err := os.WriteFile(file, script, 0o600); err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, i.program, slices.Concat(i.options, []string{file}, args)...)
	cmd.Dir, cmd.Stderr = folder, os.Stderr
	if i.node {
		// Modules are looked for beside the script.
		err := os.Symlink(filepath.Join(i.modules, "node_modules"), filepath.Join(folder, "node_modules"))
		if err != nil && !errors.Is(err, os.ErrExist) {
			return nil, err
		}
		return cmd, nil
	}
	if i.modules != "" {
		cmd.Env = append(os.Environ(), "PYTHONPATH="+i.modules, "PYTHONDONTWRITEBYTECODE=1")
	}
	return cmd, nil
}
