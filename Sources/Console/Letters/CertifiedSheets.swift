import Correspondence
import Finance

/// A certified-content letter that was drafted, on the post office's grid, with what it costs.
struct CertifiedSheets {
  let layout: CertifiedLayout
  /// `nil` before the first tariff that is known.
  let fee: CertifiedFee?
  /// A line each, as long as it is: the grid breaks lines, nothing else does.
  let text: String
  private let title: String

  /// `nil` for a kind of letter that isn't certified-content mail.
  init?(_ letter: RenderedLetter, _ facts: LetterFacts, grid: CertifiedGrid) {
    guard letter.kind == .certifiedDemand else { return nil }
    text = letter.lines.joined(separator: "\n") + "\n"
    title = letter.title
    let bank = facts.creditor.bank
    layout = CertifiedMail.layout(
      text, grid: grid,
      sender: CertifiedParty(lines: facts.creditor.address + [facts.creditor.name]),
      addressees: [CertifiedParty(lines: facts.debtor.address + [facts.debtor.name])],
      properNouns: [bank.bank, bank.branch, bank.holder, facts.signatory.name])
    fee = CertifiedFee(
      sheets: layout.sheets.count, letters: layout.addressees, on: facts.letterDate)
  }

  /// The sheets for printing.
  var page: String { CertifiedMailPage(layout).text(title: title) }
}

extension CertifiedGrid {
  /// - Throws: ``Complaint`` for a grid that the post office doesn't take.
  init(typed name: String) throws {
    guard let grid = CertifiedGrid(rawValue: name.lowercased()) else {
      throw Complaint.notOneOf("certified.grid", name, CertifiedGrid.allCases.map(\.rawValue))
    }
    self = grid
  }
}

extension CertifiedText {
  init(_ session: Session, file: String) {
    self.init(
      words: session.words, formats: Formats(language: session.desk.language, home: .jpy),
      ascii: session.desk.usesASCII, file: file)
  }

  /// The sheets, the figures, what to know, and what may be refused.
  func show(_ layout: CertifiedLayout, _ fee: CertifiedFee?, on output: Output) {
    for sheet in layout.sheets {
      for (index, line) in lines(sheet, of: layout).enumerated() {
        if index == 0 {
          output.line(line, .bold)
        } else {
          output.verbatim(line)
        }
      }
      output.line()
    }
    for line in summary(layout) { output.line(line) }
    if let fee { for line in lines(fee) { output.line(line) } }
    for note in notes(layout, fee) { output.line("- " + note) }
    for finding in layout.findings { output.line(self.line(finding)) }
    if layout.findings.isEmpty { output.line(words("certified.all-well")) }
  }
}
