// How a paper looks as PDF: a fixed Typst program. What people wrote reaches it as data only, never as part of the program.

/** The family name that the fonts in `libs/documents/fonts` carry. */
const fontFamily = 'Pretendard GOV';

/** The whole program; it reads `sys.inputs.paper`, as `inputs.ts` shapes it. */
export const template = `
#let paper = json(bytes(sys.inputs.paper))

#set document(title: paper.title, author: paper.author, keywords: paper.keywords)
#set text(font: "${fontFamily}", lang: paper.language, fallback: false, size: 10.5pt, hyphenate: false, overhang: false, ligatures: false, features: (calt: 0))
#set par(leading: 0.6em, spacing: 0.6em, justify: false)
#set page(
  paper: "a4",
  margin: (top: 20mm, x: 20mm, bottom: 15mm),
  header: if paper.draftMark != none { align(end, text(size: 11pt, weight: "bold", paper.draftMark)) },
  footer: context align(center, text(size: 9pt, counter(page).display("- 1 -"))),
  header-ascent: 7mm,
  footer-descent: 4mm,
)

#let sides = (start: start, center: center, end: end)

// A word that is wider than its place parts at the empty boxes between its pieces.
#let lined(it) = it.map(pieces => pieces.join(box())).join(linebreak())

#let run(it) = {
  let body = lined(it.lines)
  if it.bold { body = strong(body) }
  if it.struck { body = strike(body) }
  if it.underlined { body = underline(body) }
  body
}

#let paragraph(it) = {
  let body = it.runs.map(run).join()
  let marked = if it.mark == none { par(body) } else {
    let mark = it.mark + " "
    context par(hanging-indent: measure(mark).width, mark + body)
  }
  let placed = if it.depth > 0 { pad(left: it.depth * 1em, marked) } else { marked }
  if it.align == "start" { placed } else { align(sides.at(it.align), placed) }
}

#let cell(it) = table.cell(
  colspan: it.across,
  rowspan: it.down,
  fill: if it.toFill { rgb("#fff8d6") } else if it.heading { luma(236) },
  it.paragraphs.map(paragraph).join(),
)

#let paper-table(it) = {
  set text(size: it.size * 1pt)
  let cells = rows => rows.flatten().map(cell)
  let body = table(
    columns: it.columns.map(share => share * 1fr),
    inset: it.inset * 1mm,
    stroke: 0.5pt + luma(64),
    align: start + horizon,
    ..if it.header.len() > 0 { (table.header(repeat: true, ..cells(it.header)),) },
    ..cells(it.rows),
  )
  if it.caption == none { body } else {
    figure(body, kind: table, caption: it.caption, supplement: none, numbering: none, outlined: false)
  }
}

#let shapes = (
  heading: it => align(sides.at(it.align), heading(level: it.level, text(size: it.size * 1pt, lined(it.lines)))),
  paragraph: paragraph,
  table: it => block(above: 1em, below: 1em, breakable: not it.together, paper-table(it)),
  picture: it => block(sticky: true, {
    let lying = image(it.path, width: it.width * 1mm, height: it.height * 1mm, alt: it.alt, fit: "contain")
    let drawn = if it.turn == 0 { lying } else { rotate(it.turn * 1deg, reflow: true, lying) }
    if it.alt == none { pdf.artifact(drawn) } else { drawn }
  }),
)

#show heading: set block(above: 1.2em, below: 0.8em)
#show figure: set block(breakable: true)
#show figure.caption: it => block(sticky: true, align(start, it))
#set figure.caption(position: top)

#for section in paper.sections {
  page(flipped: section.orientation == "landscape", section.blocks.map(it => (shapes.at(it.kind))(it)).join())
}
`;
