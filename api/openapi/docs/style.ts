/** Looks of the page of the API; served as a file of its own, for the content policy takes no other. */
export const DOCS_STYLE = `* {
  box-sizing: border-box;
}
body {
  font-family: Sarabun, system-ui, sans-serif;
  line-height: 1.5;
  margin: 0 auto;
  max-width: 75rem;
  padding: 1rem;
  color: #1b1b1b;
  background: #fff;
  overflow-wrap: break-word;
}
a {
  color: #1c3f94;
}
h2 {
  border-bottom: 2px solid #1c3557;
  margin-top: 2.5rem;
}
h3 {
  margin: 0.5rem 0;
}
h3 code,
li,
p {
  overflow-wrap: anywhere;
}
article {
  border-bottom: 1px solid #ddd;
  padding: 0.75rem 0;
}
nav ul {
  padding-left: 1.25rem;
}
nav .groups {
  columns: 22rem;
  list-style: none;
  padding-left: 0;
}
nav .groups > li {
  font-weight: 600;
  margin-bottom: 0.75rem;
}
nav .groups ul {
  font-weight: 400;
  list-style: none;
  padding-left: 0;
}
nav .groups li li {
  margin: 0.35rem 0;
}
.method {
  color: #fff;
  background: #1c3557;
  border-radius: 0.25rem;
  padding: 0.1rem 0.5rem;
  font-size: 0.8rem;
}
.method.get {
  background: #2c6e49;
}
summary {
  cursor: pointer;
  padding: 0.4rem 0;
}
details details {
  margin-left: 1rem;
}
.codes li {
  margin: 0.3rem 0;
}
.codes a {
  margin-right: 0.5rem;
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
td {
  overflow-wrap: anywhere;
}
td:first-child {
  min-width: 9rem;
}
td:empty::after {
  content: '–';
}
:target {
  scroll-margin-top: 0.5rem;
}
tr:target,
:target > h2,
article:target > h3 {
  background: #fff3c4;
}
@media (max-width: 48rem) {
  thead {
    display: none;
  }
  table,
  tbody,
  tr,
  td {
    display: block;
  }
  tr {
    border: 1px solid #ddd;
    margin-bottom: 0.75rem;
  }
  td {
    border: 0;
    padding: 0.2rem 0.5rem;
  }
  td:empty {
    display: none;
  }
  td::before {
    content: attr(data-label) ': ';
    color: #555;
    font-size: 0.85rem;
  }
}
`;
