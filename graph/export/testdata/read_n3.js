// Reads the Turtle and N-Quads files with n3 and prints, as JSON, how much is in them.
const fs = require('fs');
const { Parser } = require('n3');
const count = (name, format) => new Parser({ format }).parse(fs.readFileSync(`${process.argv[2]}/${name}`, 'utf8')).length;
console.log(JSON.stringify({ turtle: count('turtle', 'text/turtle'), nquads: count('nquads', 'application/n-quads') }));
