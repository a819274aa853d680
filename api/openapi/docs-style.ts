/** Looks of the page of the API; served as a file of its own, for the content policy takes no other. */
export const DOCS_STYLE = `body {
  font-family: Sarabun, system-ui, sans-serif;
  line-height: 1.5;
  margin: 0 auto;
  max-width: 70rem;
  padding: 1rem;
  color: #1b1b1b;
  background: #fff;
}
h2 {
  border-bottom: 2px solid #1c3557;
  margin-top: 2.5rem;
}
article {
  border-bottom: 1px solid #ddd;
  padding: 0.5rem 0;
}
h3 {
  margin: 0.5rem 0;
}
.method {
  color: #fff;
  background: #1c3557;
  border-radius: 0.25rem;
  padding: 0.1rem 0.5rem;
  font-size: 0.85rem;
}
.method.get {
  background: #2c6e49;
}
pre {
  background: #f4f4f4;
  overflow-x: auto;
  padding: 0.75rem;
}
table {
  border-collapse: collapse;
  width: 100%;
}
td,
th {
  border: 1px solid #ddd;
  padding: 0.4rem;
  text-align: left;
  vertical-align: top;
}
tr:target {
  background: #fff3c4;
}
`;
