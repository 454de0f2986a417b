import Archive
import ArgumentParser
import Correspondence
import Finance
import LineEditing
import Receivables

/// Drafts a letter from a template, or checks the wording of any text.
struct LetterCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract:
      "Draft a letter, from a notice before the due date to a file for the lawyer; or lint a text.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp(
      "What kind: " + LetterKind.allCases.map(\.rawValue).joined(separator: ", ")
        + "; lint checks a text.",
      valueName: "letter-kind"),
    completion: .list(LetterKind.allCases.map(\.rawValue) + [Self.lint]))
  var kind: String

  @Argument(
    help: "The customer; the one that is open when left out. After lint: the file, or -.",
    completion: .fromBook)
  var customer: [String] = []

  @Option(
    help: ArgumentHelp(
      "The letter's language: en, ja or zh-Hans; the customer's when left out.",
      valueName: "language"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var letterLang: String?

  @Option(
    help: ArgumentHelp("The day to pay by, as YYYY-MM-DD.", valueName: "date"),
    completion: .fromBook)
  var payBy: String?

  @Option(
    help: ArgumentHelp(
      "The day that a statement stands at; today when left out.", valueName: "past-date"),
    completion: .fromBook)
  var asOf: String?

  @Option(help: "The currency, where there are several.", completion: .fromBook)
  var currency: String?

  @Option(
    help: ArgumentHelp(
      "The contract or order it is about, where the ledger has none.", valueName: "number"))
  var contract: String?

  @Option(
    help: ArgumentHelp(
      "A line of the customer's address, where the ledger has none; repeat it for more.",
      valueName: "line"))
  var address: [String] = []

  @Option(
    help: ArgumentHelp(
      "An order that a supply stop holds back; repeat it for more. Every new one when left out.",
      valueName: "number"))
  var holdOrder: [String] = []

  @OptionGroup var plan: PlanLetterOptions

  @Option(
    help: ArgumentHelp(
      "The grid of certified-content mail: 20x26, 26x20, 13x40 or vertical.", valueName: "grid"),
    completion: .list(CertifiedGrid.allCases.map(\.rawValue)))
  var grid: String?

  @Option(
    help: ArgumentHelp(
      "A further form to write: md, eml (an e-mail to open and send) or pdf; repeat it for more.",
      valueName: "letter-form"),
    completion: .list(LetterForm.further.map(\.rawValue)))
  var also: [String] = []

  @Flag(help: "Go over the words in your own editor first; the facts stay as they are.")
  var edit = false

  @Flag(help: "After lint: also what a third party must not learn, as on an envelope.")
  var thirdParty = false

  @Option(
    help: ArgumentHelp(
      "After lint: a name, whose words are not ours; repeat it for more.", valueName: "name"))
  var name: [String] = []

  /// What takes the place of a kind to check the wording of a text.
  static let lint: String = "lint"

  struct Record: Encodable {
    let kind: String
    let language: String
    let title: String
    let text: String
    let html: String
    let markdown: String?
    let email: String?
    let pdf: String?
    /// The sheets of certified-content mail.
    let certified: CertifiedRecord?
  }

  func run(in session: Session) throws {
    if kind == Self.lint { return try checkWording(session) }
    guard !thirdParty, name.isEmpty else {
      throw Complaint("wording.only-lint", status: .usage)
    }
    let kind = try LetterKind(typed: kind)
    let forms = try also.map(LetterForm.init(further:))
    let grid = try certifiedGrid(kind, session)
    let files = LetterFiles(session)
    try files.check(forms)
    if forms.contains(.email), let key = kind.noEmail {
      throw Complaint(key, ["kind": kind.rawValue], status: .usage)
    }
    let customer = try session.customer(self.customer.joined(separator: " "))
    let account = try account(customer, kind, session)
    let language = try language(customer, kind, session)
    var maker = LetterFactsMaker(
      session: session, customer: customer, account: account, kind: kind,
      currency: try session.currency(currency, account))
    maker.contract = contract
    maker.address = address
    maker.orders = holdOrder
    maker.planOptions = plan
    maker.language = language
    let facts = try maker.facts(payBy: try payByDate())
    let draft = try Letter.draft(
      kind, in: language, facts: facts, calendar: try session.book.settings().calendar,
      source: LetterTemplates.source(book: session.desk.bookPath, share: session.desk.sharePath))
    let letter = edit ? try edited(draft, facts, session) : draft.letter()
    let wording = try WordingDesk(session: session).warnings(letter, facts: facts)
      .map { "! " + $0 }
    let sheets = CertifiedSheets(letter, facts, grid: grid)
    let paths = try files.write(letter, forms: forms, for: facts, sheets: sheets)
    let text = CertifiedText(session, file: paths[.text] ?? "")
    session.hasFindings = sheets.map { !$0.layout.findings.isEmpty } ?? false
    try warn(kind, account, facts, session)
    if session.form == .json {
      for warning in wording { session.output.talk(warning) }
      return try session.writeJSON(
        Record(
          kind: kind.rawValue, language: language.rawValue, title: letter.title,
          text: paths[.text] ?? "", html: paths[.html] ?? "", markdown: paths[.markdown],
          email: paths[.email], pdf: paths[.pdf],
          certified: sheets.map { CertifiedRecord($0.layout, $0.fee, text) }))
    }
    // The paths below are to be copied: they stay outside the page.
    session.output.paged {
      if let sheets {
        text.show(sheets.layout, sheets.fee, on: session.output)
      } else {
        session.output.verbatim(VisibleText.of(letter.text, keepingNewlines: true))
      }
    }
    for warning in letter.warnings {
      session.output.talk("! " + LetterFaultText(words: session.words).line(warning))
    }
    for remark in try LetterRemarks(session).lines(kind, facts) { session.output.talk(remark) }
    for warning in wording { session.output.talk(warning) }
    for form in LetterForm.allCases {
      guard let path = paths[form] else { continue }
      session.output.line(session.words("letter.written", ["path": path]))
    }
  }

  /// What speaks against the letter, or was left out of it.
  private func warn(
    _ kind: LetterKind, _ account: CustomerAccount, _ facts: LetterFacts, _ session: Session
  ) throws {
    if kind.requirements.asksForPayment, let hold = account.hold {
      let formats = try session.formats()
      session.output.talk(
        "! "
          + session.words(
            "contact.hold",
            ["until": formats.day(hold.until), "reason": hold.reason, "owner": hold.owner]))
    }
    if kind.leavesOutCovered {
      let overdue = account.items.filter { $0.isOverdue || kind == .dueNotice }
      let covered = try CoverText(session).line(
        account, facts.currency, of: Set(overdue.map(\.invoice.number)), key: "letter.covered")
      if let covered { session.output.talk("! " + covered) }
    }
  }

  private func checkWording(_ session: Session) throws {
    let path = customer.joined(separator: " ")
    guard !path.isEmpty else { throw Complaint("wording.no-file", status: .usage) }
    guard let told = letterLang ?? global.lang else {
      return try WordingDesk(session: session)
        .lint(path, nil, forThirdParty: thirdParty, names: name)
    }
    guard let language = Language(rawValue: told) ?? Language(locale: told) else {
      throw Complaint.language(told)
    }
    try WordingDesk(session: session)
      .lint(path, language, forThirdParty: thirdParty, names: name)
  }

  /// The account as of today, or the day of a statement.
  private func account(
    _ customer: Customer, _ kind: LetterKind, _ session: Session
  ) throws -> CustomerAccount {
    guard kind == .statement || asOf == nil else {
      throw Complaint("letter.as-of", status: .usage)
    }
    return try session.account(customer, asOf: session.pastDate(asOf))
  }

  /// What was edited is kept where the letter can't be made of it, or may not be.
  private func edited(
    _ draft: LetterDraft, _ facts: LetterFacts, _ session: Session
  ) throws -> RenderedLetter {
    try OutsideEditor(session).edit(draft.text, name: "\(kind).txt") {
      let letter = try draft.letter(edited: $0)
      _ = try WordingDesk(session: session).warnings(letter, facts: facts)
      return letter
    }
  }

  /// A paper for our own people is in the language that we work in.
  private func language(
    _ customer: Customer, _ kind: LetterKind, _ session: Session
  ) throws -> Language {
    try Language.ofLetter(letterLang)
      ?? (kind.requirements.reader == .customer ? customer.language : session.desk.language)
  }

  private func certifiedGrid(_ kind: LetterKind, _ session: Session) throws -> CertifiedGrid {
    guard kind == .certifiedDemand || grid == nil else {
      throw Complaint("letter.no-grid", ["kind": kind.rawValue], status: .usage)
    }
    return try grid.map { try CertifiedGrid(typed: $0) }
      ?? session.book.settings().letters.grid
  }

  private func payByDate() throws -> CivilDate? {
    try CivilDate.typed(iso: payBy)
  }
}

extension Language {
  /// The language that somebody asked for; `nil` for none.
  static func ofLetter(_ typed: String?) throws -> Language? {
    guard let typed else { return nil }
    guard let language = Language(rawValue: typed) else { throw Complaint.language(typed) }
    return language
  }
}

extension LetterKind {
  /// Why there is no e-mail of it, as the key of a complaint; `nil` where there is.
  fileprivate var noEmail: String? {
    if requirements.reader == .manager { return "letter.internal-no-email" }
    return self == .certifiedDemand ? "letter.certified-no-email" : nil
  }

  init(typed name: String) throws {
    if let kind = LetterKind(rawValue: name) {
      self = kind
      return
    }
    let names = LetterKind.allCases.map(\.rawValue)
    throw Complaint(
      "letter.unknown-kind",
      [
        "seen": name, "allowed": names.joined(separator: ", "),
        "near": Suggestion.nearest(name, in: names) ?? names[0],
      ], status: .usage)
  }
}
