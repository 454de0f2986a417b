/// The style sheet of a printed letter.
struct LetterStyleSheet {
  let page: Page

  var text: String {
    """
    @page { size: \(page.usesLetterPaper ? "letter" : "A4"); margin: \(margins); }
    html { font-family: \(HTMLText.fonts(page.language)); font-size: 10.5pt; }
    body { margin: 0 auto; max-width: 170mm; line-height: \(page.language == .en ? "1.3" : "1.6"); \
    color: #000; line-break: strict; overflow-wrap: anywhere; }
    p, ul, h1, h2, table { margin: 0; }
    .gap { margin-top: 0.75em; }
    p { orphans: 2; widows: 2; }
    h1 { font-size: \(page.language == .en ? "1em" : "1.45em"); font-weight: bold; \
    text-align: \(page.language == .en ? "left" : "center"); \
    letter-spacing: \(page.language == .en ? "0" : "0.12em"); }
    h1.gap { margin-top: \(page.language == .en ? "1em" : "1.1em"); }
    h2 { font-size: 1em; font-weight: bold; break-after: avoid; }
    p.right { text-align: right; }
    p.center { text-align: center; break-after: avoid; }
    .lines { break-inside: avoid; }
    .lines + .lines, p + .lines, ul + .lines, table + .lines { break-before: avoid; }
    .keep { break-after: avoid; }
    ul { padding-left: 1.4em; }
    li { break-inside: avoid; orphans: 2; widows: 2; }
    .nb { white-space: nowrap; }
    table { border-collapse: collapse; font-size: 0.92em; line-height: 1.4; }
    table.gap { margin-top: 0.7em; }
    table.grid { width: 100%; }
    thead { display: table-header-group; }
    tr, table.short { break-inside: avoid; }
    th, td { padding: 0.25em 0.5em; text-align: left; vertical-align: top; }
    .grid th, .grid td { border: 0.5pt solid #555; }
    .grid thead th { font-weight: bold; background: #eee; white-space: nowrap; }
    .grid th.n, .grid td.n { text-align: right; font-variant-numeric: tabular-nums; }
    .grid .totals td { font-weight: bold; border-top: 1.2pt solid #000; }
    .pairs th, .pairs td { padding-top: 0.05em; padding-bottom: 0.05em; }
    .pairs th { font-weight: normal; white-space: nowrap; padding-left: 0; padding-right: 1.5em; }
    @media screen { body { padding: 2rem 1rem; } }
    """
  }

  private var margins: String {
    page.usesLetterPaper ? "1in" : "20mm 22mm 16mm 22mm"
  }
}
